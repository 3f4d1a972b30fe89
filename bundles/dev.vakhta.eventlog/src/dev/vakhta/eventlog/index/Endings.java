package dev.vakhta.eventlog.index;

import dev.vakhta.eventlog.TransactionOutcome;

/**
 * How transactions ended that began in one block and ended in another, of all blocks. Two records that contradict each other mean a rollback, in
 * whatever order they come. Keys are kept as 62 bits of a hash: that two of ten million are taken for each other has a chance of one in a
 * hundred thousand. There is a limit; whatever comes when it is reached stays unfinished. Thread-safe.
 */
final class Endings {
    private static final TransactionOutcome[] OUTCOMES = TransactionOutcome.values();
    /** Tables that grow one by one, so that little is there twice meanwhile. */
    private static final int TABLES = 64;

    private final int limit;
    private final long[][] tables = new long[TABLES][8];
    private final int[] sizes = new int[TABLES];
    private int size;
    private volatile long changes;

    /** @param limit each takes 13 bytes at the most, its share of free places among them */
    Endings(int limit) {
        this.limit = limit;
    }

    /** Grows with each that is new or another. */
    long changes() {
        return changes;
    }

    /**
     * Keeps how transactions ended.
     *
     * @param outcomes those that are more than {@code above}; how much more is the ordinal of {@link TransactionOutcome#COMMITTED} or
     *     {@link TransactionOutcome#ROLLED_BACK}
     */
    synchronized void add(long[] times, long[] ids, long[] outcomes, int above) {
        for (int i = 0; i < outcomes.length; i++) {
            if (outcomes[i] > above) {
                add(times[i], ids[i], (int) outcomes[i] - above);
            }
        }
    }

    private void add(long time, long id, int outcome) {
        long key = key(time, id);
        int which = table(key);
        int at = place(tables[which], key);
        int known = (int) tables[which][at] & 3;
        if (outcome <= known || known == 0 && size == limit) {
            return;
        }
        tables[which][at] = key | outcome;
        if (known == 0) {
            size++;
            sizes[which]++;
            if (sizes[which] * 5 > tables[which].length * 4) {
                grow(which);
            }
        }
        changes = changes + 1; // this is the only one who writes
    }

    synchronized TransactionOutcome of(long time, long id) {
        long key = key(time, id);
        long[] table = tables[table(key)];
        int known = (int) table[place(table, key)] & 3;
        return known == 0 ? TransactionOutcome.UNFINISHED : OUTCOMES[known];
    }

    /** Leaves two bits for the outcome. */
    private static long key(long time, long id) {
        long hash = (time + id * 0xD6E8FEB86659FD93L) * 0x9E3779B97F4A7C15L;
        hash = (hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L;
        return (hash ^ hash >>> 32) & ~3L;
    }

    private static int table(long key) {
        return (int) (key >>> 58);
    }

    /** Where the key is, or is to be. */
    private static int place(long[] table, long key) {
        int at = (int) Math.unsignedMultiplyHigh(key << 6, table.length);
        while (table[at] != 0 && (table[at] & ~3L) != key) {
            at = at + 1 == table.length ? 0 : at + 1;
        }
        return at;
    }

    private void grow(int which) {
        long[] grown = new long[tables[which].length + tables[which].length / 4];
        for (long known : tables[which]) {
            if (known != 0) {
                grown[place(grown, known & ~3L)] = known;
            }
        }
        tables[which] = grown;
    }
}
