package dev.vakhta.ui.bot;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.CoolBar;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ExpandBar;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;

/** Finds and uses real widgets. All of it on the UI thread: called from within {@link Ui} or {@link Wait}. */
public final class Widgets {
    private Widgets() {}

    /** Those of a type under a widget, itself included, in the order they stand there. */
    public static <W extends Widget> List<W> all(Widget root, Class<W> type) {
        List<W> found = new ArrayList<>();
        collect(root, type, found);
        return found;
    }

    private static <W extends Widget> void collect(Widget widget, Class<W> type, List<W> found) {
        if (!widget.isDisposed()) {
            if (type.isInstance(widget)) {
                found.add(type.cast(widget));
            }
            children(widget).forEach(child -> collect(child, type, found));
        }
    }

    private static List<Widget> children(Widget widget) {
        List<Widget> children = new ArrayList<>();
        switch (widget) {
            case ToolBar bar -> children.addAll(List.of(bar.getItems()));
            case CoolBar bar -> children.addAll(List.of(bar.getItems()));
            case CTabFolder folder -> children.addAll(List.of(folder.getItems()));
            case TabFolder folder -> children.addAll(List.of(folder.getItems()));
            case ExpandBar bar -> children.addAll(List.of(bar.getItems()));
            case Table table -> children.addAll(List.of(table.getColumns()));
            case Tree tree -> children.addAll(List.of(tree.getColumns()));
            case Menu menu -> children.addAll(List.of(menu.getItems()));
            case MenuItem item -> add(children, item.getMenu());
            case Shell shell -> add(children, shell.getMenuBar());
            default -> {
                // nothing but controls
            }
        }
        if (widget instanceof Composite composite) {
            children.addAll(List.of(composite.getChildren()));
        }
        return children;
    }

    private static void add(List<Widget> children, Menu menu) {
        if (menu != null) {
            children.add(menu);
        }
    }

    /** The first one that a person sees. */
    public static <W extends Widget> Optional<W> find(Widget root, Class<W> type, Predicate<W> which) {
        return all(root, type).stream()
                .filter(widget -> !(widget instanceof Control control) || control.isVisible())
                .filter(which)
                .findFirst();
    }

    /** A text as a person reads it: without the mark of its key and what follows the tab. */
    public static String plain(String text) {
        return text.replaceAll("&(.)", "$1").replaceAll("\t.*", "").strip();
    }

    /** Presses a button that can be pressed. */
    public static void press(Button button) {
        needEnabled(button);
        if ((button.getStyle() & (SWT.CHECK | SWT.TOGGLE)) != 0) {
            button.setSelection(!button.getSelection());
        }
        select(button, null);
    }

    private static void needEnabled(Button button) {
        if (!button.isEnabled() || !button.isVisible()) {
            throw new AssertionError("cannot be pressed: " + button.getText());
        }
    }

    /** Tells a widget that a person selected it, or one of its items. */
    public static void select(Widget widget, Widget item) {
        notify(widget, SWT.Selection, item);
    }

    /** Double click or Enter. */
    public static void open(Widget widget, Widget item) {
        notify(widget, SWT.DefaultSelection, item);
    }

    private static void notify(Widget widget, int type, Widget item) {
        Event event = new Event();
        event.widget = widget;
        event.item = item;
        widget.notifyListeners(type, event);
    }

    /** A key pressed in a control that has the focus, as its listeners and key bindings see it. */
    public static void key(Control control, int modifiers, int keyCode) {
        for (int type : new int[] {SWT.KeyDown, SWT.KeyUp}) {
            Event event = new Event();
            event.widget = control;
            event.stateMask = modifiers;
            event.keyCode = keyCode;
            event.character = keyCode < Character.MAX_VALUE ? (char) keyCode : 0;
            control.notifyListeners(type, event);
        }
    }

    /** The shells one can see, the last opened last. */
    public static List<Shell> shells() {
        return Arrays.stream(Ui.display().getShells()).filter(Shell::isVisible).toList();
    }

    /** The tab of a folder that has this text. */
    public static Optional<CTabItem> tab(Widget root, String text) {
        return all(root, CTabItem.class).stream()
                .filter(item -> plain(item.getText()).equals(text))
                .findFirst();
    }
}
