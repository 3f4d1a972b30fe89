package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.processing.exclusive.ExclusiveAccess.Held;
import dev.vakhta.processing.exclusive.ExclusiveAccess.Work;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A program that works while nobody is inside. Its arguments are a list, and no shell reads them; what it writes is passed on as it is.
 *
 * @param words {@value #CODE} and {@value #INFOBASE} in its arguments stand for what they say
 */
record Program(List<String> words, Terminal terminal) implements Work {
    static final String CODE = "{code}";
    static final String INFOBASE = "{infobase}";

    /** For what it wrote last, should a child of its own keep the pipe. */
    private static final long DRAIN_MILLIS = 5_000;

    private static final long MERCY_SECONDS = 5;

    @Override
    public int run(Held held, Cancel cancel) throws AdministrationException {
        cancel.check();
        Process process = start(held);
        List<Thread> pipes =
                List.of(pass(process.getInputStream(), terminal.out()), pass(process.getErrorStream(), terminal.err()));
        int code;
        try (var registration = cancel.onCancel(() -> end(process))) {
            code = process.waitFor();
            for (Thread pipe : pipes) {
                pipe.join(DRAIN_MILLIS);
            }
        } catch (InterruptedException e) {
            end(process);
            Thread.currentThread().interrupt();
            throw new AdministrationException(
                    FailureKind.CANCELLED, CommandMessage.PROGRAM_ENDED.text(words.getFirst()), e);
        }
        if (cancel.isCancelled()) {
            throw new AdministrationException(
                    FailureKind.CANCELLED, CommandMessage.PROGRAM_ENDED.text(words.getFirst()));
        }
        if (code != 0) {
            terminal.err().println(CommandMessage.PROGRAM_FAILED.text(words.getFirst(), code));
        }
        return code;
    }

    private Process start(Held held) throws AdministrationException {
        List<String> filled = new ArrayList<>(words);
        String infobase = String.join(", ", held.infobases());
        for (int i = 1; i < filled.size(); i++) {
            filled.set(
                    i,
                    filled.get(i)
                            .replace(INFOBASE, infobase)
                            .replace(CODE, held.code().text()));
        }
        try {
            return new ProcessBuilder(filled).redirectInput(Redirect.INHERIT).start();
        } catch (IOException e) { // its text has the program's name and no argument
            throw new AdministrationException(
                    FailureKind.UNSUPPORTED,
                    CommandMessage.PROGRAM_NOT_STARTED.text(words.getFirst(), e.getMessage()),
                    e);
        }
    }

    private static Thread pass(InputStream from, PrintStream to) {
        return Thread.ofVirtual().start(() -> {
            byte[] some = new byte[1 << 12];
            try (from) {
                for (int read = from.read(some); read >= 0; read = from.read(some)) {
                    to.write(some, 0, read);
                    to.flush();
                }
            } catch (IOException e) {
                // the program is gone, or nobody reads us; its exit code says the rest
            }
        });
    }

    /** With everything it started; whoever does not listen is killed. */
    private static void end(Process process) {
        List<ProcessHandle> tree = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        tree.forEach(ProcessHandle::destroy);
        try {
            process.waitFor(MERCY_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        tree.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
    }
}
