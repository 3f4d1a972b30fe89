package dev.vakhta.ui.bot;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Menus that come up when asked for. They are filled as if they were shown, and never keep the pointer to themselves. */
public final class Popup {
    private Popup() {}

    /** What the context menu of a control offers now, the grey ones too. */
    public static List<MenuItem> itemsOf(Control control) {
        Menu menu = control.getMenu();
        if (menu == null) {
            throw new AssertionError("no context menu: " + control);
        }
        menu.notifyListeners(SWT.Show, new Event());
        return List.of(menu.getItems());
    }

    /** To be called when one is done with the items. */
    public static void close(Control control) {
        control.getMenu().notifyListeners(SWT.Hide, new Event());
    }

    /**
     * Chooses an item of the menu that an action brings up. To be called off the UI thread: it comes up when it is drawn.
     *
     * @param opening done on the UI thread
     */
    public static void choose(Runnable opening, String label) {
        AtomicReference<Menu> shown = new AtomicReference<>();
        Listener look = event -> {
            if (event.widget instanceof Menu menu) {
                shown.set(menu);
            }
        };
        Ui.run(() -> {
            Ui.display().addFilter(SWT.Show, look);
            opening.run();
        });
        try {
            Wait.until(
                    "a menu comes up", () -> shown.get() != null && shown.get().isVisible());
        } finally {
            Ui.run(() -> Ui.display().removeFilter(SWT.Show, look));
        }
        Ui.run(() -> {
            Menu menu = shown.get();
            menu.setVisible(false);
            Widgets.select(item(List.of(menu.getItems()), label), null);
        });
    }

    /** The one of that text. */
    public static MenuItem item(List<MenuItem> items, String label) {
        return items.stream()
                .filter(item -> Widgets.plain(item.getText()).equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among "
                        + Arrays.toString(items.stream().map(MenuItem::getText).toArray())));
    }
}
