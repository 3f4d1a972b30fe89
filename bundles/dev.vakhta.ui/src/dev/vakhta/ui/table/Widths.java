package dev.vakhta.ui.table;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Field;
import dev.vakhta.model.state.SessionState;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;

/** How wide columns usually need to be: for what their values look like, and for their headers as far as that is reasonable. */
final class Widths {
    private static final int MARGINS = 14;
    /** Of a header, which the theme may set in bold and in which the arrow of sorting stands. */
    private static final int HEADER_MARGINS = 12;
    /** A header may make a column that much wider, in letters; the rest of it is in its tooltip. */
    private static final int FOR_HEADER = 5;

    /** Rare states may have a longer word. */
    private static final int STATE = 15;

    private Widths() {}

    static int usual(Column column, Table table, boolean first) {
        GC gc = new GC(table);
        try {
            double letter = gc.getFontMetrics().getAverageCharacterWidth();
            double values = letters(column) * letter;
            double header = Math.min(gc.textExtent(column.heading()).x + HEADER_MARGINS, values + FOR_HEADER * letter);
            double own = column.type() == SessionState.Kind.class ? Math.min(widestState(gc), STATE * letter) : values;
            return (int) Math.max(header, own) + MARGINS + (first ? LinePainter.BEFORE_TEXT : 0);
        } finally {
            gc.dispose();
        }
    }

    private static int widestState(GC gc) {
        return Arrays.stream(SessionState.Kind.values())
                .mapToInt(state -> gc.textExtent(state.text()).x)
                .max()
                .orElse(0);
    }

    private static int letters(Column column) {
        if (column.unit() != null) {
            return 9;
        }
        if (Number.class.isAssignableFrom(column.type())) {
            return column.ordered() ? 6 : 11; // codes have words
        }
        if (column.type() == LocalDateTime.class) {
            return isOfSession(column) ? 9 : 17; // most sessions began today; what runs for weeks shows its date
        }
        return switch (column.key()) {
            case "user-name" -> 15;
            case "application" -> 15;
            case "infobase-name", "host" -> 12;
            case "series" -> 20;
            case "descr", "full-name", "short-presentation", "full-presentation" -> 50;
            default -> column.type() == UUID.class ? 34 : 11;
        };
    }

    private static boolean isOfSession(Column column) {
        return column instanceof Field field && field.feature().getEContainingClass() == Literals.SESSION;
    }
}
