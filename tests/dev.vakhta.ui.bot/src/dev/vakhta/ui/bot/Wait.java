package dev.vakhta.ui.bot;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Waits for what the window shows, never for time to pass. */
public final class Wait {
    private static final Duration LIMIT = Duration.ofSeconds(Ui.LIMIT_SECONDS);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(20);

    private Wait() {}

    /**
     * Until it is so.
     *
     * @param what the sentence of the failure: "not within 40 s: ..."
     * @param condition asked on the UI thread, again and again; one that fails is not so yet
     */
    public static void until(String what, BooleanSupplier condition) {
        until(() -> what, condition);
    }

    /** @param what asked on the UI thread when it was in vain: it may say how far it came */
    public static void until(Supplier<String> what, BooleanSupplier condition) {
        value(what, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /** Until there is one. */
    public static <T> T value(String what, Supplier<Optional<T>> question) {
        return value(() -> what, question);
    }

    private static <T> T value(Supplier<String> what, Supplier<Optional<T>> question) {
        long end = System.nanoTime() + LIMIT.toNanos();
        Throwable last = null;
        do {
            try {
                Optional<T> found = Ui.get(question);
                if (found.isPresent()) {
                    return found.get();
                }
                last = null;
            } catch (RuntimeException | AssertionError e) { // a widget that went meanwhile, say
                last = e;
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        } while (System.nanoTime() < end);
        throw new AssertionError("not within " + LIMIT.toSeconds() + " s: " + Ui.get(what), last);
    }
}
