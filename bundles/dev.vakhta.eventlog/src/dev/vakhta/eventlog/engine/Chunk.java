package dev.vakhta.eventlog.engine;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Rows of a block that one search looks through at once: all of them, or those that came since the last look. There is one for each block of a log,
 * so it is small. Guarded by its search but for what says otherwise.
 */
final class Chunk {
    final Tracked part;
    final int block;
    /** The first row. */
    final int from;
    /** Behind the last row; -1: was not looked at. */
    volatile int to = -1;
    /** Size of the part, so far as it was looked at: when this was planned, or before. What begins behind it comes later. */
    volatile long partSize;
    /** The wanted rows as {@link RowSet} writes them; null: to be looked for again. */
    volatile byte @Nullable [] kept;
    /** What was found, from the look to the merge. */
    @Nullable
    Found found;
    /** The smallest and the largest time of its rows, in the direction of the run. */
    volatile long first;

    volatile long last;
    /** The largest time of all rows of its log before it, in the direction of the run; the end of all times until it is its turn. */
    volatile long carry = Long.MAX_VALUE;

    /** Places of the part that are looked through with it. */
    final long places;

    Chunk(Tracked part, int block, int from, long places) {
        this.part = part;
        this.block = block;
        this.from = from;
        this.places = places;
        this.partSize = part.size();
    }

    boolean isSeen() {
        return to >= 0;
    }

    /** The key of its last row. */
    long reach() {
        return Math.max(carry, last);
    }
}
