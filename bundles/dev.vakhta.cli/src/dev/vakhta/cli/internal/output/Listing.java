package dev.vakhta.cli.internal.output;

import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.output.Table.Heading;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Which columns of rows to show, in which order, for whom.
 *
 * @param wide lines as long as they come
 */
public record Listing(List<Column> columns, Comparator<Row<?>> order, Format format, boolean wide) {
    /** @return how many columns of a table found no room */
    public int print(List<? extends Row<?>> rows, Terminal terminal) throws IOException {
        columns.forEach(column -> column.prepare(rows));
        List<? extends Row<?>> sorted = rows.stream().sorted(order).toList();
        switch (format) {
            case JSON -> Json.array(terminal.out(), sorted, (json, row) -> Json.members(json, columns, row));
            case CSV -> Csv.print(terminal.out(), columns, sorted);
            case TABLE -> {
                Table table = table(sorted);
                return table.isEmpty() ? 0 : table.print(terminal.out(), wide ? Integer.MAX_VALUE : terminal.width());
            }
        }
        return 0;
    }

    private Table table(List<? extends Row<?>> rows) {
        Table table = new Table(columns.stream()
                .map(column -> new Heading(column.label(), isNumber(column)))
                .toList());
        rows.forEach(row ->
                table.add(columns.stream().map(column -> column.text(row)).toList()));
        return table;
    }

    /** The same without some columns. */
    public Listing without(Predicate<Column> unwanted) {
        List<Column> left = columns.stream().filter(unwanted.negate()).toList();
        return new Listing(left, order, format, wide);
    }

    private static boolean isNumber(Column column) {
        return column.ordered() && column.type() != LocalDateTime.class;
    }
}
