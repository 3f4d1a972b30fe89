package dev.vakhta.eventlog.index;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Numbers of a fixed count of bits, one behind the other, lowest bit first. */
final class Bits {
    /** Bytes that must be there behind the last number, as eight are read at once. */
    static final int PADDING = 8;

    /** A number of so many bits lies within eight bytes, wherever its first bit is; wider ones take all 64. */
    private static final int WIDEST = 57;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private Bits() {}

    /** How many bits numbers take of which this is the greatest, unsigned. */
    static int width(long greatest) {
        int width = Long.SIZE - Long.numberOfLeadingZeros(greatest);
        return width > WIDEST ? Long.SIZE : width;
    }

    static int bytes(int count, int width) {
        return Math.toIntExact(((long) count * width + 7) >>> 3);
    }

    /** @param into has room for {@link #bytes} and {@link #PADDING} from there on, all zero */
    static void write(long[] values, int count, int width, byte[] into, int from) {
        long word = 0;
        int filled = 0;
        int at = from;
        for (int i = 0; i < count; i++) {
            long value = values[i];
            word |= value << filled;
            filled += width;
            if (filled >= Long.SIZE) {
                LONG.set(into, at, word);
                at += Long.BYTES;
                filled -= Long.SIZE;
                word = filled == 0 ? 0 : value >>> (width - filled);
            }
        }
        if (filled > 0) {
            LONG.set(into, at, word);
        }
    }

    private static long mask(int width) {
        return width == Long.SIZE ? -1 : (1L << width) - 1;
    }

    /** Reads numbers, multiplies and adds. */
    static void read(byte[] bytes, int from, int count, int width, long scale, long base, long[] into, int at) {
        long mask = mask(width);
        for (int i = 0; i < count; i++) {
            long bit = (long) i * width;
            long word = (long) LONG.get(bytes, from + (int) (bit >>> 3));
            into[at + i] = ((word >>> (bit & 7)) & mask) * scale + base;
        }
    }

    static long get(byte[] bytes, int width, int index) {
        long bit = (long) index * width;
        return ((long) LONG.get(bytes, (int) (bit >>> 3)) >>> (bit & 7)) & mask(width);
    }

    /** Which of the numbers have a 1 in a table: 64 bits a word. */
    static long[] select(byte[] bytes, int count, int width, long[] table) {
        long mask = mask(width);
        long[] words = new long[(count + Long.SIZE - 1) / Long.SIZE];
        for (int at = 0; at < words.length; at++) {
            int last = Math.min(count, (at + 1) * Long.SIZE);
            long selected = 0;
            for (int i = at * Long.SIZE; i < last; i++) {
                long bit = (long) i * width;
                long word = (long) LONG.get(bytes, (int) (bit >>> 3));
                selected |= table[(int) ((word >>> (bit & 7)) & mask)] << i;
            }
            words[at] = selected;
        }
        return words;
    }
}
