package dev.vakhta.format.brace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Pulls the tokens out of a text of any size: lists that stand one behind the other, with commas between them, as in an event log, or the
 * one list of other files. It holds one token in memory and makes no objects but the texts that are asked for.
 *
 * <p>A reader may begin at any place that is outside of all lists: behind the header lines of a log, or behind the last complete record,
 * in front of the comma. What follows the last list is not read as a mistake but as {@link Token#END}; a text that ends inside a list
 * is one, and {@link BraceException#isCutOff()} says that this is all that is wrong with it.
 *
 * <p>Not thread-safe. Whoever opened the channel closes it.
 */
public final class BraceReader {
    private static final int BUFFER = 1 << 16;
    /** Tokens between two looks at whether somebody cancelled. */
    private static final int LOOK = 0xFFF;

    private static final byte[] BLOB_SIGN = BraceNode.Blob.SIGN.getBytes(StandardCharsets.US_ASCII);

    /** What may come next. */
    private enum State {
        FIRST,
        ITEM,
        SEPARATOR
    }

    private final @Nullable ReadableByteChannel channel;
    private final Limits limits;
    private final BooleanSupplier cancelled;
    private final long began;

    private ByteBuffer room;
    private byte[] buffer;
    /** Of the buffer's first byte. */
    private Position place;
    /** What was read and what there is, in the buffer. */
    private int at;

    private int limit;
    /** The token, in the buffer. */
    private int from;

    private int to;
    /** Whether the token is a string that reads as it is written. */
    private boolean plain;

    private State state = State.FIRST;
    private int depth;
    private long tokens;

    /** Reads a text in memory. */
    public BraceReader(byte[] text, Limits limits, BooleanSupplier cancelled) {
        this(null, ByteBuffer.wrap(text), text.length, 0, limits, cancelled);
    }

    /**
     * Reads on from where a channel stands.
     *
     * @param channel a blocking one; it is read ahead
     * @param offset where that is, for {@link #start()} and {@link #end()}; a byte order mark is expected at 0 only
     * @param cancelled is asked now and then; once it is true, reading ends in a {@link CancellationException}
     */
    public BraceReader(ReadableByteChannel channel, long offset, Limits limits, BooleanSupplier cancelled) {
        this(channel, ByteBuffer.allocate(BUFFER), 0, offset, limits, cancelled);
    }

    private BraceReader(
            @Nullable ReadableByteChannel channel,
            ByteBuffer room,
            int limit,
            long offset,
            Limits limits,
            BooleanSupplier cancelled) {
        this.channel = channel;
        this.room = room;
        this.buffer = room.array();
        this.limit = limit;
        this.began = offset;
        this.place = new Position(offset, 1, 1);
        this.limits = limits;
        this.cancelled = cancelled;
    }

    /**
     * Goes on to the next token.
     *
     * @throws BraceException if there is something that does not follow the grammar; there is no going on from there with this reader
     * @throws CancellationException if somebody cancelled
     */
    public Token next() throws IOException {
        if ((++tokens & LOOK) == 0) {
            lookForCancel();
        }
        if (tokens == 1 && began == 0) {
            skipMark();
        }
        int c = skipBlanks();
        if (state == State.SEPARATOR && c == ',' || depth == 0 && state == State.FIRST && c == ',') {
            at++;
            state = State.ITEM;
            c = skipBlanks();
        } else if (state == State.SEPARATOR && c != '}' && c >= 0) {
            throw error(BraceMessage.NO_SEPARATOR);
        }
        from = at;
        Token token = depth == 0 ? outside(c) : inside(c);
        to = at;
        if (to - from > limits.token()) {
            throw tooLong();
        }
        checkTotal();
        return token;
    }

    private void checkTotal() throws BraceException {
        if (place.offset() + at - began > limits.total()) {
            throw error(BraceMessage.TOO_LONG, limits.total());
        }
    }

    private Token outside(int c) throws IOException {
        if (c < 0) {
            return Token.END;
        }
        if (c != '{') {
            throw error(BraceMessage.NO_LIST);
        }
        return open();
    }

    private Token inside(int c) throws IOException {
        switch (c) {
            case -1:
                throw error(BraceMessage.CUT_OFF);
            case '}':
                if (state != State.ITEM) {
                    at++;
                    depth--;
                    state = State.SEPARATOR;
                    return Token.CLOSE;
                }
                state = State.SEPARATOR;
                return Token.EMPTY;
            case ',':
                state = State.SEPARATOR;
                return Token.EMPTY;
            case '{':
                return open();
            case '"':
                state = State.SEPARATOR;
                string();
                return Token.STRING;
            default:
                boolean blob = c == '#' && state == State.FIRST && isBlob();
                state = State.SEPARATOR;
                run(blob);
                return blob ? Token.BLOB : Token.ATOM;
        }
    }

    private Token open() throws BraceException {
        if (depth == limits.depth()) {
            throw error(BraceMessage.TOO_DEEP, limits.depth());
        }
        at++;
        depth++;
        state = State.FIRST;
        return Token.OPEN;
    }

    /** Goes to behind the closing quote. */
    private void string() throws IOException {
        plain = true;
        at++;
        while (true) {
            int i = at;
            while (i < limit && buffer[i] != '"') {
                i++;
            }
            at = i;
            if (at == limit) {
                if (!has(0)) {
                    throw error(BraceMessage.CUT_OFF);
                }
                continue;
            }
            at++;
            int next = has(0) ? buffer[at] : 0;
            int escapes = next == '"' ? 1 : next == '\\' ? escapes() : 0;
            if (escapes == 0) {
                return;
            }
            plain = false;
            at += escapes;
        }
    }

    /** The platform writes halves of surrogate pairs as {@code \d83c\df10} between two strings; here: their length with the next quote. */
    private int escapes() throws IOException {
        int i = 0;
        while (has(i) && buffer[at + i] == '\\') {
            for (int digit = 1; digit <= 4; digit++) {
                if (!has(i + digit) || Character.digit(buffer[at + i + digit], 16) < 0) {
                    return 0;
                }
            }
            i += 5;
        }
        return has(i) && buffer[at + i] == '"' ? i + 1 : 0;
    }

    private boolean isBlob() throws IOException {
        return has(BLOB_SIGN.length - 1)
                && Arrays.equals(buffer, at, at + BLOB_SIGN.length, BLOB_SIGN, 0, BLOB_SIGN.length);
    }

    /** Goes to behind an atom, or to the brace behind a blob. */
    private void run(boolean blob) throws IOException {
        do {
            int i = at;
            while (i < limit && (blob ? buffer[i] != '}' : !endsAtom(buffer[i]))) {
                i++;
            }
            at = i;
        } while (at == limit && has(0));
    }

    private static boolean endsAtom(byte c) {
        return c == ',' || c == '}' || c == '{' || c == '"' || isBlank(c);
    }

    private static boolean isBlank(byte c) {
        return c == ' ' || c == '\n' || c == '\r' || c == '\t';
    }

    /** Goes to the next byte that means something, and says which; -1: there is none. */
    private int skipBlanks() throws IOException {
        do {
            while (at < limit) {
                if (!isBlank(buffer[at])) {
                    return buffer[at] & 0xff;
                }
                at++;
            }
            checkTotal();
            from = at; // nothing to keep
        } while (has(0));
        return -1;
    }

    private void skipMark() throws IOException {
        if (has(Bom.LENGTH - 1) && Bom.isAt(buffer, at, limit)) {
            at += Bom.LENGTH;
            place = Position.first(true);
        }
    }

    /** Whether there is a byte so far ahead; reads on if need be, and the token moves to the buffer's begin then. */
    private boolean has(int ahead) throws IOException {
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
        if (limit == buffer.length) {
            makeRoom();
        }
        room.limit(buffer.length).position(limit);
        int read = source.read(room);
        limit += Math.max(read, 0);
        return read >= 0;
    }

    private void makeRoom() throws BraceException {
        int kept = limit - from;
        if (kept > limits.token()) {
            throw tooLong();
        }
        place = place.after(buffer, 0, from);
        ByteBuffer next = kept > buffer.length / 2 ? ByteBuffer.allocate(buffer.length * 2) : room;
        System.arraycopy(buffer, from, next.array(), 0, kept);
        room = next;
        buffer = next.array();
        at -= from;
        from = 0;
        limit = kept;
    }

    private void lookForCancel() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }

    private BraceException tooLong() {
        at = from;
        return error(BraceMessage.TOO_LONG_TOKEN, limits.token());
    }

    private BraceException error(BraceMessage what, Object... details) {
        return new BraceException(what, place.after(buffer, 0, at), details);
    }

    /** Goes to behind the list whose {@link Token#OPEN} was the last token, without looking at its items. */
    public void skipList() throws IOException {
        int outer = depth - 1;
        while (depth > outer) {
            next();
        }
    }

    /** Lists that are open. */
    public int depth() {
        return depth;
    }

    /** Where the token begins: bytes from the begin of the file. */
    public long start() {
        return place.offset() + from;
    }

    /** Where it ends. After the {@link Token#CLOSE} of an outermost list reading may be resumed there. */
    public long end() {
        return place.offset() + to;
    }

    /** The token as a text: of a string what it holds, of anything else what stands there. */
    public String text() {
        if (buffer[Math.min(from, buffer.length - 1)] != '"' || to - from < 2) {
            return new String(buffer, from, to - from, StandardCharsets.UTF_8);
        }
        return plain
                ? new String(buffer, from + 1, to - from - 2, StandardCharsets.UTF_8)
                : Quotes.read(buffer, from, to);
    }

    /** Whether these are the token's bytes, quotes and all. */
    public boolean is(byte[] bytes) {
        return Arrays.equals(buffer, from, to, bytes, 0, bytes.length);
    }

    /** The bytes that {@link #from()} and {@link #to()} are places in, as they are until the next token; not to be changed. */
    public byte[] buffer() {
        return buffer;
    }

    /** Where the token begins in {@link #buffer()}. */
    public int from() {
        return from;
    }

    /** Where it ends. */
    public int to() {
        return to;
    }
}
