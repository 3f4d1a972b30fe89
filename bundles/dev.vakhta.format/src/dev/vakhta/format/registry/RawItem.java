package dev.vakhta.format.registry;

import dev.vakhta.format.brace.BraceList;
import dev.vakhta.format.brace.BraceNode;
import dev.vakhta.format.brace.BraceWriter;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Something whose meaning is not known, for those who know more.
 *
 * @param place the numbers of the items that lead to it, from 0: {@code 2.1.12}
 * @param text as it stands there, in one line; what may be a password or its hash is masked
 */
public record RawItem(String place, String text) {
    /** Passwords and their hashes are base64 of 16 bytes and more; a name that looks so is masked with them. */
    private static final Pattern SECRET =
            Pattern.compile("\\A[A-Za-z0-9+/]{16,}+={0,2}\\z|(?i:pwd|passw\\w{0,20}+)\\s*+=");

    private static final String MASK = "***";

    static List<RawItem> of(BraceList list, String place, IntPredicate chosen) {
        return IntStream.range(0, list.size())
                .filter(chosen)
                .mapToObj(index -> new RawItem(place + index, shown(list.items().get(index))))
                .toList();
    }

    private static String shown(BraceNode node) {
        BraceWriter writer = new BraceWriter("");
        write(node, writer);
        return writer.toString();
    }

    private static void write(BraceNode node, BraceWriter writer) {
        switch (node) {
            case BraceList list -> {
                writer.open();
                list.items().forEach(item -> write(item, writer)); // as deep as reading allows
                writer.close();
            }
            case BraceNode.Text text when SECRET.matcher(text.value()).find() -> writer.text(MASK);
            case BraceNode.Blob blob -> writer.text(MASK);
            default -> writer.node(node);
        }
    }
}
