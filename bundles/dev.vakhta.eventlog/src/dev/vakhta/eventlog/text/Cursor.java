package dev.vakhta.eventlog.text;

import dev.vakhta.format.brace.Limits;
import dev.vakhta.format.brace.Quotes;
import java.nio.charset.StandardCharsets;

/**
 * Goes over the values of a group in memory, each of which is what is asked for, or the group is none. It makes no objects but the texts that are
 * asked for.
 */
abstract class Cursor {
    private static final ShapeException NO_SHAPE = new ShapeException();
    /** Digits that fit into 63 bits, whatever they are; and those that fit into 64. */
    private static final int LONG_DIGITS = 18;

    private static final int LONG_HEX_DIGITS = 16;

    /** What is read; a 0 at its end keeps it from being read on behind. */
    protected byte[] bytes = {0};
    /** Where a group has to end. */
    protected int limit;
    /** The next byte; at the limit when the group failed there: with more bytes it might not. */
    protected int at;
    /** Of the string that was read last, without its quotes. */
    protected int from;

    protected int to;
    /** Whether it reads as it is written. */
    protected boolean plain;
    /** Whether a string was read that has what a record begins with. */
    protected boolean quotesHead;
    /** Of the typed value that was read last, with its braces. */
    protected int typedFrom;

    protected int typedTo;

    protected final ShapeException fail() {
        return NO_SHAPE;
    }

    /** The first byte of the next token; 0 at the limit. */
    protected final byte token() {
        while (Bytes.isBlank(bytes[at])) {
            at++;
        }
        return bytes[at];
    }

    protected final void expect(char c) throws ShapeException {
        if (bytes[at] != c && token() != c) {
            throw fail();
        }
        at++;
    }

    /** Goes to behind a comma; false: to behind the last brace. */
    protected final boolean more() throws ShapeException {
        byte c = token();
        if (c != ',' && c != '}') {
            throw fail();
        }
        at++;
        return c == ',';
    }

    protected final int number() throws ShapeException {
        int first = bytes[at];
        if (first < '0' || first > '9') {
            token();
        }
        byte[] digits = bytes;
        int i = at;
        long number = 0;
        for (int digit = digits[i] - '0'; digit >= 0 && digit <= 9; digit = digits[++i] - '0') {
            number = number * 10 + digit;
        }
        if (i == at || i - at > LONG_DIGITS || number > Integer.MAX_VALUE) {
            throw fail();
        }
        at = i;
        return (int) number;
    }

    protected final int numberAndComma() throws ShapeException {
        int number = number();
        expect(',');
        return number;
    }

    protected final long hex() throws ShapeException {
        token();
        byte[] digits = bytes;
        int i = at;
        long number = 0;
        for (int digit = Bytes.hex(digits[i]); digit >= 0; digit = Bytes.hex(digits[++i])) {
            number = number << 4 | digit;
        }
        if (i == at || i - at > LONG_HEX_DIGITS || number < 0) {
            throw fail();
        }
        at = i;
        return number;
    }

    protected final void string() throws ShapeException {
        expect('"');
        from = at;
        plain = true;
        while (true) {
            to = Bytes.find(bytes, '"', at, limit);
            at = to;
            if (to == limit) {
                throw fail();
            }
            at++;
            byte next = bytes[at];
            int escapes = next == '"' ? 1 : next == '\\' ? escapes() : 0;
            if (escapes == 0) {
                break;
            }
            plain = false;
            at += escapes;
        }
        if (to - from >= RecordHead.LENGTH) {
            int head = RecordHead.find(bytes, from, to);
            quotesHead |= RecordHead.isAt(bytes, head, to);
        }
    }

    /** The platform writes halves of surrogate pairs as {@code \d83c\df10} between two strings; here: their length with the next quote. */
    private int escapes() throws ShapeException {
        int i = at;
        while (bytes[i] == '\\') {
            int end = i + 5;
            while (++i < end && Bytes.hex(bytes[i]) >= 0) {
                // four of them
            }
            if (i < end && i < limit) {
                return 0;
            }
        }
        if (i >= limit) {
            at = limit;
            throw fail();
        }
        return bytes[i] == '"' ? i + 1 - at : 0;
    }

    /**
     * A typed value: a list that begins with a letter in quotes. No comment can hold what looks like one, as quotes are doubled there; so nobody
     * who writes one can make records appear out of a torn one.
     */
    protected final void typed() throws ShapeException {
        token();
        typedFrom = at;
        expect('{');
        token();
        if (at + 3 >= limit) {
            at = limit;
            throw fail();
        }
        int letter = (bytes[at + 1] | 0x20) - 'a';
        if (bytes[at] != '"' || letter < 0 || letter >= 26 || bytes[at + 2] != '"' || bytes[at + 3] == '"') {
            throw fail();
        }
        at = typedFrom;
        list();
        typedTo = at;
    }

    /** Goes to behind any value; there may be nothing. */
    protected final void value() throws ShapeException {
        switch (token()) {
            case '{' -> list();
            case '"' -> string();
            case ',', '}' -> {
                // nothing
            }
            default -> atom();
        }
    }

    /** Goes to behind a list, whatever it holds but records: these stand behind one that was cut off. */
    private void list() throws ShapeException {
        int depth = 0;
        boolean comma = true;
        do {
            byte c = token();
            if (!comma && c != ',' && c != '}') {
                throw fail();
            }
            comma = c == ',' || c == '{';
            switch (c) {
                case '{' -> {
                    if (++depth > Limits.STREAM.depth() || RecordHead.isAt(bytes, at, limit)) {
                        throw fail();
                    }
                    at++;
                }
                case '}' -> {
                    depth--;
                    at++;
                }
                case ',' -> at++;
                case '"' -> string();
                default -> atom();
            }
        } while (depth > 0);
    }

    protected final void atom() throws ShapeException {
        int i = at;
        while (i < limit && !Bytes.endsAtom(bytes[i])) {
            i++;
        }
        if (i == at) {
            throw fail();
        }
        at = i;
    }

    /** What a string holds that was read. */
    protected final String text(int first, int end, boolean asItStands) {
        return asItStands
                ? new String(bytes, first, end - first, StandardCharsets.UTF_8)
                : Quotes.read(bytes, first - 1, end + 1);
    }

    /** A text without the blanks between its tokens. */
    protected final String dense(int first, int end) {
        byte[] kept = new byte[end - first];
        int count = 0;
        boolean inside = false;
        for (int i = first; i < end; i++) {
            inside ^= bytes[i] == '"';
            if (inside || !Bytes.isBlank(bytes[i])) {
                kept[count++] = bytes[i];
            }
        }
        return new String(kept, 0, count, StandardCharsets.UTF_8);
    }
}
