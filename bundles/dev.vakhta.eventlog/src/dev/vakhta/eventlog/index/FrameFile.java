package dev.vakhta.eventlog.index;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A file with the blocks of a part, one frame behind the other, in the order in which they were indexed: of two frames of a block the later one
 * counts. Is only appended to, or replaced as a whole by another file with another nonce. Thread-safe but for appending.
 */
final class FrameFile {
    /** Of the form of files; others are thrown away. */
    private static final long VERSION = 0x56414B4849445832L;

    /** Where most heads end. */
    private static final int GLANCE = 1 << 10;

    private final OpenFiles files;
    private final Path path;
    private final long nonce;
    private long size;

    /** Is given frames. */
    interface Sink {
        /** @throws DamagedIndexException if that frame is not what it should be */
        void accept(Frame frame) throws IOException;
    }

    private FrameFile(OpenFiles files, Path path, long nonce) {
        this.files = files;
        this.path = path;
        this.nonce = nonce;
    }

    /** Other in each file that was ever written. */
    long nonce() {
        return nonce;
    }

    /** Bytes of it that are of use. */
    long size() {
        return size;
    }

    /** The same file, moved. */
    FrameFile at(Path moved) {
        FrameFile file = new FrameFile(files, moved, nonce);
        file.size = size;
        return file;
    }

    Path path() {
        return path;
    }

    /** Begins a file, in place of what is there. */
    static FrameFile create(OpenFiles files, Path path, String part, long identity) throws IOException {
        FrameFile file = new FrameFile(files, path, ThreadLocalRandom.current().nextLong());
        byte[] head = file.head(part, identity);
        file.cut(0);
        file.write(head);
        return file;
    }

    private byte[] head(String part, long identity) {
        byte[] name = part.getBytes(StandardCharsets.UTF_8);
        ByteBuffer head = ByteBuffer.allocate(3 * Long.BYTES + Integer.BYTES + name.length + Integer.BYTES);
        head.putLong(VERSION)
                .putLong(nonce)
                .putLong(identity)
                .putInt(name.length)
                .put(name);
        head.putInt(Frame.sum(nonce, 0, head.array(), 0, head.position()));
        return head.array();
    }

    /**
     * Opens a file that was written before.
     *
     * @param frames is told of every frame, up to the first that is not whole
     * @return null if it is of another part, or another version of us
     */
    static @Nullable FrameFile open(OpenFiles files, Path path, String part, long identity, Sink frames)
            throws IOException {
        byte[] first = new FrameFile(files, path, 0).upTo(0, 2 * Long.BYTES);
        if (first.length < 2 * Long.BYTES) {
            return null;
        }
        FrameFile file = new FrameFile(files, path, ByteBuffer.wrap(first).getLong(Long.BYTES));
        byte[] expected = file.head(part, identity);
        if (!Arrays.equals(expected, file.upTo(0, expected.length))) {
            return null;
        }
        file.size = expected.length;
        try {
            for (Frame frame = file.frame(); frame != null; frame = file.frame()) {
                frames.accept(frame);
                file.size += frame.length();
            }
        } catch (DamagedIndexException e) {
            // ends here
        }
        return file;
    }

    /** The frame at the end of what is of use; null if there is none that is whole. */
    private @Nullable Frame frame() throws IOException {
        byte[] bytes = upTo(size, GLANCE);
        if (bytes.length < Frame.LEAD) {
            return null;
        }
        int length = ByteBuffer.wrap(bytes).getInt();
        long left = files.of(path).size() - size - Frame.LEAD;
        if (length <= 0 || length > left) {
            return null;
        }
        if (Frame.LEAD + length > bytes.length) {
            bytes = read(size, Frame.LEAD + length, 0);
        }
        Frame frame = parse(size, bytes, length);
        return frame.length() > left + Frame.LEAD ? null : frame;
    }

    /** @param bytes from the begin of the frame */
    private Frame parse(long position, byte[] bytes, int headLength) throws IOException {
        if (Frame.sum(nonce, position, bytes, Frame.LEAD, headLength)
                != ByteBuffer.wrap(bytes).getInt(Integer.BYTES)) {
            throw new DamagedIndexException();
        }
        Input in = new Input(bytes, Frame.LEAD + headLength);
        in.skip(Frame.LEAD);
        int number = in.upTo(Integer.MAX_VALUE);
        BlockHead block = BlockHead.read(in);
        int[] pieces = new int[BlockHead.PIECES];
        int[] lengths = new int[BlockHead.PIECES];
        int[] sums = new int[BlockHead.PIECES];
        int at = Frame.LEAD + headLength;
        for (int i = 0; i < BlockHead.PIECES; i++) {
            pieces[i] = at;
            lengths[i] = in.upTo(Integer.MAX_VALUE - at);
            sums[i] = lengths[i] == 0 ? 0 : (int) in.number();
            at += lengths[i];
        }
        return new Frame(this, position, number, block, pieces, lengths, sums, at);
    }

    /** Reads the frame again that is there. */
    Frame frame(long position, int headLength) throws IOException {
        return parse(position, read(position, Frame.LEAD + headLength, 0), headLength);
    }

    /** Appends a block. */
    Frame append(int number, EncodedBlock block) throws IOException {
        long position = size;
        Output head = new Output();
        head.number(number);
        block.head().write(head);
        int payload = 0;
        for (byte[] piece : block.pieces()) {
            int length = piece.length - Bits.PADDING;
            head.number(length);
            if (length > 0) {
                head.number(Frame.sum(nonce, position, piece, 0, length) & 0xffffffffL);
            }
            payload += length;
        }
        byte[] bytes = head.toBytes();
        ByteBuffer frame = ByteBuffer.allocate(Frame.LEAD + bytes.length + payload);
        frame.putInt(bytes.length)
                .putInt(Frame.sum(nonce, position, bytes, 0, bytes.length))
                .put(bytes);
        for (byte[] piece : block.pieces()) {
            frame.put(piece, 0, piece.length - Bits.PADDING);
        }
        write(frame.array());
        return parse(position, frame.array(), bytes.length);
    }

    private void write(byte[] bytes) throws IOException {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        FileChannel channel = files.of(path);
        while (from.hasRemaining()) {
            channel.write(from, size + from.position());
        }
        size += bytes.length;
    }

    /** Cuts off what is behind. */
    void cut(long end) throws IOException {
        files.of(path).truncate(end);
    }

    /** @throws DamagedIndexException also if the file ends before */
    byte[] read(long position, int length, int padding) throws IOException {
        ByteBuffer into = ByteBuffer.wrap(new byte[length + padding], 0, length);
        fill(position, into);
        if (into.hasRemaining()) {
            throw new DamagedIndexException();
        }
        return into.array();
    }

    /** So many bytes, or all there are. */
    private byte[] upTo(long position, int most) throws IOException {
        ByteBuffer into = ByteBuffer.allocate(most);
        fill(position, into);
        return Arrays.copyOf(into.array(), into.position());
    }

    private void fill(long position, ByteBuffer into) throws IOException {
        int begin = into.position();
        while (true) {
            try {
                FileChannel channel = files.of(path);
                while (into.hasRemaining()) {
                    if (channel.read(into, position + into.position() - begin) < 0) {
                        return;
                    }
                }
                return;
            } catch (ClosedByInterruptException e) {
                throw e;
            } catch (ClosedChannelException e) {
                into.position(begin); // by another thread; once more
            }
        }
    }
}
