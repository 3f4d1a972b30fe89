package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.ui.eventlog.internal.log.FieldMessage;
import dev.vakhta.ui.look.Menus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;

/** Which columns are shown. */
final class ColumnsMenu {
    private final LogView view;

    ColumnsMenu(LogView view) {
        this.view = view;
    }

    /** Over the table; gone when something was chosen. */
    void open() {
        Table table = view.table().control();
        Menu menu = new Menu(table.getShell(), SWT.POP_UP);
        Layout layout = view.table().layout();
        for (LogField field : LogField.values()) {
            MenuItem item =
                    Menus.item(menu, SWT.CHECK, FieldMessage.label(field), () -> view.setColumns(layout.turned(field)));
            item.setToolTipText(FieldMessage.help(field));
            item.setSelection(layout.has(field));
        }
        Menus.separator(menu);
        Menus.item(menu, LogMessage.USUAL_COLUMNS.text(), () -> view.setColumns(Layout.usual(view.isSeveral())));
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(table.toDisplay(0, table.getHeaderHeight()));
        menu.setVisible(true);
    }
}
