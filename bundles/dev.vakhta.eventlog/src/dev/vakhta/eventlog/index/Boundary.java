package dev.vakhta.eventlog.index;

/** Which transactions that end in a block began in another: what all of the index has to know of. */
final class Boundary {
    /** Is added to the outcomes of those. */
    static final int ELSEWHERE = 4;
    /** The time of a key is that of its begin, or a little before: 100 µs each. */
    private static final long NEAR = 10_000;
    /** Rows at the begin of a block that may be out of order. */
    private static final int ROWS = 16;

    private Boundary() {}

    /** A time that the first rows of a block are not later than. */
    static long begin(long[] times, int rows) {
        long begin = 0;
        for (int i = 0; i < Math.min(ROWS, rows); i++) {
            begin = Math.max(begin, times[i]);
        }
        return begin;
    }

    /**
     * Marks those that ended and did not certainly begin here: theirs is a row at the time at which they began, and that is later than the begin of
     * the block. So it is right, and only costs more, when clocks are turned back.
     *
     * @param keys time and id
     * @param outcomes by number of the key: the ordinal, or 0
     * @param firsts by number of the key: the time of its first row here
     * @return how many they are
     */
    static int mark(Numbering keys, long[] outcomes, long[] firsts, long begin) {
        int count = 0;
        for (int i = 0; i < keys.size(); i++) {
            long time = keys.first()[i];
            boolean beganHere = time - NEAR > begin && Math.abs(firsts[i] - time) <= NEAR;
            if (time != 0 && outcomes[i] != 0 && !beganHere) {
                outcomes[i] += ELSEWHERE;
                count++;
            }
        }
        return count;
    }
}
