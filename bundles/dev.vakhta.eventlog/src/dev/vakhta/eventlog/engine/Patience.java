package dev.vakhta.eventlog.engine;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

/**
 * Applies regular expressions for a limited time, as some take for ever on some texts. A text on which one was given up is counted, and meets
 * neither the condition nor its negation. For any thread.
 */
final class Patience {
    /** For a text. */
    static final Duration LIMIT = Duration.ofMillis(100);

    private final Duration limit;
    private final BooleanSupplier cancelled;
    private final AtomicLong givenUp = new AtomicLong();

    Patience(Duration limit, BooleanSupplier cancelled) {
        this.limit = limit;
        this.cancelled = cancelled;
    }

    /** A text took too long. */
    static final class OutOfPatienceException extends RuntimeException {
        private static final long serialVersionUID = 1;

        OutOfPatienceException() {
            super("too long", null, false, false); // there may be one for each record
        }
    }

    /** How many texts were too much. */
    long givenUp() {
        return givenUp.get();
    }

    /**
     * Whether a text has a part like that.
     *
     * @throws OutOfPatienceException if that takes too long
     */
    boolean finds(Pattern pattern, String text) {
        try {
            return pattern.matcher(new Timed(text, System.nanoTime() + limit.toNanos()))
                    .find();
        } catch (StackOverflowError e) { // alternatives within repetitions call themselves for each letter
            givenUp.incrementAndGet();
            throw new OutOfPatienceException();
        }
    }

    /** A text that ends the matching of a pattern when its time is over. */
    private final class Timed implements CharSequence {
        private static final int OFTEN = 1 << 10;

        private final String text;
        private final long until;
        private int steps;

        Timed(String text, long until) {
            this.text = text;
            this.until = until;
        }

        @Override
        public char charAt(int index) {
            if (++steps % OFTEN == 0) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                if (System.nanoTime() - until > 0) {
                    givenUp.incrementAndGet();
                    throw new OutOfPatienceException();
                }
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int from, int to) {
            return text.substring(from, to);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
