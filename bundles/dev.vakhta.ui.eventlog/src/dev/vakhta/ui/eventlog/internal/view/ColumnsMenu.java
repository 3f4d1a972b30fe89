package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.ui.eventlog.internal.log.FieldMessage;
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
            MenuItem item = new MenuItem(menu, SWT.CHECK);
            item.setText(FieldMessage.label(field));
            item.setToolTipText(FieldMessage.help(field));
            item.setSelection(layout.has(field));
            item.addListener(SWT.Selection, event -> view.setColumns(layout.turned(field)));
        }
        new MenuItem(menu, SWT.SEPARATOR);
        MenuItem usual = new MenuItem(menu, SWT.PUSH);
        usual.setText(LogMessage.USUAL_COLUMNS.text());
        usual.addListener(SWT.Selection, event -> view.setColumns(Layout.usual(view.isSeveral())));
        menu.addListener(SWT.Hide, event -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(table.toDisplay(0, table.getHeaderHeight()));
        menu.setVisible(true);
    }
}
