package dev.vakhta.format.brace;

import java.io.IOException;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

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
    /** Tokens between two looks at whether somebody cancelled. */
    private static final long LOOK = 0xFFF;

    private static final byte[] BLOB_SIGN = BraceNode.Blob.SIGN.getBytes(StandardCharsets.US_ASCII);

    /** What may come next. */
    private enum State {
        FIRST,
        ITEM,
        SEPARATOR
    }

    private final Window window;
    private final int depthLimit;
    private State state = State.FIRST;
    private int depth;
    private long tokens;
    /** Behind the token, in the window. */
    private int to;
    /** Whether the token is a string that reads as it is written. */
    private boolean plain;

    /** Reads a text in memory. */
    public BraceReader(byte[] text, Limits limits, BooleanSupplier cancelled) {
        this(new Window(text, limits, cancelled), limits);
    }

    /**
     * Reads on from where a channel stands.
     *
     * @param channel a blocking one; it is read ahead
     * @param offset where that is, for {@link #start()} and {@link #end()}; a byte order mark is expected at 0 only
     * @param cancelled is asked now and then; once it is true, reading ends in a {@link CancellationException}
     */
    public BraceReader(ReadableByteChannel channel, long offset, Limits limits, BooleanSupplier cancelled) {
        this(new Window(channel, offset, limits, cancelled), limits);
    }

    private BraceReader(Window window, Limits limits) {
        this.window = window;
        this.depthLimit = limits.depth();
    }

    /**
     * Goes on to the next token.
     *
     * @throws BraceException if there is something that does not follow the grammar; there is no going on from there with this reader
     * @throws CancellationException if somebody cancelled
     */
    public Token next() throws IOException {
        if (++tokens == 1) {
            window.skipMark();
        } else if ((tokens & LOOK) == 0) {
            window.lookForCancel();
        }
        int c = window.skipBlanks();
        if (c == ',' && (state == State.SEPARATOR || depth == 0 && state == State.FIRST)) {
            window.at++;
            state = State.ITEM;
            c = window.skipBlanks();
        } else if (state == State.SEPARATOR && c != '}' && c >= 0) {
            throw window.error(BraceMessage.NO_SEPARATOR);
        }
        window.from = window.at;
        Token token = depth == 0 ? outside(c) : inside(c);
        to = window.at;
        window.checkToken(to);
        window.checkTotal();
        return token;
    }

    private Token outside(int c) throws IOException {
        if (c < 0) {
            return Token.END;
        }
        if (c != '{') {
            throw window.error(BraceMessage.NO_LIST);
        }
        return open();
    }

    private Token inside(int c) throws IOException {
        switch (c) {
            case -1:
                throw window.error(BraceMessage.CUT_OFF);
            case '}':
                if (state != State.ITEM) {
                    window.at++;
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
        if (depth == depthLimit) {
            throw window.error(BraceMessage.TOO_DEEP, depthLimit);
        }
        window.at++;
        depth++;
        state = State.FIRST;
        return Token.OPEN;
    }

    /** Goes to behind the closing quote. */
    private void string() throws IOException {
        plain = true;
        window.at++;
        while (true) {
            byte[] bytes = window.bytes;
            int limit = window.limit;
            int i = window.at;
            while (i < limit && bytes[i] != '"') {
                i++;
            }
            window.at = i;
            if (i == limit) {
                need(0);
                continue;
            }
            window.at++;
            int next = window.has(0) ? window.bytes[window.at] : 0;
            int escapes = next == '"' ? 1 : next == '\\' ? escapes() : 0;
            if (escapes == 0) {
                return;
            }
            plain = false;
            window.at += escapes;
        }
    }

    /** The platform writes halves of surrogate pairs as {@code \d83c\df10} between two strings; here: their length with the next quote. */
    private int escapes() throws IOException {
        int i = 0;
        for (; need(i) == '\\'; i += 5) {
            for (int digit = 1; digit <= 4; digit++) {
                if (Character.digit(need(i + digit), 16) < 0) {
                    return 0;
                }
            }
        }
        return need(i) == '"' ? i + 1 : 0;
    }

    /** A byte that must come if the text is not cut off. */
    private int need(int ahead) throws IOException {
        if (!window.has(ahead)) {
            throw window.error(BraceMessage.CUT_OFF);
        }
        return window.bytes[window.at + ahead];
    }

    private boolean isBlob() throws IOException {
        return window.has(BLOB_SIGN.length - 1)
                && Arrays.equals(window.bytes, window.at, window.at + BLOB_SIGN.length, BLOB_SIGN, 0, BLOB_SIGN.length);
    }

    /** Goes to behind an atom, or to the brace behind a blob. */
    private void run(boolean blob) throws IOException {
        do {
            byte[] bytes = window.bytes;
            int limit = window.limit;
            int i = window.at;
            while (i < limit && (blob ? bytes[i] != '}' : !endsAtom(bytes[i]))) {
                i++;
            }
            window.at = i;
        } while (window.at == window.limit && window.has(0));
    }

    private static boolean endsAtom(byte c) {
        return c == ',' || c == '}' || c == '{' || c == '"' || Window.isBlank(c);
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
        return window.offset(window.from);
    }

    /** Where it ends. After the {@link Token#CLOSE} of an outermost list reading may be resumed there. */
    public long end() {
        return window.offset(to);
    }

    /** The token as a text: of a string what it holds, of anything else what stands there. */
    public String text() {
        byte[] bytes = window.bytes;
        int from = window.from;
        boolean string = to - from >= 2 && bytes[from] == '"';
        if (string && !plain) {
            return Quotes.read(bytes, from, to);
        }
        int quote = string ? 1 : 0;
        return new String(bytes, from + quote, to - from - 2 * quote, StandardCharsets.UTF_8);
    }

    /** Whether these are the token's bytes, quotes and all. */
    public boolean is(byte[] bytes) {
        return Arrays.equals(window.bytes, window.from, to, bytes, 0, bytes.length);
    }

    /** The bytes that {@link #from()} and {@link #to()} are places in, as they are until the next token; not to be changed. */
    public byte[] buffer() {
        return window.bytes;
    }

    /** Where the token begins in {@link #buffer()}. */
    public int from() {
        return window.from;
    }

    /** Where it ends. */
    public int to() {
        return to;
    }
}
