package dev.vakhta.demo;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * The server's clock, its dice, and what is to happen when. Not thread-safe: whoever touches anything of the demo
 * cluster holds the world's monitor. Nothing happens but by {@link #advance}, and reading throws no dice: so the same
 * seed and the same steps give the same cluster.
 */
final class World {
    static final UUID NIL = new UUID(0, 0);

    /** @param number keeps the order of what happens at the same time */
    private record Event(long at, long number, Runnable what) implements Comparable<Event> {
        @Override
        public int compareTo(Event other) {
            return at == other.at ? Long.compare(number, other.number) : Long.compare(at, other.at);
        }
    }

    final SplittableRandom random;
    private final PriorityQueue<Event> agenda = new PriorityQueue<>();
    private long now;
    private long events;

    World(long seed, LocalDateTime start) {
        random = new SplittableRandom(seed);
        now = millis(start);
    }

    /** Ms since 1970 of the server's naive local clock. */
    long now() {
        return now;
    }

    /** What the wire shows of a time in ms: whole seconds. */
    static LocalDateTime time(long millis) {
        return LocalDateTime.ofEpochSecond(Math.floorDiv(millis, 1000), 0, ZoneOffset.UTC);
    }

    /** The same the other way round. */
    static long millis(LocalDateTime time) {
        return time.toInstant(ZoneOffset.UTC).toEpochMilli();
    }

    void at(long time, Runnable what) {
        agenda.add(new Event(Math.max(now, time), events++, what));
    }

    void advance(Duration step) {
        long until = now + step.toMillis();
        for (Event next = agenda.peek(); next != null && next.at <= until; next = agenda.peek()) {
            agenda.poll();
            now = next.at;
            next.what.run();
        }
        now = until;
    }

    UUID uuid() {
        return uuid(random);
    }

    static UUID uuid(SplittableRandom dice) {
        return new UUID(
                dice.nextLong() & ~0xF000L | 0x4000L, dice.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | Long.MIN_VALUE);
    }

    /** Around that value, seldom more than four times it. */
    long around(long mean) {
        return (long) (-Math.log(1 - random.nextDouble() * 0.99) * mean) + 1;
    }

    long between(long least, long most) {
        return random.nextLong(least, most + 1);
    }

    boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T oneOf(T[] choice) {
        return choice[random.nextInt(choice.length)];
    }
}
