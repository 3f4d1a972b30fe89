package dev.vakhta.ui.sessions.internal.details;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Field;
import dev.vakhta.model.fields.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * One line of details: a field, or the heading of a chapter of them.
 *
 * @param exact where it says more than the text; else empty
 * @param explanation empty for a heading
 */
record Line(String label, String text, String exact, String explanation) {
    boolean isHeading() {
        return explanation.isEmpty();
    }

    String copied() {
        return isHeading() ? label : label + "\t" + text + (exact.isEmpty() ? "" : "\t" + exact);
    }

    /** Every field of the object but secrets, chapter by chapter. */
    static List<Line> of(Row<?> row) {
        // what says where a row is says nothing of a target: it is in no cluster
        boolean placeless = row.object() instanceof Target;
        Map<String, List<Column>> chapters = Columns.of(row.object().eClass()).stream()
                .filter(column -> !column.secret() && (!placeless || column instanceof Field))
                .collect(Collectors.groupingBy(Column::group, LinkedHashMap::new, Collectors.toList()));
        List<Line> lines = new ArrayList<>();
        chapters.forEach((group, columns) -> {
            if (chapters.size() > 1) {
                lines.add(new Line(columns.getFirst().groupLabel(), "", "", ""));
            }
            columns.forEach(column -> lines.add(of(column, row)));
        });
        return lines;
    }

    private static Line of(Column column, Row<?> row) {
        String problem = column.problem(row);
        String text = problem.isEmpty() ? column.text(row) : problem;
        String exact = column.ordered() ? exact(column, row) : "";
        return new Line(column.label(), text, exact.equals(text) ? "" : exact, column.explanation());
    }

    private static String exact(Column column, Row<?> row) {
        String exact = column.exact(row);
        String unit = column.unit();
        return exact.isEmpty() || unit == null
                ? exact
                : switch (unit) {
                    case "B" -> Messages.EXACT_BYTES.text(exact);
                    case "KB" -> Messages.EXACT_KILOBYTES.text(exact);
                    case "s" -> Messages.EXACT_SECONDS.text(exact);
                    case "ms" -> Messages.EXACT_MILLISECONDS.text(exact);
                    default -> exact + " " + unit;
                };
    }
}
