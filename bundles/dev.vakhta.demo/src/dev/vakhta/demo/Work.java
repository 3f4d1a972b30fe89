package dev.vakhta.demo;

import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A server call that runs.
 *
 * @param start ms of the server's clock
 * @param end when it will be done if nobody interrupts it
 * @param whole what it will have taken then
 * @param object what it keeps locked
 * @param blocker whom it waits for
 * @param inDbms it waits in the DBMS, and not for a lock of 1C's
 * @param dbmsProcess id of its connection in the DBMS; 0 when it has none
 * @param deaf it is one query: that its session was ended is not heard before the DBMS answers
 */
record Work(
        long start,
        long end,
        Usage whole,
        @Nullable UUID object,
        @Nullable LiveSession blocker,
        boolean inDbms,
        int dbmsProcess,
        boolean deaf) {
    /** @param locks whether it keeps an object locked */
    static Work of(World world, long duration, boolean locks) {
        double dbmsShare = 0.1 + world.random.nextDouble() * 0.85;
        UUID object = locks ? world.uuid() : null;
        Usage whole = usage(world, duration, dbmsShare, duration);
        return new Work(world.now(), world.now() + duration, whole, object, null, false, dbmsProcess(world), false);
    }

    /** Does nothing until the other's call ends, and takes that long by itself afterwards. */
    static Work waiting(World world, long own, LiveSession holder, boolean inDbms) {
        Work held = holder.work();
        long duration = own + (held == null ? 0 : Math.max(0, held.end() - world.now()));
        Usage whole = usage(world, duration, inDbms ? 0.95 : 0.02, 1);
        int process = inDbms ? dbmsProcess(world) : 0;
        return new Work(world.now(), world.now() + duration, whole, null, holder, inDbms, process, false);
    }

    /** One query that takes that long; nothing but the DBMS works. */
    static Work query(World world, long duration) {
        Usage whole = usage(world, duration, 0.98, duration / 50);
        return new Work(world.now(), world.now() + duration, whole, null, null, false, dbmsProcess(world), true);
    }

    /** Nothing is done, and nobody is waited for. */
    static Work stuck(World world, long duration) {
        Usage whole = new Usage(1, 900, 0, duration, 0, 0, 0, 0, 0, 0);
        return new Work(world.now(), world.now() + duration, whole, null, null, false, 0, false);
    }

    private static int dbmsProcess(World world) {
        return (int) world.between(50, 9_000);
    }

    /** @param busy ms in which something is done and not only waited */
    private static Usage usage(World world, long duration, double dbmsShare, long busy) {
        long dbms = (long) (duration * dbmsShare);
        long memory = world.between(10_000, 4_000_000);
        return new Usage(
                1,
                world.between(700, 40_000),
                Math.min(busy, dbms) * world.between(50, 900),
                duration,
                dbms,
                world.oneIn(6) ? (duration - dbms) / 20 : 0,
                Math.min(busy, duration - dbms) * 6 / 10,
                world.oneIn(16) ? -memory / 50 : memory, // freed more than it took
                busy * world.between(0, 60),
                busy * world.between(0, 40));
    }

    Usage soFar(long now) {
        return end <= start ? whole : whole.times(Math.clamp((double) (now - start) / (end - start), 0, 1));
    }

    /** Number of the session that holds what is waited for in that place, as long as it does; 0 for none. */
    int blockedBy(boolean dbms) {
        LiveSession holder = blocker;
        return holder != null && dbms == inDbms && holder.work() != null ? holder.number() : 0;
    }
}
