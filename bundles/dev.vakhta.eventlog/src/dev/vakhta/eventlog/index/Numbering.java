package dev.vakhta.eventlog.index;

import java.util.Arrays;

/** Gives each different pair of numbers a number, from 0 in the order in which they come. Is emptied and used again by one thread. */
final class Numbering {
    private static final int DIRECT = 1 << 14;

    private final int[] direct = new int[DIRECT];
    private int[] slots = new int[1 << 10];
    private long[] first = new long[slots.length / 2];
    private long[] second = new long[slots.length / 2];
    private int size;

    void clear() {
        Arrays.fill(slots, 0);
        size = 0;
    }

    int size() {
        return size;
    }

    /** The first numbers of all pairs, of which {@link #size} count. */
    long[] first() {
        return first;
    }

    long[] second() {
        return second;
    }

    int of(long one, long other) {
        int slot = slot(one, other);
        int found = slots[slot];
        if (found != 0) {
            return found - 1;
        }
        if (size == first.length) {
            grow();
            slot = slot(one, other);
        }
        first[size] = one;
        second[size] = other;
        slots[slot] = ++size;
        return size - 1;
    }

    /**
     * Numbers different values, from 0 in the order in which they come.
     *
     * @param codes gets the number of each
     * @param most as soon as there are more, it ends and says so
     * @return how many are different
     */
    int number(long[] values, int count, long[] codes, int most) {
        long min = Long.MAX_VALUE;
        long max = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            min = Math.min(min, values[i]);
            max = Math.max(max, values[i]);
        }
        long range = max - min;
        if (range >= 0 && range < DIRECT) {
            return direct(values, count, codes, min, (int) range + 1);
        }
        clear();
        for (int i = 0; i < count && size <= most; i++) {
            codes[i] = of(values[i], 0);
        }
        return size;
    }

    /** Values that are near to each other: several times faster than looking for them. */
    private int direct(long[] values, int count, long[] codes, long min, int range) {
        Arrays.fill(direct, 0, range, 0);
        int different = 0;
        for (int i = 0; i < count; i++) {
            int at = (int) (values[i] - min);
            if (direct[at] == 0) {
                direct[at] = ++different;
            }
            codes[i] = direct[at] - 1;
        }
        return different;
    }

    /** Where the pair is, or is to be. */
    private int slot(long one, long other) {
        int mask = slots.length - 1;
        int slot = (int) (one * 0x9E3779B97F4A7C15L + other * 0xD6E8FEB86659FD93L >>> 32) & mask;
        int found = slots[slot];
        while (found != 0 && (first[found - 1] != one || second[found - 1] != other)) {
            slot = slot + 1 & mask;
            found = slots[slot];
        }
        return slot;
    }

    private void grow() {
        first = Arrays.copyOf(first, 2 * size);
        second = Arrays.copyOf(second, 2 * size);
        slots = new int[4 * size];
        for (int i = 0; i < size; i++) {
            slots[slot(first[i], second[i])] = i + 1;
        }
    }
}
