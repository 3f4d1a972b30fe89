package dev.vakhta.provider.handle;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The one mechanism of time limits and cancel. Whatever may block runs {@link #during} it with a breaker that makes it fail, such as
 * closing a socket; when the limit is over, the caller cancels or the handle is closed, the breaker runs on that other thread and the
 * failure that follows comes out as {@link Aborted}. The limit is one budget: several works of one watch share it. Belongs to one thread.
 */
public final class Watch {
    private static final ScheduledThreadPoolExecutor TIMER = timer();

    private final Cancel cancel;
    private final Cancel closing;
    private final long began = System.nanoTime();
    private long leftNanos;

    /**
     * @param cancel the caller's
     * @param closing the handle's
     */
    public Watch(Cancel cancel, Cancel closing, long seconds) {
        this.cancel = cancel;
        this.closing = closing;
        this.leftNanos = TimeUnit.SECONDS.toNanos(seconds);
    }

    /** By {@link System#nanoTime}. */
    public long began() {
        return began;
    }

    /** Ends with the same cancels and has a limit of its own. */
    public Watch limitedTo(long seconds) {
        return new Watch(cancel, closing, seconds);
    }

    /** Ends with the same cancels and not before: people take their time. */
    public Watch unlimited() {
        return limitedTo(TimeUnit.DAYS.toSeconds(365));
    }

    /** At least one millisecond: zero means "for ever" to sockets. */
    public int leftMillis() {
        return Math.clamp(TimeUnit.NANOSECONDS.toMillis(leftNanos), 1, Integer.MAX_VALUE);
    }

    /**
     * Runs the work. An answer that came counts, even when the end came at the same moment.
     *
     * @param breaker makes the work fail at once; short, not run any more when this method has returned
     */
    public <T> T during(Runnable breaker, Work<T> work) throws IOException, AdministrationException {
        if (leftNanos <= 0) {
            throw new Aborted(true);
        }
        Span span = new Span(breaker);
        long from = System.nanoTime();
        Future<?> timer = TIMER.schedule(() -> span.abort(true), leftNanos, TimeUnit.NANOSECONDS);
        try (Cancel.Registration byCaller = cancel.onCancel(() -> span.abort(false));
                Cancel.Registration byHandle = closing.onCancel(() -> span.abort(false))) {
            span.check();
            return work.run();
        } catch (IOException e) {
            span.check();
            throw e;
        } finally {
            span.over();
            timer.cancel(false);
            leftNanos -= System.nanoTime() - from;
        }
    }

    /** Waits for a value; takes the future for its own and cancels it when aborted. */
    public <T> T await(CompletableFuture<T> future) throws IOException, AdministrationException {
        return during(() -> future.cancel(false), () -> {
            try {
                return future.get();
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException failed ? failed : new IOException(e);
            } catch (CancellationException e) {
                throw new IOException(e);
            } catch (InterruptedException e) {
                future.cancel(false);
                Thread.currentThread().interrupt();
                throw new Aborted(false);
            }
        });
    }

    /** One daemon thread for all handles; it goes when there was nothing to limit for a while. */
    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
                1, work -> Thread.ofPlatform().daemon().name("time limits").unstarted(work));
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(10, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        return timer;
    }

    /** What may block. */
    public interface Work<T> {
        T run() throws IOException, AdministrationException;
    }

    /** The end of a work because nobody waits for it any more. */
    public static final class Aborted extends IOException {
        private static final long serialVersionUID = 1;
        private final boolean timedOut;

        Aborted(boolean timedOut) {
            super(timedOut ? "time limit" : "cancelled");
            this.timedOut = timedOut;
        }

        /** By the time limit; otherwise cancelled by the caller or by the end of the handle. */
        public boolean timedOut() {
            return timedOut;
        }
    }

    /** One work from its beginning to its end; the lock keeps a late breaker away from the channel's next user. */
    private static final class Span {
        private @Nullable Runnable breaker;
        private boolean aborted;
        private boolean timedOut;

        Span(Runnable breaker) {
            this.breaker = breaker;
        }

        synchronized void abort(boolean byTimer) {
            Runnable armed = breaker;
            if (armed != null && !aborted) {
                aborted = true;
                timedOut = byTimer;
                armed.run();
            }
        }

        synchronized void check() throws Aborted {
            if (aborted) {
                throw new Aborted(timedOut);
            }
        }

        synchronized void over() {
            breaker = null;
        }
    }
}
