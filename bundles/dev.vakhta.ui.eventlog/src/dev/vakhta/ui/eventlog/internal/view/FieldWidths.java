package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.ui.eventlog.internal.log.FieldMessage;
import dev.vakhta.ui.eventlog.internal.view.Layout.Shown;
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
            return Math.max(header, letters(field) * letter) + MARGINS;
        } finally {
            gc.dispose();
        }
    }

    private static int letters(LogField field) {
        return switch (field) {
            case TIME -> 19;
            case IMPORTANCE, OUTCOME -> 15;
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
