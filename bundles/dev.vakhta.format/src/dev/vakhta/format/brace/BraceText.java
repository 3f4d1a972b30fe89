package dev.vakhta.format.brace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/**
 * A text of one list, read as a whole. The bytes are kept: what was not understood can be shown as it stands there, and a text in which
 * nothing was changed is written back as it was.
 */
public final class BraceText {
    private final byte[] bytes;
    private final BraceList root;

    private BraceText(byte[] bytes, BraceList root) {
        this.bytes = bytes;
        this.root = root;
    }

    /**
     * Reads a text that holds exactly one list. Loops do not recurse; depth, tokens and items are bounded.
     *
     * @param bytes UTF-8, with or without a byte order mark; kept, and not to be changed afterwards
     * @throws BraceException if it is something else
     * @throws CancellationException if somebody cancelled
     */
    public static BraceText read(byte[] bytes, Limits limits, BooleanSupplier cancelled) throws BraceException {
        try {
            return new BraceText(bytes, root(bytes, limits, cancelled));
        } catch (BraceException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException(e); // there is no channel
        }
    }

    /** The same of bytes that somebody counted already. */
    public static BraceText read(byte[] bytes) throws BraceException {
        return read(bytes, Limits.total(bytes.length), () -> false);
    }

    /** The same of characters; places are those in UTF-8. */
    public static BraceText read(String text) throws BraceException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private record Open(long start, List<BraceNode> items) {}

    private static BraceList root(byte[] bytes, Limits limits, BooleanSupplier cancelled) throws IOException {
        BraceReader reader = new BraceReader(bytes, limits, cancelled);
        Deque<Open> open = new ArrayDeque<>();
        BraceList root = null;
        int items = 0;
        while (root == null) {
            Token token = reader.next();
            Span span = new Span(reader.start(), reader.end());
            if (token == Token.OPEN) {
                open.push(new Open(span.start(), new ArrayList<>(0)));
                continue;
            }
            BraceNode node = switch (token) {
                case STRING -> new BraceNode.Text(reader.text(), span);
                case ATOM -> new BraceNode.Atom(reader.text(), span);
                case BLOB -> new BraceNode.Blob(reader.text().substring(BraceNode.Blob.SIGN.length()), span);
                case EMPTY -> new BraceNode.Empty(span);
                case END -> throw new BraceException(BraceMessage.NO_LIST, Position.in(bytes, (int) span.start()));
                default -> {
                    Open list = open.pop();
                    yield new BraceList(list.items(), new Span(list.start(), span.end()), bytes);
                }
            };
            if (++items > limits.items()) {
                throw new BraceException(BraceMessage.TOO_MANY, Position.in(bytes, (int) span.start()), limits.items());
            }
            if (!open.isEmpty()) {
                open.getFirst().items().add(node);
            } else if (node instanceof BraceList list) {
                root = list;
            }
        }
        blank(
                bytes,
                Bom.isAt(bytes, 0, bytes.length) ? Bom.LENGTH : 0,
                (int) root.span().start(),
                BraceMessage.NO_LIST);
        blank(bytes, (int) root.span().end(), bytes.length, BraceMessage.BEHIND_END);
        return root;
    }

    /** A stream may have commas between its lists; here there is nothing else. */
    private static void blank(byte[] bytes, int from, int to, BraceMessage otherwise) throws BraceException {
        for (int i = from; i < to; i++) {
            if (" \t\r\n".indexOf(bytes[i]) < 0) {
                throw new BraceException(otherwise, Position.in(bytes, i));
            }
        }
    }

    public BraceList root() {
        return root;
    }

    /** The whole text as it was read. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** What stands there for an item, quotes and all. */
    public String source(BraceNode node) {
        return new String(
                bytes,
                (int) node.span().start(),
                (int) (node.span().end() - node.span().start()),
                StandardCharsets.UTF_8);
    }

    /**
     * The text with another item in the place of one of its own; all else stays byte for byte.
     *
     * @param written of {@link BraceWriter}
     */
    public byte[] with(BraceNode node, String written) {
        byte[] item = written.getBytes(StandardCharsets.UTF_8);
        int start = (int) node.span().start();
        int end = (int) node.span().end();
        byte[] changed = Arrays.copyOf(bytes, start + item.length + bytes.length - end);
        System.arraycopy(item, 0, changed, start, item.length);
        System.arraycopy(bytes, end, changed, start + item.length, bytes.length - end);
        return changed;
    }
}
