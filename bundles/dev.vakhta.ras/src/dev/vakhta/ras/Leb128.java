package dev.vakhta.ras;

import java.io.IOException;

/** Numbers of seven bits a byte, low group first; bit 7 says that another byte follows. */
final class Leb128 {
    /** More than an int holds. */
    static final int TOO_BIG = -1;

    private Leb128() {}

    /** Where the bytes come from: a payload, or a stream that may fail in its own ways. */
    interface Source<E extends IOException> {
        int next() throws E;
    }

    /**
     * @param low bits that were read before
     * @param lowBits how many
     */
    static <E extends IOException> int read(Source<E> source, int low, int lowBits) throws E {
        long value = low;
        for (int shift = lowBits; shift < 40; shift += 7) {
            int next = source.next();
            value |= (long) (next & 0x7f) << shift;
            if ((next & 0x80) == 0) {
                return value > Integer.MAX_VALUE ? TOO_BIG : (int) value;
            }
        }
        return TOO_BIG;
    }
}
