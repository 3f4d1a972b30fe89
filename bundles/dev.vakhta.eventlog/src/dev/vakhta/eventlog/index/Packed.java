package dev.vakhta.eventlog.index;

import java.io.IOException;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * A list of numbers in few bytes, in one of these forms:
 *
 * <ul>
 *   <li>constant: one number
 *   <li>frame: what each is above the smallest, in bits enough for nearly all of them; the others as patches behind. Times that are whole seconds
 *       are counted in seconds
 *   <li>steps: the first number, then a frame of the differences
 *   <li>sparse: which are not 0, then a frame of these
 * </ul>
 */
final class Packed {
    private static final int CONSTANT = 0;
    private static final int FRAME = 1;
    private static final int STEPS = 2;
    private static final int SPARSE = 3;

    private static final int SECOND = 10_000;
    /** About what a patch takes. */
    private static final int PATCH_BITS = 40;

    private Packed() {}

    /** Of the forms that numbers in any order have. */
    static byte[] pack(long[] values, int count) {
        int zeros = 0;
        for (int i = 0; i < count; i++) {
            zeros += values[i] == 0 ? 1 : 0;
        }
        byte[] framed = frameOf(values, count);
        return zeros > count / 16 && zeros < count ? shorter(framed, sparse(values, count, count - zeros)) : framed;
    }

    /** Of numbers that rise, or nearly so. */
    static byte[] packSteps(long[] values, int count) {
        byte[] framed = frameOf(values, count);
        if (count < 3) {
            return framed;
        }
        long[] steps = new long[count - 1];
        for (int i = 1; i < count; i++) {
            steps[i - 1] = values[i] - values[i - 1];
        }
        Output out = new Output();
        out.number(STEPS);
        out.signed(values[0]);
        frame(steps, count - 1, out);
        return shorter(framed, out.toPiece());
    }

    /** Bits of what each of them is above the smallest. */
    static int range(long[] values, int count) {
        long min = Long.MAX_VALUE;
        long max = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            min = Math.min(min, values[i]);
            max = Math.max(max, values[i]);
        }
        return count == 0 ? 0 : Bits.width(max - min);
    }

    private static byte[] shorter(byte[] one, byte[] other) {
        return other.length < one.length ? other : one;
    }

    private static byte[] sparse(long[] values, int count, int kept) {
        long[] flags = new long[count];
        long[] others = new long[kept];
        int at = 0;
        for (int i = 0; i < count; i++) {
            long value = values[i];
            if (value != 0) {
                flags[i] = 1;
                others[at++] = value;
            }
        }
        Output out = new Output();
        out.number(SPARSE);
        out.number(kept);
        out.bits(flags, count, 1);
        frame(others, kept, out);
        return out.toPiece();
    }

    private static byte[] frameOf(long[] values, int count) {
        Output out = new Output();
        frame(values, count, out);
        return out.toPiece();
    }

    /** A frame, or a constant. */
    private static void frame(long[] values, int count, Output out) {
        long min = count == 0 ? 0 : values[0];
        long max = min;
        for (int i = 1; i < count; i++) {
            min = Math.min(min, values[i]);
            max = Math.max(max, values[i]);
        }
        if (min == max) {
            out.number(CONSTANT);
            out.signed(min);
            return;
        }
        int scale = scale(values, count, min, max - min);
        long[] above = new long[count];
        int[] ofWidth = new int[Long.SIZE + 1];
        for (int i = 0; i < count; i++) {
            above[i] = scale == 1 ? values[i] - min : (values[i] - min) / SECOND;
            ofWidth[Long.SIZE - Long.numberOfLeadingZeros(above[i])]++;
        }
        int width = width(ofWidth, count);
        out.number(FRAME);
        out.signed(min);
        out.number(scale);
        out.number(width);
        out.bits(patched(above, width, out), count, width);
    }

    private static int scale(long[] values, int count, long min, long range) {
        if (range < SECOND) { // or too large for 63 bits
            return 1;
        }
        for (int i = 0; i < count; i++) {
            if ((values[i] - min) % SECOND != 0) {
                return 1;
            }
        }
        return SECOND;
    }

    /** The width with which the least is written. */
    private static int width(int[] ofWidth, int count) {
        int best = Long.SIZE;
        long least = Long.MAX_VALUE;
        int wider = 0;
        for (int width = Long.SIZE; width >= 0; width--) {
            int real = width > Long.SIZE - Byte.SIZE + 1 ? Long.SIZE : width;
            long bits = (long) count * real + (long) wider * PATCH_BITS;
            if (bits < least) {
                least = bits;
                best = real;
            }
            wider += ofWidth[width];
        }
        return best;
    }

    /** Writes which numbers are wider, and returns all with 0 in place of those. */
    private static long[] patched(long[] above, int width, Output out) {
        int patches = 0;
        if (width < Long.SIZE) {
            for (long value : above) {
                patches += value >>> width != 0 ? 1 : 0;
            }
        }
        out.number(patches);
        if (patches == 0) {
            return above;
        }
        long[] narrow = above.clone();
        int last = 0;
        for (int i = 0; i < above.length; i++) {
            if (above[i] >>> width != 0) {
                out.number(i - last);
                out.number(above[i]);
                narrow[i] = 0;
                last = i;
            }
        }
        return narrow;
    }

    /** The one number that all are; empty if it is not known that they are alike. */
    static OptionalLong constant(byte[] piece) throws IOException {
        Input in = new Input(piece);
        return in.upTo(SPARSE) == CONSTANT ? OptionalLong.of(in.signed()) : OptionalLong.empty();
    }

    /** Reads as many as were written into the first places of an array. */
    static void read(byte[] piece, int count, long[] into) throws IOException {
        Input in = new Input(piece);
        int form = in.upTo(SPARSE);
        switch (form) {
            case STEPS -> {
                into[0] = in.signed();
                frame(in, in.upTo(FRAME), count - 1, into, 1);
                for (int i = 1; i < count; i++) {
                    into[i] += into[i - 1];
                }
            }
            case SPARSE -> {
                int kept = in.upTo(count);
                int flags = in.at();
                in.skip(Bits.bytes(count, 1));
                frame(in, in.upTo(FRAME), kept, into, 0);
                spread(in.bytes(), flags, count, kept, into);
            }
            default -> frame(in, form, count, into, 0);
        }
    }

    private static void spread(byte[] bytes, int flags, int count, int kept, long[] into) {
        int next = kept;
        for (int i = count - 1; i >= 0; i--) {
            int flag = bytes[flags + (i >> 3)] >> (i & 7) & 1;
            next = Math.max(0, next - flag);
            into[i] = into[next] & -(long) flag;
        }
    }

    private static void frame(Input in, int form, int count, long[] into, int at) throws IOException {
        long base = in.signed();
        if (form == CONSTANT) {
            Arrays.fill(into, at, at + count, base);
            return;
        }
        long scale = in.upTo(SECOND);
        int width = in.upTo(Long.SIZE);
        int patches = in.upTo(count);
        long[] places = new long[patches];
        long[] values = new long[patches];
        long place = 0;
        for (int i = 0; i < patches; i++) {
            place += in.upTo(count);
            places[i] = Math.min(place, count - 1L);
            values[i] = in.number() * scale + base;
        }
        int bits = in.at();
        in.skip(Bits.bytes(count, width));
        Bits.read(in.bytes(), bits, count, width, scale, base, into, at);
        for (int i = 0; i < patches; i++) {
            into[at + (int) places[i]] = values[i];
        }
    }
}
