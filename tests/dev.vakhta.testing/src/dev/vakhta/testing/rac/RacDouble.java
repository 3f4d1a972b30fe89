package dev.vakhta.testing.rac;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A rac that can be started as a process and behaves as badly as real ones do. Whoever makes it closes it; that ends the processes that
 * still wait for it. Thread-safe.
 */
public final class RacDouble implements AutoCloseable {
    /** What answers a call. */
    public interface Utility {
        /**
         * @param args without the program's own name
         * @return exit code
         */
        int run(List<String> args, OutputStream out, OutputStream err) throws IOException;
    }

    /** What happens instead of, or beside, the answer. */
    public enum Trap {
        /** Nothing is done and nothing ever said. */
        HANG,
        /** It was done, and nobody hears of it. */
        HANG_AFTER,
        /** Nothing is done; the process crashes. */
        DIE,
        /** Part of the answer comes, and the process crashes. */
        DIE_WITHIN,
        /** It was done; megabytes of chatter come to stderr before the answer. */
        FLOOD_STDERR,
        /** Nothing is done; the help is printed, and all is well. */
        USAGE
    }

    private static final int FLOOD_BYTES = 4 << 20;

    private final Utility utility;
    private final ServerSocket server;
    private final Path program;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private final ConcurrentHashMap<String, Trap> traps = new ConcurrentHashMap<>();
    private final List<List<String>> calls = new CopyOnWriteArrayList<>();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private volatile Charset console = StandardCharsets.UTF_8;

    /** @param folder where the program is put; of the test's own */
    public RacDouble(Path folder, Utility utility) throws IOException {
        this.utility = utility;
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        program = install(folder, server.getLocalPort());
        threads.submit(this::accept);
    }

    private static Path install(Path folder, int port) throws IOException {
        Path classFile = folder.resolve(Launcher.class.getName().replace('.', '/') + ".class");
        Files.createDirectories(classFile.getParent());
        try (InputStream in = Launcher.class.getResourceAsStream("Launcher.class")) {
            Files.write(classFile, Objects.requireNonNull(in).readAllBytes());
        }
        boolean windows = File.separatorChar == '\\';
        String java = Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java")
                .toString();
        String command = "\"%s\" -Xshare:auto -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx64m -cp \"%s\" %s %d "
                .formatted(java, folder, Launcher.class.getName(), port);
        Path program = folder.resolve(windows ? "rac.cmd" : "rac");
        Files.writeString(program, windows ? "@" + command + "%*\r\n" : "#!/bin/sh\nexec " + command + "\"$@\"\n");
        if (!program.toFile().setExecutable(true)) {
            throw new IOException(program + " cannot be made executable");
        }
        return program;
    }

    /** The program's file. */
    public Path program() {
        return program;
    }

    /** @param command words such as {@code session list}; the trap snaps at every call of it until {@link #clear} */
    public void on(String command, Trap trap) {
        traps.put(command, trap);
    }

    /** Good again. */
    public void clear() {
        traps.clear();
    }

    /** What its output is encoded in, UTF-8 by default. */
    public void speak(Charset charset) {
        console = charset;
    }

    /** The arguments of all calls so far. */
    public List<List<String>> calls() {
        return List.copyOf(calls);
    }

    /** Calls so far whose words begin so, such as {@code session list}. */
    public long count(String command) {
        return calls.stream().filter(args -> words(args).startsWith(command)).count();
    }

    /** How many processes ran at once at the most. */
    public int mostAtOnce() {
        return most.get();
    }

    private static String words(List<String> args) {
        return String.join(
                " ",
                args.stream()
                        .filter(arg -> !arg.startsWith("-") && !arg.contains(":"))
                        .toList());
    }

    private @Nullable Void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                sockets.add(socket);
                threads.submit(() -> serve(socket));
            }
        } catch (IOException e) {
            return null; // closed: this is how close() says it
        }
    }

    private @Nullable Void serve(Socket socket) throws IOException {
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        try (socket) {
            DataInputStream in = new DataInputStream(socket.getInputStream());
            List<String> args = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                args.add(in.readUTF());
            }
            calls.add(List.copyOf(args));
            answer(args, in, new DataOutputStream(socket.getOutputStream()));
        } finally {
            running.decrementAndGet();
            sockets.remove(socket);
        }
        return null;
    }

    private void answer(List<String> args, DataInputStream in, DataOutputStream to) throws IOException {
        String words = words(args);
        Trap trap = traps.entrySet().stream()
                .filter(each -> words.startsWith(each.getKey()))
                .map(each -> each.getValue())
                .findFirst()
                .orElse(null);
        if (trap == Trap.HANG) {
            in.read(); // until the process is killed
        } else if (trap != Trap.DIE) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = utility.run(trap == Trap.USAGE ? List.of("help") : args, out, err);
            say(trap, code, encoded(out), encoded(err), in, to);
        }
    }

    private static void say(
            @Nullable Trap trap, int code, byte[] out, byte[] err, DataInputStream in, DataOutputStream to)
            throws IOException {
        if (trap == Trap.HANG_AFTER) {
            in.read();
        } else if (trap == Trap.DIE_WITHIN) {
            write(to, Launcher.OUT, Arrays.copyOf(out, out.length / 2));
        } else {
            if (trap == Trap.FLOOD_STDERR) {
                byte[] chatter = "warning: something nobody needs to know\n".getBytes(StandardCharsets.US_ASCII);
                for (int written = 0; written < FLOOD_BYTES; written += chatter.length) {
                    write(to, Launcher.ERR, chatter);
                }
            }
            write(to, Launcher.OUT, out);
            write(to, Launcher.ERR, err);
            to.writeByte(Launcher.EXIT);
            to.writeInt(code);
        }
        to.flush();
    }

    private static void write(DataOutputStream to, int kind, byte[] bytes) throws IOException {
        to.writeByte(kind);
        to.writeInt(bytes.length);
        to.write(bytes);
    }

    private byte[] encoded(ByteArrayOutputStream text) {
        return console.equals(StandardCharsets.UTF_8)
                ? text.toByteArray()
                : text.toString(StandardCharsets.UTF_8).getBytes(console);
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (Socket socket : sockets) {
            socket.close();
        }
        threads.shutdownNow();
        threads.close();
    }
}
