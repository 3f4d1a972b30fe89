package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Terminal;
import java.util.concurrent.TimeUnit;

/**
 * How steps go on that take long, for a person who waits: a line each on standard error, a few times a second at most. Scripts do not get
 * it. Thread-safe.
 */
final class Said {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final Terminal terminal;
    private long next = System.nanoTime();

    Said(Terminal terminal) {
        this.terminal = terminal;
    }

    synchronized void tell(String words) {
        long now = System.nanoTime();
        if (terminal.interactive() && now - next >= 0) {
            next = now + PAUSE;
            terminal.err().println(Terminal.oneLine(words));
            terminal.err().flush();
        }
    }
}
