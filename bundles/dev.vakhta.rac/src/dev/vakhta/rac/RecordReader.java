package dev.vakhta.rac;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads records of one type in one pass over the bytes.
 *
 * <p>A record begins where the key stands again that began the first one: empty lines do not tell, because texts may hold them. Each
 * record is expected to be spelled like the one before, so that a line is known by one comparison of bytes. Time is linear in the length
 * of the text, whatever it holds: a quote that nobody closes is looked for up to the next quote at most.
 */
final class RecordReader<T extends EObject> {
    /**
     * How a line began.
     *
     * @param from where, and up to its value by {@code length}
     * @param column of the colon
     */
    private record Beginning(RecordLine line, String key, int from, int length, int column) {}

    private final Class<T> type;
    private final RecordShape shape;
    private final byte[] text;
    private final Values values;
    private final List<RacRecord<T>> records = new ArrayList<>();
    private final Map<String, RecordLine> unknown = new HashMap<>();
    private final List<@Nullable Beginning> expected = new ArrayList<>();
    private int step;

    private @Nullable OpenRecord<T> record;
    private @Nullable RecordLine first;
    private int firstAt;

    /** The line read last, and where its value lies: it may go on. */
    private @Nullable Beginning last;

    private int lastFrom;
    private int lastTo;
    private boolean lastWhole;
    private boolean goesOn;

    RecordReader(Class<T> type, RecordShape shape, byte[] text) {
        this.type = type;
        this.shape = shape;
        this.text = text;
        this.values = new Values(text);
    }

    List<RacRecord<T>> read() throws RacException {
        boolean gap = false;
        for (int at = 0; at < text.length; ) {
            int end = Lines.end(text, at);
            if (Lines.isBlank(text, at, end)) {
                gap = true;
                at = end + 1;
                continue;
            }
            Beginning line = beginning(at, Lines.content(text, at, end), gap);
            if (line == null) {
                goesOn(at, Lines.content(text, at, end));
                at = end + 1;
            } else {
                OpenRecord<T> open = open(line.line(), at);
                if (gap && line.line() != first) {
                    open.doubt(); // an empty line within a record
                }
                at = value(open, line, at + line.length(), end) + 1;
            }
            gap = false;
        }
        close();
        return records;
    }

    /** What the line between these places begins with; null: with no key. */
    private @Nullable Beginning beginning(int from, int to, boolean gap) {
        Beginning likely = gap && !expected.isEmpty() ? expected.get(0) : null;
        if (likely != null && begins(likely, from, to)) {
            return likely;
        }
        likely = step < expected.size() ? expected.get(step) : null;
        return likely != null && begins(likely, from, to) ? likely : look(from, to);
    }

    private boolean begins(Beginning likely, int from, int to) {
        int length = likely.length();
        return to - from >= length
                && Arrays.equals(text, from, from + length, text, likely.from(), likely.from() + length);
    }

    private @Nullable Beginning look(int from, int to) {
        int colon = Lines.colon(text, from, to);
        if (colon < 0) {
            return null;
        }
        String key = Lines.key(text, from, colon);
        RecordLine line = shape.line(key);
        Beginning before = last;
        if (line == null) {
            if (key.isEmpty() || before != null && colon - from != before.column()) {
                return null; // keys stand in one column: this is the rest of a text
            }
            line = unknown.computeIfAbsent(key, made -> RecordLine.unknown());
        }
        return new Beginning(line, key, from, Math.min(colon + 2, to) - from, colon - from);
    }

    /** The record a line belongs to. */
    private OpenRecord<T> open(RecordLine line, int at) throws RacException {
        settle();
        OpenRecord<T> open = record;
        if (open == null || line == first) {
            close();
            open = new OpenRecord<>(type, shape, values);
            record = open;
            first = line;
            firstAt = at;
            step = 0;
        }
        return open;
    }

    private void close() throws RacException {
        settle();
        OpenRecord<T> open = record;
        if (open != null) {
            if (records.isEmpty() && !open.isKnown()) { // a message with a colon in it, perhaps
                throw notARecord(firstAt);
            }
            records.add(open.close());
        }
    }

    /** Takes the value, and remembers how its line began; gives the place of the line's end, which may be another line's. */
    private int value(OpenRecord<T> open, Beginning line, int from, int end) {
        remember(line);
        lastFrom = from;
        lastTo = Lines.content(text, from, end);
        boolean quote = from < lastTo && text[from] == '"';
        int close = quote ? closing(open, line, from) : -1;
        lastWhole = close >= 0 || open.has(line.line(), line.key());
        if (close < 0) {
            if (quote && line.line().isQuoted()) {
                open.doubt();
            }
            open.value(line.line(), line.key(), bareFrom(line), bareTo(line));
            return end;
        }
        lastTo = close + 1;
        open.quoted(line.line(), line.key(), from + 1, close);
        return Lines.end(text, close);
    }

    /** Where the value read last begins, without a quote that belongs to nothing else. */
    private int bareFrom(Beginning line) {
        return line.line().isQuoted() && lastFrom < lastTo && text[lastFrom] == '"' ? lastFrom + 1 : lastFrom;
    }

    /** Where it ends, if a quote was cut before it. */
    private int bareTo(Beginning line) {
        int from = bareFrom(line);
        return from > lastFrom && from < lastTo && text[lastTo - 1] == '"' ? lastTo - 1 : lastTo;
    }

    private void remember(Beginning line) {
        while (expected.size() <= step) {
            expected.add(null);
        }
        boolean whole = text[line.from() + line.length() - 1] == ' '; // otherwise an empty value lost its blank
        expected.set(step++, whole ? line : null);
        last = line;
    }

    /** Where the quote is closed that stands at a place; -1: nowhere, or not at the end of a line, or behind another key. */
    private int closing(OpenRecord<T> open, Beginning line, int from) {
        for (int i = from + 1; i < text.length; i++) {
            if (text[i] == '"') {
                if (i + 1 == text.length || text[i + 1] != '"') {
                    return Lines.isBlank(text, i + 1, Lines.end(text, i)) ? i : -1;
                }
                i++;
            } else if (text[i] == '\n' && isKnown(open, i + 1, line.column())) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a line looks like the beginning of another line of the record, or of the next one. */
    private boolean isKnown(OpenRecord<T> open, int from, int column) {
        int colon = from + column;
        if (colon >= text.length
                || text[colon] != ':'
                || Lines.colon(text, from, Math.min(colon + 2, text.length)) != colon) {
            return false;
        }
        RecordLine line = shape.line(Lines.key(text, from, colon));
        return line != null && (line == first || !open.has(line, ""));
    }

    /** A line without a key belongs to the value before it. */
    private void goesOn(int from, int to) throws RacException {
        if (record == null) {
            throw notARecord(from);
        }
        lastTo = to;
        goesOn = true;
    }

    private RacException notARecord(int at) {
        return new RacException(RacMessage.NOT_A_RECORD, Lines.number(text, at));
    }

    /** Now that the next key stands there, the value before it is complete. */
    private void settle() {
        OpenRecord<T> open = record;
        if (goesOn && open != null) {
            Beginning line = Objects.requireNonNull(last);
            open.longer(line.line(), line.key(), bareFrom(line), bareTo(line), lastWhole);
        }
        goesOn = false;
    }
}
