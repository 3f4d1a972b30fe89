package dev.vakhta.eventlog.engine;

import java.util.Arrays;
import java.util.BitSet;

/** Rows of a block in few bytes: the steps between them, of seven bits a byte. */
final class RowSet {
    private static final byte[] NONE = {};

    private RowSet() {}

    static byte[] write(BitSet rows) {
        byte[] bytes = rows.isEmpty() ? NONE : new byte[rows.cardinality() + 8];
        int size = 0;
        int last = -1;
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            int step = row - last - 1;
            last = row;
            if (bytes.length - size < 5) {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
            for (; step > 0x7f; step >>>= 7) {
                bytes[size++] = (byte) (step | 0x80);
            }
            bytes[size++] = (byte) step;
        }
        return Arrays.copyOf(bytes, size);
    }

    static BitSet read(byte[] bytes) {
        BitSet rows = new BitSet();
        int row = -1;
        int step = 0;
        int shift = 0;
        for (byte each : bytes) {
            step |= (each & 0x7f) << shift;
            shift += 7;
            if (each >= 0) {
                row += step + 1;
                rows.set(row);
                step = 0;
                shift = 0;
            }
        }
        return rows;
    }
}
