package dev.vakhta.demo;

import dev.vakhta.demo.LiveSession.State;

/**
 * What applications of 1C's library of standard subsystems do about a session lock: look once a minute, warn from a quarter of an hour
 * before it begins, and close themselves when it does. In a call, or without a living client, nobody looks. Whoever came in through the
 * lock is left alone.
 */
final class LockWatch {
    private static final long MINUTE = 60_000;
    private static final long WARNS = 15 * MINUTE;

    private final Residents cluster;
    private final LiveSession session;

    LockWatch(Residents cluster, LiveSession session) {
        this.cluster = cluster;
        this.session = session;
    }

    /** @param first after that time, ms */
    void begin(long first) {
        World world = cluster.world();
        world.at(world.now() + first, this::look);
    }

    private void look() {
        if (cluster.session(session.id()) != session) {
            return;
        }
        long now = cluster.world().now();
        long closes = session.actor().base().closesAt(now);
        if (session.state == State.IDLE && now >= closes) {
            session.actor().leave();
            return;
        }
        if (session.state == State.IDLE && closes != Long.MAX_VALUE && now >= closes - WARNS) {
            cluster.door().warn(session);
        }
        begin(MINUTE);
    }
}
