package dev.vakhta.ui.table;

import dev.vakhta.model.fields.Column;
import java.time.LocalDateTime;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;

/** How wide columns usually need to be: for what their values look like, and for their headers as far as that is reasonable. */
final class Widths {
    private static final int MARGINS = 14;

    private Widths() {}

    static int usual(Column column, Table table, boolean first) {
        GC gc = new GC(table);
        try {
            int letter = Math.max(1, (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth()));
            int header = Math.min(gc.textExtent(column.label()).x + 2 * MARGINS, 16 * letter);
            return Math.max(header, (first ? 22 : letters(column)) * letter + MARGINS);
        } finally {
            gc.dispose();
        }
    }

    private static int letters(Column column) {
        if (column.unit() != null) {
            return 10;
        }
        if (Number.class.isAssignableFrom(column.type())) {
            return 7;
        }
        if (column.type() == LocalDateTime.class) {
            return 11;
        }
        return switch (column.key()) {
            case "user-name" -> 18;
            case "application", "infobase-name", "host" -> 15;
            default -> column.type() == java.util.UUID.class ? 36 : 14;
        };
    }
}
