package dev.vakhta.ui.table;

import dev.vakhta.ui.look.Icon;
import dev.vakhta.ui.look.Menus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;

/** The button beside a filter: the filters at hand, and to keep or forget the one that is typed. */
public record FilterMenu(ToolBar bar, FilterField<?> filter, KeptFilters kept) {
    public void create() {
        ToolItem button = new ToolItem(bar, SWT.DROP_DOWN);
        button.setImage(Icon.FILTER.image());
        button.setToolTipText(TableMessage.FILTERS_HINT.text());
        Menu menu = new Menu(bar.getShell(), SWT.POP_UP);
        button.addDisposeListener(event -> menu.dispose());
        button.addListener(SWT.Selection, event -> {
            fill(menu);
            open(menu, button);
        });
    }

    /** Under its button, as a drop-down is expected. */
    public static void open(Menu menu, ToolItem button) {
        Rectangle bounds = button.getBounds();
        menu.setLocation(button.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
        menu.setVisible(true);
    }

    private void fill(Menu menu) {
        Menus.clear(menu);
        String now = filter.text().strip();
        kept.kept().forEach(text -> offer(menu, text));
        if (!kept.kept().isEmpty()) {
            Menus.separator(menu);
        }
        kept.usual().forEach(text -> offer(menu, text));
        if (!now.isEmpty()) {
            Menus.separator(menu);
            boolean known = kept.isKept(now);
            Menus.item(
                    menu,
                    (known ? TableMessage.FILTER_FORGET : TableMessage.FILTER_KEEP).text(now),
                    known ? () -> kept.forget(now) : () -> kept.keep(now));
        }
    }

    private void offer(Menu menu, String text) {
        Menus.item(menu, text, () -> filter.set(text));
    }
}
