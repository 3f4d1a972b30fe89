package dev.vakhta.eventlog.index;

import java.io.IOException;
import java.util.zip.CRC32C;

/**
 * A block as it stands in a file: its head, then its pieces.
 *
 * @param position where it begins
 * @param number of the block
 * @param pieces where each begins, from {@link #position}
 * @param lengths of pieces
 * @param sums of pieces
 * @param length of all of it
 */
record Frame(
        FrameFile file, long position, int number, BlockHead head, int[] pieces, int[] lengths, int[] sums, int length)
        implements Pieces {
    /** Bytes before the head: its length and its sum. */
    static final int LEAD = 8;

    @Override
    public byte[] piece(int which) throws IOException {
        if (lengths[which] == 0) {
            return new byte[Bits.PADDING];
        }
        byte[] bytes = file.read(position + pieces[which], lengths[which], Bits.PADDING);
        if (sum(file.nonce(), position, bytes, 0, lengths[which]) != sums[which]) {
            throw new DamagedIndexException();
        }
        return bytes;
    }

    /** Other in every file, and at every place in it: so no piece is taken for another. */
    static int sum(long nonce, long position, byte[] bytes, int from, int length) {
        CRC32C sum = new CRC32C();
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            sum.update((int) (nonce >>> shift));
            sum.update((int) (position >>> shift));
        }
        sum.update(bytes, from, length);
        return (int) sum.getValue();
    }
}
