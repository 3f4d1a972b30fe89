package dev.vakhta.format.container;

import org.eclipse.jdt.annotation.Nullable;

/** A set of page or block numbers that takes memory only where there are some. */
final class Bits {
    /** With all bits set a set of that size takes 32 MB. */
    static final long MOST = 1L << 28;

    private static final int CHUNK_BITS = 16;

    private final long[] @Nullable [] chunks;

    /** @param size at most {@link #MOST} */
    Bits(long size) {
        this.chunks = new long[(int) Math.ceilDiv(size, 1L << CHUNK_BITS)][];
    }

    /** @return whether it was not yet in the set */
    boolean add(long number) {
        int place = (int) (number >> CHUNK_BITS);
        long[] chunk = chunks[place];
        if (chunk == null) {
            chunk = new long[1 << CHUNK_BITS - 6];
            chunks[place] = chunk;
        }
        int word = (int) (number >> 6) & chunk.length - 1;
        boolean isNew = (chunk[word] & 1L << number) == 0;
        chunk[word] |= 1L << number;
        return isNew;
    }

    boolean has(long number) {
        long[] chunk = chunks[(int) (number >> CHUNK_BITS)];
        return chunk != null && (chunk[(int) (number >> 6) & chunk.length - 1] & 1L << number) != 0;
    }
}
