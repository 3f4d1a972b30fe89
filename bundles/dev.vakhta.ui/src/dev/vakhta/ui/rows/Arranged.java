package dev.vakhta.ui.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows as a person wants to see them, in groups. What is open decides which of them are lines.
 *
 * @param set what it was made of
 * @param groups at the top, or none
 * @param rows at the top, where there are no groups
 * @param total how many rows there are in the chosen places, hidden by the filter or not
 */
public record Arranged(RowSet set, List<Line.Group> groups, List<Line.OfRow> rows, int shown, int total) {
    /** The lines that are seen, from the top. Takes a few milliseconds for ten thousands of rows. */
    public List<Line> lines(Expansion expansion) {
        List<Line> lines = new ArrayList<>(set.troubles());
        groups.forEach(group -> add(group, expansion, lines));
        rows.forEach(row -> add(row, expansion, lines));
        return lines;
    }

    private static void add(Line.Group group, Expansion expansion, List<Line> lines) {
        lines.add(group);
        if (expansion.isOpen(group)) {
            group.groups().forEach(inner -> add(inner, expansion, lines));
            group.rows().forEach(row -> add(row, expansion, lines));
        }
    }

    private static void add(Line.OfRow row, Expansion expansion, List<Line> lines) {
        lines.add(row);
        if (expansion.isOpen(row)) {
            lines.addAll(Insides.of(row));
        }
    }

    /** Every row that passed the filter, in order, in open groups or not. */
    public List<Line.OfRow> allRows() {
        List<Line.OfRow> all = new ArrayList<>(shown);
        groups.forEach(group -> collect(group, all));
        all.addAll(rows);
        return all;
    }

    /** The rows of a group. */
    public static List<Line.OfRow> rowsOf(Line.Group group) {
        List<Line.OfRow> all = new ArrayList<>(group.count());
        collect(group, all);
        return all;
    }

    private static void collect(Line.Group group, List<Line.OfRow> into) {
        group.groups().forEach(inner -> collect(inner, into));
        into.addAll(group.rows());
    }

    /** Where each row stands, for {@link Arrangement#order}. */
    public Map<RowKey, Integer> order() {
        Map<RowKey, Integer> order = HashMap.newHashMap(shown);
        for (Line.OfRow row : allRows()) {
            order.put(row.key(), order.size());
        }
        return order;
    }
}
