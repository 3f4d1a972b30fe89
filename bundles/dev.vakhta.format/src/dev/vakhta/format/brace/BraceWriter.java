package dev.vakhta.format.brace;

import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Writes a text or an item of one. With a line break it breaks lines where the platform does: before every opening brace but the first, and
 * before a closing one that follows a list. Not thread-safe.
 */
public final class BraceWriter {
    /** What separates the platform's lines. */
    public static final String LINE_BREAK = "\r\n";

    private static final Pattern NO_ATOM = Pattern.compile("[,{}\"\\s]");

    private final StringBuilder text = new StringBuilder();
    private final String lineBreak;
    /** Whether the next item is its list's first, and whether a list was closed just now. */
    private boolean first = true;

    private boolean closed;

    /** @param lineBreak empty for a text in one line */
    public BraceWriter(String lineBreak) {
        this.lineBreak = lineBreak;
    }

    public BraceWriter open() {
        item(text.isEmpty() ? "{" : lineBreak + '{');
        first = true;
        return this;
    }

    public BraceWriter close() {
        text.append(closed ? lineBreak : "").append('}');
        first = false;
        closed = true;
        return this;
    }

    public BraceWriter text(String value) {
        return item(Quotes.write(value));
    }

    /**
     * A value without quotes; an empty one is an empty item.
     *
     * @throws IllegalArgumentException if it would not be read back as one value
     */
    public BraceWriter atom(String value) {
        if (NO_ATOM.matcher(value).find()) {
            throw new IllegalArgumentException("not one value without quotes");
        }
        return item(value);
    }

    public BraceWriter number(long value) {
        return item(Long.toString(value));
    }

    /** 1 or 0. */
    public BraceWriter flag(boolean value) {
        return item(value ? "1" : "0");
    }

    /** A date; null: not set. */
    public BraceWriter dateTime(@Nullable LocalDateTime value) {
        return item(BraceTime.format(value));
    }

    /** An item as it stood in a text ({@link BraceText#source}). */
    public BraceWriter verbatim(String source) {
        return item(source);
    }

    /** An item of another text, with all it holds. */
    public BraceWriter node(BraceNode node) {
        switch (node) {
            case BraceNode.Text string -> text(string.value());
            case BraceNode.Atom atom -> item(atom.value());
            case BraceNode.Blob blob -> item(BraceNode.Blob.SIGN + blob.value());
            case BraceNode.Empty empty -> item("");
            case BraceList list -> {
                open();
                list.items().forEach(this::node); // as deep as reading allows: 512
                close();
            }
        }
        return this;
    }

    private BraceWriter item(String written) {
        text.append(first ? "" : ",").append(written);
        first = false;
        closed = false;
        return this;
    }

    /** What was written so far. */
    @Override
    public String toString() {
        return text.toString();
    }
}
