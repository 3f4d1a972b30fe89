package dev.vakhta.ui.table;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Field;
import dev.vakhta.model.text.Message;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.eclipse.emf.ecore.EClass;
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
    private static final int STATE = 16;

    private Widths() {}

    static int usual(Column column, Table table, boolean first) {
        GC gc = new GC(table);
        try {
            double letter = gc.getFontMetrics().getAverageCharacterWidth();
            double values = letters(column) * letter;
            double header = Math.min(gc.textExtent(column.heading()).x + HEADER_MARGINS, values + FOR_HEADER * letter);
            double own = CellTexts.hasShapes(column) ? Math.min(widestState(column, gc), STATE * letter) : values;
            int before = first ? LinePainter.BEFORE_TEXT : CellTexts.hasShapes(column) ? LinePainter.beforeState() : 0;
            return (int) Math.max(header, own) + MARGINS + before;
        } finally {
            gc.dispose();
        }
    }

    private static int widestState(Column column, GC gc) {
        return Arrays.stream(column.type().getEnumConstants())
                .mapToInt(state -> gc.textExtent(((Message) state).text()).x)
                .max()
                .orElse(0);
    }

    private static int letters(Column column) {
        if (column.unit() != null) {
            return 9;
        }
        if (isOf(Literals.INFOBASE, column)) {
            return ofInfobase(column);
        }
        if (Number.class.isAssignableFrom(column.type())) {
            return column.ordered() ? 6 : 11; // codes have words
        }
        if (column.type() == LocalDateTime.class) {
            return isOf(Literals.SESSION, column)
                    ? 9
                    : 17; // most sessions began today; what runs for weeks shows its date
        }
        return switch (column.key()) {
            case "user-name" -> 15;
            case "application" -> 15;
            case "infobase-name", "host" -> 12;
            case "locked-by" -> 11;
            case "series" -> 20;
            case "descr", "full-name", "short-presentation", "full-presentation" -> 50;
            default -> column.type() == UUID.class ? 34 : 11;
        };
    }

    /** Beside each other they have to fit a small screen, with the tree of targets at their side. */
    private static int ofInfobase(Column column) {
        return switch (column.key()) {
            case "name", "scheduled-jobs-deny" -> 13;
            case "descr" -> 9;
            case "denied-message" -> 10;
            case "denied-from", "denied-to" -> 15;
            default -> column.type() == UUID.class ? 34 : 12;
        };
    }

    private static boolean isOf(EClass type, Column column) {
        return column instanceof Field field && field.feature().getEContainingClass() == type;
    }
}
