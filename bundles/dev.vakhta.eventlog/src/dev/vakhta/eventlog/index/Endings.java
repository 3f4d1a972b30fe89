package dev.vakhta.eventlog.index;

import dev.vakhta.eventlog.TransactionOutcome;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * How transactions ended that began in one block and ended in another, of all blocks. Two records that contradict each other mean a rollback, in
 * whatever order they come. Keys are kept as 62 bits of a hash: that two of ten million are taken for each other has a chance of one in a
 * hundred thousand. There is a limit; whatever comes when it is reached stays unfinished and is counted.
 * Thread-safe.
 */
final class Endings {
    private static final TransactionOutcome[] OUTCOMES = TransactionOutcome.values();
    /** So many tables: when one grows, little is there twice, and two threads seldom meet. */
    private static final int TABLES = 64;

    private final int limit;
    private final Table[] tables = Stream.generate(Table::new).limit(TABLES).toArray(Table[]::new);
    private final AtomicInteger size = new AtomicInteger();
    private final AtomicLong changes = new AtomicLong();
    private final AtomicLong left = new AtomicLong();

    /** @param limit each takes 13 bytes at the most, its share of free places among them; 10 where place was reserved */
    Endings(int limit) {
        this.limit = limit;
    }

    /** Grows with each that is new or another. */
    long changes() {
        return changes.get();
    }

    /** Outcomes for which there was no room; one may be counted each time it comes. */
    long left() {
        return left.get();
    }

    /** Makes place for so many more, so that nothing has to be moved when they come. */
    void reserve(long more) {
        long all = Math.min(limit, size.get() + more);
        for (Table table : tables) {
            table.reserve((int) (all / TABLES));
        }
    }

    /**
     * Keeps how transactions ended.
     *
     * @param outcomes those that are more than {@code above}; how much more is the ordinal of {@link TransactionOutcome#COMMITTED} or
     *     {@link TransactionOutcome#ROLLED_BACK}
     */
    void add(long[] times, long[] ids, long[] outcomes, int above) {
        int room = limit - size.get(); // two threads may exceed that by what a block has
        int added = 0;
        int changed = 0;
        int missed = 0;
        for (int i = 0; i < outcomes.length; i++) {
            int outcome = (int) outcomes[i] - above;
            if (outcome > 0) {
                long key = key(times[i], ids[i]);
                int was = table(key).put(key, outcome, added < room);
                added += was == 0 ? 1 : 0;
                changed += was < outcome ? 1 : 0;
                missed += was == OUTCOMES.length ? 1 : 0;
            }
        }
        size.addAndGet(added);
        changes.addAndGet(changed);
        left.addAndGet(missed);
    }

    TransactionOutcome of(long time, long id) {
        long key = key(time, id);
        int known = table(key).get(key);
        return known == 0 ? TransactionOutcome.UNFINISHED : OUTCOMES[known];
    }

    /** Leaves two bits for the outcome. */
    private static long key(long time, long id) {
        long hash = (time + id * 0xD6E8FEB86659FD93L) * 0x9E3779B97F4A7C15L;
        hash = (hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L;
        return (hash ^ hash >>> 32) & ~3L;
    }

    private Table table(long key) {
        return tables[(int) (key >>> 58)];
    }

    /** Keys with the same highest bits. Thread-safe. */
    private static final class Table {
        private long[] places = new long[8];
        private int size;

        synchronized int get(long key) {
            return (int) places[place(places, key)] & 3;
        }

        /** Says what was known before; more than any outcome, if there is no room for what is new. */
        synchronized int put(long key, int outcome, boolean room) {
            int at = place(places, key);
            int known = (int) places[at] & 3;
            if (known == 0 && !room) {
                return OUTCOMES.length;
            }
            if (outcome > known) {
                places[at] = key | outcome;
            }
            if (known == 0 && ++size * 5L > places.length * 4L) {
                grow(places.length + places.length / 4);
            }
            return known;
        }

        /** With as many more as chance may send to one table rather than another. */
        synchronized void reserve(int most) {
            int length = (most + most / TABLES) / 4 * 5;
            if (length > places.length) {
                grow(length);
            }
        }

        private void grow(int length) {
            long[] grown = new long[length];
            for (long known : places) {
                if (known != 0) {
                    grown[place(grown, known & ~3L)] = known;
                }
            }
            places = grown;
        }

        /** Where the key is, or is to be. */
        private static int place(long[] in, long key) {
            int at = (int) Math.unsignedMultiplyHigh(key << 6, in.length);
            while (in[at] != 0 && (in[at] & ~3L) != key) {
                at = at + 1 == in.length ? 0 : at + 1;
            }
            return at;
        }
    }
}
