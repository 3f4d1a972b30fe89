package dev.vakhta.eventlog.index;

import java.util.Arrays;

/** Bytes being written, the numbers among them in as few bytes as they need: seven bits a byte, the lowest first. */
final class Output {
    private byte[] bytes = new byte[64];
    private int size;

    int size() {
        return size;
    }

    private void room(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }

    void number(long value) {
        room(10);
        long rest = value;
        while (rest >>> 7 != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** One that can be negative. */
    void signed(long value) {
        number(value << 1 ^ value >> 63);
    }

    void bits(long[] values, int count, int width) {
        int length = Bits.bytes(count, width);
        room(length + Bits.PADDING);
        Bits.write(values, count, width, bytes, size);
        size += length;
    }

    /** What was written, with {@link Bits#PADDING} behind it. */
    byte[] toPiece() {
        return Arrays.copyOf(bytes, size + Bits.PADDING);
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }
}
