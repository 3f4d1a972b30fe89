package dev.vakhta.format.brace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The part of a text that is in memory: the token that is being read and what was read ahead. Its fields are open to {@link BraceReader},
 * which looks at every byte.
 */
final class Window {
    private static final int USUAL = 1 << 16;

    private final @Nullable ReadableByteChannel channel;
    private final Limits limits;
    private final BooleanSupplier cancelled;
    private final long began;
    private ByteBuffer room;
    /** Of the first byte. */
    private Position place;

    byte[] bytes;
    /** The token's first byte: nothing behind it is forgotten. */
    int from;
    /** The next byte to be read. */
    int at;
    /** Behind the last byte that is there. */
    int limit;

    /** A text that is in memory. */
    Window(byte[] text, Limits limits, BooleanSupplier cancelled) {
        this(null, ByteBuffer.wrap(text), 0, limits, cancelled);
        limit = text.length;
    }

    Window(ReadableByteChannel channel, long offset, Limits limits, BooleanSupplier cancelled) {
        this(channel, ByteBuffer.allocate(USUAL), offset, limits, cancelled);
    }

    private Window(
            @Nullable ReadableByteChannel channel,
            ByteBuffer room,
            long offset,
            Limits limits,
            BooleanSupplier cancelled) {
        this.channel = channel;
        this.room = room;
        this.bytes = room.array();
        this.began = offset;
        this.place = new Position(offset, 1, 1);
        this.limits = limits;
        this.cancelled = cancelled;
    }

    /** Whether there is a byte so far ahead; reads on if need be, and then the token moves to the begin. */
    boolean has(int ahead) throws IOException {
        while (at + ahead >= limit) {
            if (!fill()) {
                return false;
            }
        }
        return true;
    }

    private boolean fill() throws IOException {
        ReadableByteChannel source = channel;
        if (source == null) {
            return false;
        }
        lookForCancel();
        checkTotal();
        if (limit == bytes.length) {
            makeRoom();
        }
        room.limit(bytes.length).position(limit);
        int read = source.read(room);
        limit += Math.max(read, 0);
        return read >= 0;
    }

    private void makeRoom() throws BraceException {
        int kept = limit - from;
        checkToken(limit);
        place = place.after(bytes, 0, from);
        ByteBuffer next = kept > bytes.length / 2 ? ByteBuffer.allocate(bytes.length * 2) : room;
        System.arraycopy(bytes, from, next.array(), 0, kept);
        room = next;
        bytes = next.array();
        at -= from;
        from = 0;
        limit = kept;
    }

    void skipMark() throws IOException {
        if (began == 0 && has(Bom.LENGTH - 1) && Bom.isAt(bytes, at, limit)) {
            at += Bom.LENGTH;
            place = Position.first(true);
        }
    }

    /** Goes to the next byte that means something, and says which; -1: there is none. */
    int skipBlanks() throws IOException {
        do {
            while (at < limit) {
                if (!isBlank(bytes[at])) {
                    return bytes[at] & 0xff;
                }
                at++;
            }
            from = at; // nothing to keep
        } while (has(0));
        return -1;
    }

    static boolean isBlank(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    void lookForCancel() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    void checkTotal() throws BraceException {
        if (offset(at) - began > limits.total()) {
            throw error(BraceMessage.TOO_LONG, limits.total());
        }
    }

    void checkToken(int end) throws BraceException {
        if (end - from > limits.token()) {
            at = from;
            throw error(BraceMessage.TOO_LONG_TOKEN, limits.token());
        }
    }

    long offset(int index) {
        return place.offset() + index;
    }

    /** A complaint about the byte that is next. */
    BraceException error(BraceMessage what, Object... details) {
        return new BraceException(what, place.after(bytes, 0, at), details);
    }
}
