package dev.vakhta.eventlog.index;

import dev.vakhta.eventlog.TransactionOutcome;
import java.util.Arrays;
import java.util.List;

/**
 * How transactions ended that began in one block and ended in another. Two records that contradict each other mean a rollback, in whatever order
 * they come. Keeps a limited number of them: those that began first are forgotten, and unfinished again. Thread-safe.
 */
final class Endings {
    private final int limit;
    /** Time and id with the outcome in its last two bits, by turns; 0 where there is none. */
    private long[] table = new long[1 << 8];

    private int size;
    private volatile long changes;

    /** @param limit each takes 32 to 64 bytes */
    Endings(int limit) {
        this.limit = limit;
    }

    /** Grows with each that is new or another. */
    long changes() {
        return changes;
    }

    synchronized void add(List<Ending> endings) {
        long added = endings.stream().filter(this::add).count();
        if (added > 0) {
            changes += added;
        }
    }

    private boolean add(Ending ending) {
        if (size == limit) {
            forgetOldest();
        }
        if (4 * size >= table.length) {
            rebuild(table.length * 2, Long.MIN_VALUE);
        }
        int at = place(ending.time(), ending.id());
        int known = (int) table[at + 1] & 3;
        boolean other = ending.outcome().ordinal() > known;
        if (other) {
            put(at, ending.time(), ending.id() << 2 | ending.outcome().ordinal());
            size += known == 0 ? 1 : 0;
        }
        return other;
    }

    private void put(int at, long time, long id) {
        table[at] = time;
        table[at + 1] = id;
    }

    synchronized TransactionOutcome of(long time, long id) {
        int known = (int) table[place(time, id) + 1] & 3;
        return known == 0 ? TransactionOutcome.UNFINISHED : TransactionOutcome.values()[known];
    }

    private int place(long time, long id) {
        int mask = table.length - 2;
        long kept = id << 2 >>> 2;
        int at = (int) (Numbering.mix(time, kept) >>> 32) & mask;
        while (table[at + 1] != 0 && (table[at] != time || table[at + 1] >>> 2 != kept)) {
            at = at + 2 & mask;
        }
        return at;
    }

    private void forgetOldest() {
        long[] times = new long[size];
        int count = 0;
        for (int at = 0; at < table.length; at += 2) {
            if (table[at + 1] != 0) {
                times[count++] = table[at];
            }
        }
        Arrays.sort(times);
        rebuild(table.length, times[size / 2] + 1);
    }

    private void rebuild(int length, long from) {
        long[] old = table;
        table = new long[length];
        size = 0;
        for (int at = 0; at < old.length; at += 2) {
            if (old[at + 1] != 0 && old[at] >= from) {
                put(place(old[at], old[at + 1] >>> 2), old[at], old[at + 1]);
                size++;
            }
        }
    }
}
