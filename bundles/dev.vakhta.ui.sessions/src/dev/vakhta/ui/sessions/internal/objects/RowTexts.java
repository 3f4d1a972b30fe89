package dev.vakhta.ui.sessions.internal.objects;

import de.siegmar.fastcsv.writer.CsvWriter;
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
