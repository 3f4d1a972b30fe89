package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.index.Block;
import java.io.IOException;
import java.util.BitSet;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What was found in a chunk. Its rows are counted from 0 in the direction of the run.
 *
 * @param block null: it could not be read
 * @param rows the wanted ones, by their number in the block
 * @param keys of all rows, in the direction of the run: the largest time up to each within the chunk; null where there is but one log
 */
record Found(@Nullable Block block, BitSet rows, int from, int to, boolean backwards, long @Nullable [] keys) {
    static Found nothing(int from, boolean backwards) {
        return new Found(null, new BitSet(), from, from, backwards, new long[0]);
    }

    static Found of(Block block, BitSet rows, int from, int to, boolean backwards, boolean alone) throws IOException {
        return new Found(block, rows, from, to, backwards, alone ? null : keys(Ticks.of(block), from, to, backwards));
    }

    private static long[] keys(long[] times, int from, int to, boolean backwards) {
        long[] keys = new long[to - from];
        long largest = Long.MIN_VALUE;
        for (int i = 0; i < keys.length; i++) {
            long time = times[backwards ? to - 1 - i : from + i];
            if (time != 0) { // a block of nothing but damage
                largest = Math.max(largest, backwards ? -time : time);
            }
            keys[i] = largest;
        }
        return keys;
    }

    int size() {
        return to - from;
    }

    /** The key of a row, from which it follows where it stands among those of other logs. */
    long key(int position, long carry) {
        long[] all = keys;
        return all == null ? carry : Math.max(carry, all[position]);
    }

    /** How many rows have keys below one, or up to it. */
    int position(long key, boolean included, long carry) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            long here = key(middle, carry);
            if (here < key || included && here == key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The wanted rows between two positions, by their number in the block. */
    BitSet rows(int begin, int end) {
        if (begin == 0 && end == size()) {
            return rows;
        }
        int first = backwards ? to - end : from + begin;
        BitSet some = new BitSet();
        some.or(rows);
        some.clear(0, first);
        some.clear(first + end - begin, Math.max(first + end - begin, some.length()));
        return some;
    }

    /** The position of a row. */
    int positionOf(int row) {
        return backwards ? to - 1 - row : row - from;
    }
}
