package dev.vakhta.ui.look;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Menus that are filled anew each time they come up. */
public final class Menus {
    private Menus() {}

    public static void clear(Menu menu) {
        for (MenuItem old : menu.getItems()) {
            old.dispose();
        }
    }

    /** @param label may come from outside: an ampersand is one */
    public static MenuItem item(Menu menu, String label, Runnable action) {
        return item(menu, SWT.PUSH, label, action);
    }

    /** @param style of the item */
    public static MenuItem item(Menu menu, int style, String label, Runnable action) {
        MenuItem item = new MenuItem(menu, style);
        item.setText(label.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }

    public static MenuItem separator(Menu menu) {
        return new MenuItem(menu, SWT.SEPARATOR);
    }
}
