package dev.vakhta.eventlog.index;

import java.util.Arrays;

/** Gives each different pair of numbers a number, from 0 in the order in which they come. Is emptied and used again by one thread. */
final class Numbering {
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

    /** Where the pair is, or is to be. */
    private int slot(long one, long other) {
        int mask = slots.length - 1;
        int slot = (int) (mix(one, other) >>> 32) & mask;
        int found = slots[slot];
        while (found != 0 && (first[found - 1] != one || second[found - 1] != other)) {
            slot = slot + 1 & mask;
            found = slots[slot];
        }
        return slot;
    }

    static long mix(long one, long other) {
        long hash = (one + other * 0xD6E8FEB86659FD93L) * 0x9E3779B97F4A7C15L;
        return (hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L;
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
