package dev.vakhta.ui.rows;

import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import java.util.List;
import java.util.stream.Collectors;

/** Who is inside, as text for a chat. */
public final class WhoIsInside {
    private WhoIsInside() {}

    /** User, host, application and infobase: a line each. */
    public static String text(List<? extends Row<?>> rows) {
        return rows.stream()
                .map(row -> RowsMessage.INSIDE_LINE.text(
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
}
