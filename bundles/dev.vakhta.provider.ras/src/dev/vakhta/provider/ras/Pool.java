package dev.vakhta.provider.ras;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.handle.Turns;
import dev.vakhta.provider.handle.Turns.Turn;
import dev.vakhta.provider.handle.Watch;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.jdt.annotation.Nullable;

/** Channels for one kind of work: a few at once, kept for the next call. Who comes when all are busy waits for a turn. */
final class Pool {
    private static final int MOST = 4;

    private final Turns turns = new Turns(MOST);
    private final Deque<Channel> idle = new ArrayDeque<>();
    private boolean closed;

    /** A channel for one call; closing the lease gives it back. */
    record Lease(Pool pool, Channel channel, Turn turn) implements AutoCloseable {
        @Override
        public void close() {
            boolean kept = pool.keep(channel); // before the turn goes on, so that the next one finds it
            turn.close();
            if (!kept) {
                channel.close();
            }
        }
    }

    /** Makes a channel when none is idle. */
    interface Maker {
        Channel make() throws IOException, AdministrationException;
    }

    /** @param anew a new channel even when one is idle; those are closed then, as there are only so many */
    Lease lease(Watch watch, boolean anew, Maker maker) throws IOException, AdministrationException {
        Turn turn = turns.take(watch);
        Channel channel = null;
        try {
            if (anew) {
                dropIdle();
            }
            channel = anew ? null : freshestIdle();
            if (channel == null) {
                channel = maker.make();
            }
            return new Lease(this, channel, turn);
        } finally {
            if (channel == null) {
                turn.close();
            }
        }
    }

    private synchronized @Nullable Channel freshestIdle() {
        return idle.pollFirst();
    }

    private synchronized boolean keep(Channel channel) {
        boolean keep = channel.rest() && !closed;
        if (keep) {
            idle.addFirst(channel);
        }
        return keep;
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
