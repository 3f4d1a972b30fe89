package dev.vakhta.provider.ras;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.handle.Watch;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jdt.annotation.Nullable;

/** Channels for one kind of work: a few at once, kept for the next call. Who comes when all are busy waits for a turn. */
final class Pool {
    private static final int MOST = 4;

    private final Deque<Channel> idle = new ArrayDeque<>();
    private final Deque<CompletableFuture<Boolean>> queue = new ArrayDeque<>();
    private int turns = MOST;
    private boolean closed;

    /** A channel for one call; closing the lease gives it back. */
    record Lease(Pool pool, Channel channel) implements AutoCloseable {
        @Override
        public void close() {
            pool.giveBack(channel);
        }
    }

    /** Makes a channel when none is idle. */
    interface Maker {
        Channel make() throws IOException, AdministrationException;
    }

    /** @param anew a new channel even when one is idle; those are closed then, as there are only so many */
    Lease lease(Watch watch, boolean anew, Maker maker) throws IOException, AdministrationException {
        CompletableFuture<Boolean> turn = turn();
        Channel channel = null;
        try {
            watch.await(turn);
            if (anew) {
                dropIdle();
            }
            channel = anew ? null : freshestIdle();
            if (channel == null) {
                channel = maker.make();
            }
            return new Lease(this, channel);
        } finally {
            if (channel == null && !turn.cancel(false)) { // had its turn and came to nothing
                giveBack(null);
            }
        }
    }

    private synchronized CompletableFuture<Boolean> turn() {
        CompletableFuture<Boolean> turn = new CompletableFuture<>();
        if (turns > 0) {
            turns--;
            turn.complete(true);
        } else {
            queue.add(turn);
        }
        return turn;
    }

    private synchronized @Nullable Channel freshestIdle() {
        return idle.pollFirst();
    }

    private void giveBack(@Nullable Channel channel) {
        Channel toClose = channel;
        synchronized (this) {
            if (channel != null && channel.rest() && !closed) {
                idle.addFirst(channel);
                toClose = null;
            }
            boolean passedOn = false;
            while (!passedOn && !queue.isEmpty()) {
                passedOn = queue.removeFirst().complete(true); // false: aborted while it waited
            }
            if (!passedOn) {
                turns++;
            }
        }
        if (toClose != null) {
            toClose.close();
        }
    }

    /** Closes what is idle: when one of them was found dead, the others are no better. */
    void dropIdle() {
        Deque<Channel> dropped;
        synchronized (this) {
            dropped = new ArrayDeque<>(idle);
            idle.clear();
        }
        dropped.forEach(Channel::close);
    }

    /** Keeps no channel any more; those in use are closed when they come back. */
    void close() {
        synchronized (this) {
            closed = true;
        }
        dropIdle();
    }
}
