package dev.vakhta.provider;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A wish to stop, given to a call by whoever started it. Who works registers what ends the work (closing its channel, ending its
 * process); {@link #cancel()} runs that at once, on the caller's thread. Thread-safe.
 */
public final class Cancel {
    private final List<Runnable> actions = new ArrayList<>();
    private boolean cancelled;

    /** A call nobody will cancel. A new one each time, so that nothing collects in it. */
    public static Cancel never() {
        return new Cancel();
    }

    /** Stops what is registered now, and what will be. Calling it again does nothing. */
    public void cancel() {
        List<Runnable> toRun;
        synchronized (this) {
            if (cancelled) {
                return;
            }
            cancelled = true;
            toRun = List.copyOf(actions);
            actions.clear();
        }
        RuntimeException failed = null;
        for (Runnable action : toRun) {
            try {
                action.run();
            } catch (RuntimeException e) { // one that cannot be stopped is no reason to let the others go on
                if (failed == null) {
                    failed = e;
                } else {
                    failed.addSuppressed(e);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }

    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /** @throws AdministrationException CANCELLED, when it was */
    public void check() throws AdministrationException {
        if (isCancelled()) {
            throw cancelled();
        }
    }

    private static AdministrationException cancelled() {
        return new AdministrationException(FailureKind.CANCELLED, ProviderMessage.CANCELLED.text());
    }

    /**
     * Lets that much time pass. What is thrown comes as soon as somebody cancels, or interrupts the thread.
     *
     * @throws AdministrationException CANCELLED, when it was
     */
    public void pause(Duration time) throws AdministrationException {
        CountDownLatch cut = new CountDownLatch(1);
        try (Registration registration = onCancel(cut::countDown)) {
            if (!cut.await(TimeUnit.NANOSECONDS.convert(time), TimeUnit.NANOSECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw cancelled();
    }

    /** Runs the action when cancelled, at once if that has happened. Close the registration when the work is over. */
    public Registration onCancel(Runnable action) {
        AtomicBoolean open = new AtomicBoolean(true);
        Runnable once = () -> {
            if (open.getAndSet(false)) {
                action.run();
            }
        };
        boolean now;
        synchronized (this) {
            now = cancelled;
            if (!now) {
                actions.add(once);
            }
        }
        if (now) {
            once.run();
        }
        return () -> {
            open.set(false);
            synchronized (this) {
                actions.remove(once);
            }
        };
    }

    /** Ends what was registered. */
    public interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
