package dev.vakhta.eventlog.index;

import java.io.IOException;

/** Reads what {@link Output} wrote. */
final class Input {
    private final byte[] bytes;
    private final int end;
    private int at;

    /** @param end behind the last byte */
    Input(byte[] bytes, int end) {
        this.bytes = bytes;
        this.end = end;
    }

    /** Of a piece. */
    Input(byte[] piece) {
        this(piece, piece.length - Bits.PADDING);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Where the next number begins. */
    int at() {
        return at;
    }

    int left() {
        return end - at;
    }

    /** @throws DamagedIndexException also when there are fewer */
    void skip(int count) throws IOException {
        if (count > left()) {
            throw new DamagedIndexException();
        }
        at += count;
    }

    long number() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += 7) {
            int from = at;
            skip(1);
            value |= (long) (bytes[from] & 0x7f) << shift;
            if (bytes[from] >= 0) {
                return value;
            }
        }
        throw new DamagedIndexException();
    }

    long signed() throws IOException {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    /** A number between 0 and some bound, that one included. */
    int upTo(int most) throws IOException {
        long value = number();
        if (value < 0 || value > most) {
            throw new DamagedIndexException();
        }
        return (int) value;
    }
}
