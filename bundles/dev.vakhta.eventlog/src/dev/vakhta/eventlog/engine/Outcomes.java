package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.engine.Workers.Urgency;
import dev.vakhta.eventlog.index.LogIndex.Unread;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads how transactions ended, once somebody wants to know: of large logs that takes longer than most queries, and few need it. The readers do it
 * while they have nothing else to do. For any thread.
 */
final class Outcomes {
    /** Milliseconds after which whoever waits is asked whether to go on. */
    private static final long OFTEN = 50;

    private final List<Member> members;
    private final Workers workers;
    private final BooleanSupplier closed;
    private final AtomicBoolean wanted = new AtomicBoolean();
    private final AtomicInteger next = new AtomicInteger();
    private volatile List<Unread> unread = List.of();
    private volatile @Nullable String failure;
    private final AtomicInteger running = new AtomicInteger();
    private final CompletableFuture<Boolean> known = new CompletableFuture<>();

    Outcomes(List<Member> members, Workers workers, BooleanSupplier closed) {
        this.members = members;
        this.workers = workers;
        this.closed = closed;
    }

    /** Why they could not be read, for people. */
    @Nullable
    String failure() {
        return failure;
    }

    /** Begins to read them, unless somebody did before. */
    void want() {
        if (wanted.compareAndSet(false, true)) {
            workers.read(Urgency.INDEX, this::begin);
        }
    }

    private void begin() {
        List<Unread> all = new ArrayList<>();
        for (Member member : members) {
            member.lookOnce();
            try {
                all.addAll(member.index()
                        .endings(member.parts().stream().map(Tracked::part).toList()));
            } catch (RuntimeException | OutOfMemoryError e) { // a table for millions of them is made
                failure = Failures.text(member.source().name(), e);
            }
        }
        unread = all;
        running.set(workers.count());
        for (int i = 0; i < workers.count(); i++) {
            workers.read(Urgency.INDEX, this::read);
        }
    }

    private void read() {
        if (closed.getAsBoolean()) {
            return;
        }
        int number = next.getAndIncrement();
        if (number >= unread.size()) {
            if (running.decrementAndGet() == 0) {
                known.complete(true);
            }
            return;
        }
        try {
            unread.get(number).read();
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            // whoever reads these blocks is told why they cannot be read
        }
        workers.read(Urgency.INDEX, this::read);
    }

    /** Calls somebody on a reader once they are known, should anybody ever want to know. */
    void onKnown(Runnable then) {
        known.thenRun(() -> workers.read(Urgency.SEARCH, then));
    }

    /** Calls somebody on a reader once they are known of all that was indexed by then. */
    void whenKnown(Runnable then) {
        onKnown(then);
        want();
    }

    /** Waits until they are known of all that was indexed by then. */
    void await(BooleanSupplier cancelled) {
        want();
        while (!known.isDone()) {
            if (cancelled.getAsBoolean() || closed.getAsBoolean()) {
                throw new CancellationException();
            }
            try {
                known.get(OFTEN, TimeUnit.MILLISECONDS);
            } catch (TimeoutException e) {
                continue;
            } catch (ExecutionException e) {
                throw new IllegalStateException(e); // nothing completes it so
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new CancellationException();
            }
        }
    }
}
