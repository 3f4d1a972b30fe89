package dev.vakhta.ras;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The wire's clock: units of 100 µs since 0001-01-01T00:00, in the server host's own wall clock. Never shifted into
 * another zone: a server tells what its clock shows, and so do we.
 */
final class WireTime {
    private static final long TICKS_PER_SECOND = 10_000;
    private static final int NANOS_PER_TICK = 100_000;
    /** Seconds from 0001-01-01 to 1970-01-01, proleptic Gregorian. */
    private static final long EPOCH_SECONDS = 62_135_596_800L;

    private WireTime() {}

    static LocalDateTime toDateTime(long ticks) {
        long seconds = Math.floorDiv(ticks, TICKS_PER_SECOND);
        int nanos = (int) Math.floorMod(ticks, TICKS_PER_SECOND) * NANOS_PER_TICK;
        return LocalDateTime.ofEpochSecond(seconds - EPOCH_SECONDS, nanos, ZoneOffset.UTC);
    }

    static long toTicks(LocalDateTime time) {
        long seconds = time.toEpochSecond(ZoneOffset.UTC) + EPOCH_SECONDS;
        // may overflow on the way for the least ticks there are, and comes back with the sum
        return seconds * TICKS_PER_SECOND + time.getNano() / NANOS_PER_TICK;
    }
}
