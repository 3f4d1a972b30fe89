package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.index.Block;
import dev.vakhta.eventlog.store.BlockColumn;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Times as the log counts them: 100 µs since the begin of the year 1, wall clock. */
final class Ticks {
    static final long SECOND = 10_000;
    static final long DAY = 86_400 * SECOND;

    private static final long NANOS = 1_000_000_000 / SECOND;
    private static final long BEGIN = LocalDateTime.of(1, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC);
    /** Behind the year 9999. */
    private static final long END =
            (LocalDateTime.of(10_000, 1, 1, 0, 0).toEpochSecond(ZoneOffset.UTC) - BEGIN) * SECOND;

    private Ticks() {}

    /** The first tick that is not before a time; the end of the calendar for all that are behind it. */
    static long of(LocalDateTime time) {
        if (time.getYear() >= 10_000 || time.getYear() < 1) {
            return time.getYear() < 1 ? 0 : END;
        }
        return (time.toEpochSecond(ZoneOffset.UTC) - BEGIN) * SECOND + (time.getNano() + NANOS - 1) / NANOS;
    }

    static LocalDateTime time(long ticks) {
        long bounded = Math.max(0, Math.min(END, ticks));
        return LocalDateTime.ofEpochSecond(BEGIN + bounded / SECOND, (int) (bounded % SECOND * NANOS), ZoneOffset.UTC);
    }

    /** Of all rows of a block. */
    static long[] of(Block block) throws IOException {
        return column(block, BlockColumn.TIME);
    }

    static long[] column(Block block, BlockColumn column) throws IOException {
        long[] numbers = new long[block.rows()];
        block.read(column, numbers);
        return numbers;
    }
}
