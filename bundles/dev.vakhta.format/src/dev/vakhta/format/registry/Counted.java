package dev.vakhta.format.registry;

import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.brace.BraceList;
import dev.vakhta.format.brace.BraceNode;
import java.util.ArrayList;
import java.util.List;

/**
 * A list that begins with the number of its items: {@code {2,{…},{…}}}. Empty ones are {@code {0}}, and {@code {""}} and {@code {0,0}} occur.
 * One bad item does not spoil the others.
 *
 * @param problems what is wrong with the bad ones, a sentence each
 */
record Counted<T>(List<T> items, List<String> problems) {
    /** Reads an item that is a list; the place is the numbers that lead into it: {@code 2.1.} */
    @FunctionalInterface
    interface Reading<T> {
        T read(BraceList list, String place) throws BraceException;
    }

    static <T> Counted<T> read(BraceList parent, int index, Reading<T> reading) throws BraceException {
        BraceList list = parent.list(index);
        if (list.size() == 0
                || list.item(0) instanceof BraceNode.Text text && text.value().isEmpty()) {
            return new Counted<>(List.of(), List.of());
        }
        long count = list.number(0);
        List<T> items = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        int there = Math.clamp(count, 0, list.size() - 1);
        for (int i = 1; i <= there; i++) {
            try {
                items.add(reading.read(list.list(i), index + "." + i + "."));
            } catch (BraceException e) {
                problems.add(e.getMessage());
            }
        }
        boolean more = list.items().stream().skip(there + 1L).anyMatch(BraceList.class::isInstance);
        if (count > there || more) {
            problems.add(RegistryMessage.MISCOUNTED.text(list.position().line(), count, list.size() - 1));
        }
        return new Counted<>(List.copyOf(items), List.copyOf(problems));
    }
}
