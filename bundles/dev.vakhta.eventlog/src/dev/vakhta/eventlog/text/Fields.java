package dev.vakhta.eventlog.text;

import dev.vakhta.format.brace.BraceReader;
import dev.vakhta.format.brace.Token;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The fields of one group after the other; each is what is asked for, or the group is none. */
final class Fields {
    /** Bytes of the largest group: one who quotes whole files in comments has less. */
    private static final long LIMIT = 64 << 20;

    private final BraceReader reader;
    private final ByteArrayOutputStream raw = new ByteArrayOutputStream();
    private long start;

    Fields(BraceReader reader) {
        this.reader = reader;
    }

    /** Goes to the next group; false: there is none. */
    boolean begin() throws IOException {
        boolean found = reader.next() == Token.OPEN;
        start = reader.start();
        return found;
    }

    /** Whether a group has begun and not ended. */
    boolean isInside() {
        return reader.depth() > 0;
    }

    /** Where the group begins. */
    long start() {
        return start;
    }

    /** Bytes from there to behind the last token. */
    long length() {
        return reader.end() - start;
    }

    private Token next() throws IOException {
        Token token = reader.next();
        if (length() > LIMIT) {
            throw new ShapeException();
        }
        return token;
    }

    private void expect(Token token) throws IOException {
        if (next() != token) {
            throw new ShapeException();
        }
    }

    String atom() throws IOException {
        expect(Token.ATOM);
        return reader.text();
    }

    String string() throws IOException {
        expect(Token.STRING);
        return reader.text();
    }

    int number() throws IOException {
        return (int) digits(10, Integer.MAX_VALUE);
    }

    long hex() throws IOException {
        return digits(16, Long.MAX_VALUE);
    }

    private long digits(int radix, long most) throws IOException {
        expect(Token.ATOM);
        return digitsHere(radix, most);
    }

    private long digitsHere(int radix, long most) throws IOException {
        byte[] bytes = reader.buffer();
        long number = 0;
        for (int i = reader.from(); i < reader.to(); i++) {
            int digit = Character.digit(bytes[i], radix);
            if (digit < 0 || number > (most - digit) / radix) {
                throw new ShapeException();
            }
            number = number * radix + digit;
        }
        return number;
    }

    void open() throws IOException {
        expect(Token.OPEN);
    }

    void close() throws IOException {
        expect(Token.CLOSE);
    }

    /** A list of numbers, and all behind it; empty if the group ends instead. */
    List<Integer> lastNumbers() throws IOException {
        Token begin = next();
        if (begin == Token.CLOSE) {
            return List.of();
        }
        if (begin != Token.OPEN) {
            throw new ShapeException();
        }
        List<Integer> numbers = new ArrayList<>(1);
        for (Token token = next(); token != Token.CLOSE; token = next()) {
            if (token != Token.ATOM) {
                throw new ShapeException();
            }
            numbers.add((int) digitsHere(10, Integer.MAX_VALUE));
        }
        rest();
        return numbers;
    }

    /**
     * A typed value as it stands there, without the blanks between its tokens: a list that begins with a letter in quotes. No comment can hold
     * what looks like one, as quotes are doubled there; so nobody who writes one can make records appear out of a torn one.
     */
    String typed() throws IOException {
        open();
        int outside = reader.depth() - 1;
        expect(Token.STRING);
        if (reader.to() - reader.from() != 3) {
            throw new ShapeException();
        }
        raw.reset();
        raw.write('{');
        write();
        boolean first = false;
        while (reader.depth() > outside) {
            Token token = next();
            if (!first && token != Token.CLOSE) {
                raw.write(',');
            }
            write();
            first = token == Token.OPEN;
        }
        return raw.toString(StandardCharsets.UTF_8);
    }

    private void write() {
        raw.write(reader.buffer(), reader.from(), reader.to() - reader.from());
    }

    /** Goes to the next field of the group, whatever it is; false: the group has ended. */
    boolean any() throws IOException {
        boolean more = next() != Token.CLOSE;
        while (reader.depth() > 1) {
            next();
        }
        return more;
    }

    /** Goes to behind the group. */
    void rest() throws IOException {
        while (any()) {
            // nobody knows these
        }
    }
}
