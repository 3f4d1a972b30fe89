package dev.vakhta.provider.handle;

import dev.vakhta.provider.AdministrationException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets a few work at once. Who comes when all places are taken waits for a turn, first come first served. Thread-safe. */
public final class Turns {
    private final Deque<CompletableFuture<Boolean>> queue = new ArrayDeque<>();
    private int free;

    /** @param most how many at once */
    public Turns(int most) {
        this.free = most;
    }

    /** A place; closing it gives it to the next one. */
    public interface Turn extends AutoCloseable {
        @Override
        void close();
    }

    /** Waits for a place within the limit of the watch. */
    public Turn take(Watch watch) throws IOException, AdministrationException {
        CompletableFuture<Boolean> turn = turn();
        boolean taken = false;
        try {
            watch.await(turn);
            taken = true;
        } finally {
            if (!taken && !turn.cancel(false)) { // its turn came, and too late
                next();
            }
        }
        AtomicBoolean open = new AtomicBoolean(true);
        return () -> {
            if (open.getAndSet(false)) {
                next();
            }
        };
    }

    private synchronized CompletableFuture<Boolean> turn() {
        CompletableFuture<Boolean> turn = new CompletableFuture<>();
        if (free > 0) {
            free--;
            turn.complete(true);
        } else {
            queue.add(turn);
        }
        return turn;
    }

    private synchronized void next() {
        boolean passedOn = false;
        while (!passedOn && !queue.isEmpty()) {
            passedOn = queue.removeFirst().complete(true); // false: aborted while it waited
        }
        if (!passedOn) {
            free++;
        }
    }
}
