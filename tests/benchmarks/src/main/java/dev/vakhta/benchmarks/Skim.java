package dev.vakhta.benchmarks;

import dev.vakhta.ras.Layout;
import dev.vakhta.ras.Layouts;
import dev.vakhta.ras.Type;
import java.nio.ByteBuffer;

/**
 * The floor under decoding: walks the same fields in the same order, looks at every byte and keeps nothing. No table of types, no
 * checks, no objects: nobody can read a list faster and still know where its fields are.
 */
final class Skim {
    private static final byte LIST = -1;
    private static final byte TEXT = -2;
    /** By field: bytes of a primitive, or one of the above. */
    private static final byte[] SESSION = widths(Layouts.SESSION);

    private static final byte[] LICENSE = widths(Layouts.LICENSE);

    private Skim() {}

    private static byte[] widths(Layout<?> layout) {
        byte[] widths = new byte[layout.fields().size()];
        for (int i = 0; i < widths.length; i++) {
            Layout.Field field = layout.fields().get(i);
            boolean list = field.feature().isMany();
            widths[i] = list
                    ? LIST
                    : field.type() == Type.STRING ? TEXT : (byte) field.type().leastBytes();
        }
        return widths;
    }

    /** A number every byte went into, so that no reading can be left out. */
    static long sessions(ByteBuffer in) {
        return list(in, SESSION);
    }

    private static long list(ByteBuffer in, byte[] widths) {
        long sum = 0;
        for (int left = size(in, in.get(), 0x7f); left > 0; left--) {
            for (byte width : widths) {
                sum += switch (width) {
                    case 1 -> in.get();
                    case 2 -> in.getShort();
                    case 4 -> in.getInt();
                    case 8 -> in.getLong();
                    case 16 -> in.getLong() + in.getLong();
                    case TEXT -> text(in);
                    default -> list(in, LICENSE);
                };
            }
        }
        return sum;
    }

    private static long text(ByteBuffer in) {
        long sum = 0;
        for (int left = size(in, in.get(), 0x3f); left > 0; left--) {
            sum += in.get();
        }
        return sum;
    }

    /** LEB128; the first byte of a string's length has one bit less, the null string (0x80) did not come up. */
    private static int size(ByteBuffer in, int first, int low) {
        int size = first & low;
        int shift = Integer.bitCount(low);
        for (int next = first; (next & (low + 1)) != 0; shift += 7, low = 0x7f) {
            next = in.get();
            size |= (next & 0x7f) << shift;
        }
        return size;
    }
}
