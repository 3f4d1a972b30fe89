package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.ui.eventlog.internal.log.Cells;
import dev.vakhta.ui.eventlog.internal.log.FieldMessage;
import dev.vakhta.ui.eventlog.internal.log.LogLine;
import dev.vakhta.ui.eventlog.internal.log.Queries;
import dev.vakhta.ui.look.Menus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;

/** The menu of a cell: what it says is what becomes of the filter. */
final class CellMenu {
    private static final int LONGEST = 40;

    private final LogView view;
    private final Cells cells = new Cells();

    CellMenu(LogView view) {
        this.view = view;
    }

    void create(Table table) {
        Menu menu = new Menu(table);
        menu.addListener(SWT.Show, event -> fill(menu));
        table.setMenu(menu);
    }

    private void fill(Menu menu) {
        Menus.clear(menu);
        LogLine line = view.table().lead();
        if (line != null) {
            fill(menu, line, view.table().cell());
            Menus.separator(menu);
        }
        item(menu, LogAction.COPY);
        item(menu, LogAction.GO_TO_TIME);
        item(menu, LogAction.EXPORT);
    }

    private void fill(Menu menu, LogLine line, LogField field) {
        if (Queries.isOffered(line, field)) {
            String value = value(line, field);
            item(menu, LogMessage.ONLY.text(FieldMessage.label(field), value), LogAction.ONLY);
            item(menu, LogMessage.NOT.text(FieldMessage.label(field), value), LogAction.NOT);
        }
        item(menu, LogAction.AROUND);
        item(menu, LogAction.SESSION);
        item(menu, LogAction.TRANSACTION);
        item(menu, LogAction.END_OF_TRANSACTION);
        item(menu, LogAction.MARK);
    }

    private String value(LogLine line, LogField field) {
        String text = cells.cell(line, field);
        return text.isEmpty()
                ? LogMessage.NO_VALUE.text()
                : LogMessage.QUOTED.text(text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text);
    }

    private void item(Menu menu, LogAction action) {
        item(menu, LogMessage.valueOf("DO_" + action.name()).text(), action);
    }

    private void item(Menu menu, String label, LogAction action) {
        if (action.isPossible(view)) {
            Menus.item(menu, label, () -> action.run(view));
        }
    }
}
