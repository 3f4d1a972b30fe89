package dev.vakhta.ui.sessions.internal.objects;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows as text that leaves the window: for the clipboard, a chat, a file. */
final class RowTexts {
    private RowTexts() {}

    /** As they are seen, separated by tabs, for a spreadsheet. */
    static String table(List<Column> columns, List<Row<?>> rows, boolean headings) {
        Stream<String> head = headings
                ? Stream.of(columns.stream().map(Column::label).collect(Collectors.joining("\t")))
                : Stream.empty();
        Stream<String> body = rows.stream()
                .map(row -> columns.stream()
                        .map(column -> column.text(row).replaceAll("\\s+", " "))
                        .collect(Collectors.joining("\t")));
        return Stream.concat(head, body).collect(Collectors.joining(System.lineSeparator()));
    }

    /** Who is inside, a line each, for a chat. */
    static String inside(List<Row<?>> rows) {
        return rows.stream()
                .map(row -> ObjectsMessage.INSIDE_LINE.text(
                        text(row, "user-name"),
                        text(row, "host"),
                        text(row, "application"),
                        text(row, "infobase-name")))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String text(Row<?> row, String key) {
        Column column = Columns.find(row.object().eClass(), key);
        return column == null ? "" : column.text(row);
    }

    /** Exact values, the same in every language, for a script. */
    static void export(Path file, List<Column> columns, List<Row<?>> rows) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            csv.writeRecord(columns.stream().map(Column::key).toList());
            for (Row<?> row : rows) {
                csv.writeRecord(
                        columns.stream().map(column -> column.exact(row)).toList());
            }
        }
    }
}
