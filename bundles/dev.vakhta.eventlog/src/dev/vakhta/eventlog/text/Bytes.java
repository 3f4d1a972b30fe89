package dev.vakhta.eventlog.text;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at a time: in a log of gigabytes most of the time goes into looking for quotes. */
final class Bytes {
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final byte[] HEX = new byte[1 << Byte.SIZE];
    private static final boolean[] ENDS_ATOM = new boolean[1 << Byte.SIZE];

    static {
        for (int c = 0; c < HEX.length; c++) {
            HEX[c] = (byte) (c < 0x80 ? Character.digit(c, 16) : -1);
            ENDS_ATOM[c] = ",{}\" \n\r\t".indexOf(c) >= 0;
        }
    }

    private Bytes() {}

    /** Eight bytes, the first in the lowest bits. */
    static long at(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }

    /** The first place of a byte; the limit if it is not there. */
    static int find(byte[] bytes, char c, int from, int limit) {
        long pattern = c * ONES;
        int i = from;
        for (; i <= limit - Long.BYTES; i += Long.BYTES) {
            long zero = at(bytes, i) ^ pattern;
            long found =
                    zero - ONES & ~zero & 0x80 * ONES; // the lowest bit that is set is right, those above it may not be
            if (found != 0) {
                return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (i < limit && bytes[i] != c) {
            i++;
        }
        return i;
    }

    /** Whether eight bytes are digits. */
    static boolean areDigits(byte[] bytes, int from) {
        long eight = at(bytes, from);
        return (eight & 0xF0 * ONES | (eight + 6 * ONES & 0xF0 * ONES) >>> 4) == 0x33 * ONES;
    }

    /** White space of the grammar. */
    static boolean isBlank(byte c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\r' || c == '\t');
    }

    /** Whether a value without quotes ends before it. */
    static boolean endsAtom(byte c) {
        return ENDS_ATOM[c & 0xff];
    }

    /** What a hexadecimal digit counts; -1 for what is none. */
    static int hex(byte c) {
        return HEX[c & 0xff];
    }
}
