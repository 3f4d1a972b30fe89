package dev.vakhta.ui.table;

import dev.vakhta.ui.rows.Line;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Which lines are selected, by what they stand for: most of them are out of sight, and all of them may move with every refresh. Works as
 * lists everywhere do: a click, with Ctrl, with Shift from the last one without.
 */
final class LineSelection {
    private final Set<Object> keys = new HashSet<>();
    /** Where a range begins. */
    private @Nullable Object anchor;
    /** Where the keyboard goes on from. */
    private @Nullable Object lead;

    boolean contains(Line line) {
        return keys.contains(line.key());
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    boolean isOnly(Line line) {
        return keys.size() == 1 && contains(line);
    }

    /** The selected among lines, in their order. */
    List<Line> among(List<Line> lines) {
        return keys.isEmpty()
                ? List.of()
                : lines.stream().filter(this::contains).toList();
    }

    void only(Line line) {
        become(List.of(line));
    }

    /** The keyboard goes on from the first. */
    void become(Collection<? extends Line> lines) {
        fill(lines);
        anchor = lines.isEmpty() ? null : lines.iterator().next().key();
        lead = anchor;
    }

    private void fill(Collection<? extends Line> lines) {
        keys.clear();
        lines.forEach(line -> keys.add(line.key()));
    }

    void toggle(Line line) {
        if (!keys.remove(line.key())) {
            keys.add(line.key());
        }
        anchor = line.key();
        lead = line.key();
    }

    /** From the last single click to a line. */
    void upTo(Line line, List<Line> lines) {
        int from = Math.max(0, indexOf(anchor, lines));
        int to = indexOf(line.key(), lines);
        fill(lines.subList(Math.min(from, to), Math.max(from, to) + 1));
        lead = line.key();
    }

    /** Where the keyboard stands; -1: nowhere. */
    int lead(List<Line> lines) {
        return indexOf(lead, lines);
    }

    private static int indexOf(@Nullable Object key, List<Line> lines) {
        for (int i = 0; key != null && i < lines.size(); i++) {
            if (key.equals(lines.get(i).key())) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Forgets what is not there any more.
     *
     * @return whether there was such
     */
    boolean retain(List<Line> lines) {
        if (keys.isEmpty()) {
            return false;
        }
        Set<Object> there = new HashSet<>();
        for (Line line : lines) {
            if (contains(line)) {
                there.add(line.key());
            }
        }
        return keys.retainAll(there);
    }
}
