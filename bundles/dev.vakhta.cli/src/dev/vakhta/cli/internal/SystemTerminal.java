package dev.vakhta.cli.internal;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.jdt.annotation.Nullable;

/** The terminal, or the pipes, this process was started with. */
public final class SystemTerminal implements Terminal {
    /** Where nobody says how wide the paper is. */
    private static final int WIDTH = 120;

    private final PrintStream out = stream(FileDescriptor.out, "stdout.encoding");
    private final PrintStream err = stream(FileDescriptor.err, "stderr.encoding");
    private final @Nullable Console console = console();

    private static PrintStream stream(FileDescriptor end, String encoding) {
        Pipe pipe = new Pipe(new FileOutputStream(end));
        return new PrintStream(new BufferedOutputStream(pipe, 1 << 13), false, charset(System.getProperty(encoding)));
    }

    /** ASCII is what a system without a locale says, such as a container's; nothing of ours fits into it. */
    private static Charset charset(@Nullable String name) {
        Charset named = name == null ? StandardCharsets.UTF_8 : Charset.forName(name, StandardCharsets.UTF_8);
        return named.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : named;
    }

    /** From Java 22 on there may be a console without a terminal, and a method that tells. */
    private static @Nullable Console console() {
        Console console = System.console();
        if (console == null) {
            return null;
        }
        try {
            return Boolean.FALSE.equals(Console.class.getMethod("isTerminal").invoke(console)) ? null : console;
        } catch (ReflectiveOperationException e) {
            return console;
        }
    }

    @Override
    public PrintStream out() {
        return out;
    }

    @Override
    public PrintStream err() {
        return err;
    }

    @Override
    public int width() {
        String columns = variable("COLUMNS");
        return columns != null && columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : WIDTH;
    }

    @Override
    public boolean interactive() {
        return console != null;
    }

    @Override
    public @Nullable String ask(String question) {
        Console asked = console;
        flush();
        return asked == null ? null : asked.readLine("%s ", question);
    }

    @Override
    public @Nullable String read() {
        Console read = console;
        return read == null ? null : read.readLine();
    }

    @Override
    public @Nullable String askSecret(String question) {
        Console asked = console;
        flush();
        char[] typed = asked == null ? null : asked.readPassword("%s ", question);
        return typed == null ? null : new String(typed);
    }

    private void flush() {
        out.flush();
        err.flush();
    }

    @Override
    public @Nullable String variable(String name) {
        return System.getenv(name);
    }

    /** Whoever read our output is gone, as {@code head} is when it has seen enough. */
    public static final class NobodyReads extends RuntimeException {
        private static final long serialVersionUID = 1;

        NobodyReads(IOException cause) {
            super(cause);
        }
    }

    /**
     * A {@link PrintStream} swallows I/O errors, and a run would go on writing for nobody. What servers say passes here too, so that no
     * byte commands the terminal: in every encoding of a terminal the codes below the blank stand for themselves alone.
     */
    private static final class Pipe extends OutputStream {
        private final FileOutputStream end;

        Pipe(FileOutputStream end) {
            this.end = end;
        }

        @Override
        public void write(int b) {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte @Nullable [] bytes, int offset, int length) {
            byte[] harmless = Arrays.copyOfRange(bytes, offset, offset + length);
            for (int i = 0; i < length; i++) {
                byte b = harmless[i];
                if (b >= 0 && b < ' ' && b != '\n' && b != '\r' && b != '\t' || b == 0x7f) {
                    harmless[i] = ' ';
                }
            }
            try {
                end.write(harmless);
            } catch (IOException e) {
                throw new NobodyReads(e);
            }
        }
    }
}
