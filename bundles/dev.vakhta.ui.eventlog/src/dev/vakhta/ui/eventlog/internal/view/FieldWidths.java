package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.names.LogNames;
import dev.vakhta.ui.eventlog.internal.log.FieldMessage;
import dev.vakhta.ui.eventlog.internal.view.Layout.Shown;
import dev.vakhta.ui.table.CellPainting;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** Columns of the table, as wide as their values usually are. */
final class FieldWidths {
    private static final int MARGINS = 22;

    private FieldWidths() {}

    static void create(Table table, Shown shown) {
        LogField field = shown.field();
        boolean number = field == LogField.SESSION || field == LogField.CONNECTION;
        TableColumn column = new TableColumn(table, number ? SWT.RIGHT : SWT.LEFT);
        column.setText(FieldMessage.label(field));
        column.setToolTipText(FieldMessage.label(field) + "\n" + FieldMessage.help(field));
        column.setMoveable(true);
        column.setWidth(shown.width() > 0 ? shown.width() : usual(table, field));
    }

    private static int usual(Table table, LogField field) {
        GC gc = new GC(table);
        try {
            int letter = (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth());
            int header = gc.textExtent(FieldMessage.label(field)).x;
            return Math.max(header, Math.max(letters(field) * letter, words(gc, field))) + MARGINS;
        } finally {
            gc.dispose();
        }
    }

    /** Where there are only a few words, the widest of them; with a shape before it. */
    private static int words(GC gc, LogField field) {
        List<String> words = switch (field) {
            case IMPORTANCE ->
                Arrays.stream(Importance.values()).map(LogNames::importance).toList();
            case OUTCOME ->
                Arrays.stream(TransactionOutcome.values())
                        .map(LogNames::outcome)
                        .toList();
            default -> List.of();
        };
        int widest =
                words.stream().mapToInt(word -> gc.textExtent(word).x).max().orElse(0);
        return field == LogField.IMPORTANCE ? widest + CellPainting.ICON + CellPainting.MARGIN : widest;
    }

    private static int letters(LogField field) {
        return switch (field) {
            case TIME -> 19;
            case IMPORTANCE, OUTCOME -> 0;
            case EVENT -> 28;
            case USER, COMPUTER, APPLICATION, LOG -> 14;
            case SESSION, CONNECTION, MAIN_PORT, ADDITIONAL_PORT -> 6;
            case TRANSACTION -> 20;
            case METADATA, PRESENTATION, PLACE -> 26;
            case DATA -> 40;
            case COMMENT -> 60;
            case SERVER, SEPARATORS -> 16;
        };
    }
}
