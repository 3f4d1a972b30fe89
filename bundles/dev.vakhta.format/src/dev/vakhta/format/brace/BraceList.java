package dev.vakhta.format.brace;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A list. Its items are counted from 0, the empty ones among them. The access by type fails with one sentence that names the place and says
 * what should be there.
 */
public final class BraceList implements BraceNode {
    private static final Pattern UUID_FORM = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private final List<BraceNode> items;
    private final Span span;
    private final byte[] source;

    BraceList(List<BraceNode> items, Span span, byte[] source) {
        this.items = List.copyOf(items);
        this.span = span;
        this.source = source;
    }

    @Override
    public Span span() {
        return span;
    }

    public List<BraceNode> items() {
        return items;
    }

    public int size() {
        return items.size();
    }

    /** Where the list begins. */
    public Position position() {
        return position(this);
    }

    private Position position(BraceNode node) {
        return Position.in(source, (int) node.span().start());
    }

    /** Any item. */
    public BraceNode item(int index) throws BraceException {
        if (index >= items.size()) {
            throw new BraceException(BraceMessage.MISSING, position(), index);
        }
        return items.get(index);
    }

    public BraceList list(int index) throws BraceException {
        return item(index) instanceof BraceList list ? list : fail(BraceMessage.NOT_LIST, index);
    }

    /** What a string holds. */
    public String text(int index) throws BraceException {
        return item(index) instanceof Text text ? text.value() : fail(BraceMessage.NOT_TEXT, index);
    }

    /** Anything without quotes, as it stands there. */
    public String atom(int index) throws BraceException {
        return item(index) instanceof Atom atom ? atom.value() : fail(BraceMessage.NOT_ATOM, index);
    }

    /** A whole number. */
    public long number(int index) throws BraceException {
        try {
            return item(index) instanceof Atom atom
                    ? Long.parseLong(atom.value())
                    : fail(BraceMessage.NOT_NUMBER, index);
        } catch (NumberFormatException notOne) {
            return fail(BraceMessage.NOT_NUMBER, index);
        }
    }

    /** A whole number of 32 bits. */
    public int integer(int index) throws BraceException {
        long number = number(index);
        return number == (int) number ? (int) number : fail(BraceMessage.NOT_NUMBER, index);
    }

    /** 1 or 0. */
    public boolean flag(int index) throws BraceException {
        return switch (item(index) instanceof Atom atom ? atom.value() : "") {
            case "1" -> true;
            case "0" -> false;
            default -> fail(BraceMessage.NOT_FLAG, index);
        };
    }

    /** A date; null where it is not set. */
    public @Nullable LocalDateTime dateTime(int index) throws BraceException {
        return item(index) instanceof Atom atom && BraceTime.isTime(atom.value())
                ? BraceTime.parse(atom.value())
                : fail(BraceMessage.NOT_TIME, index);
    }

    public UUID uuid(int index) throws BraceException {
        return item(index) instanceof Atom atom
                        && UUID_FORM.matcher(atom.value()).matches()
                ? UUID.fromString(atom.value())
                : fail(BraceMessage.NOT_UUID, index);
    }

    /** The bytes of an item {@code {#base64:…}}, which is a list of its own. */
    public byte[] bytes(int index) throws BraceException {
        byte[] bytes = list(index).item(0) instanceof Blob blob ? blob.bytes() : null;
        return bytes == null ? fail(BraceMessage.NOT_BASE64, index) : bytes;
    }

    private <T> T fail(BraceMessage what, int index) throws BraceException {
        throw new BraceException(what, position(items.get(index)), index);
    }

    @Override
    public String toString() {
        return "list of " + items.size() + " items at byte " + span.start();
    }
}
