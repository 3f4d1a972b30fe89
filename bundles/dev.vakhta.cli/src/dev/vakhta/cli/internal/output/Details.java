package dev.vakhta.cli.internal.output;

import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.text.Human;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Everything about one row, by chapters: label, value as people say it, what it means, and the exact value under rac's name. */
public record Details(List<Column> columns, int width) {
    private static final String INDENT = "      ";

    public void print(Row<?> row, PrintStream out) {
        Map<String, List<Column>> chapters =
                columns.stream().collect(Collectors.groupingBy(Column::group, LinkedHashMap::new, Collectors.toList()));
        chapters.values().forEach(chapter -> {
            out.println();
            out.println(chapter.getFirst().groupLabel());
            chapter.forEach(column -> print(column, row, out));
        });
    }

    private void print(Column column, Row<?> row, PrintStream out) {
        String text = Terminal.oneLine(column.text(row));
        String unit = column.unit() == null || column.value(row) == null ? "" : " " + column.unit();
        String exact = Terminal.oneLine(column.exact(row));
        out.println("  " + column.label() + ": " + (text.isEmpty() ? Human.UNKNOWN : text) + "  [" + column.key()
                + " = " + exact + unit + "]");
        wrap(column.explanation(), out);
    }

    private void wrap(String explanation, PrintStream out) {
        StringBuilder line = new StringBuilder(INDENT);
        for (String word : explanation.split(" ")) {
            if (line.length() > INDENT.length() && line.length() + word.length() > width) {
                out.println(line.toString().stripTrailing());
                line = new StringBuilder(INDENT);
            }
            line.append(word).append(' ');
        }
        out.println(line.toString().stripTrailing());
    }
}
