package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.ui.eventlog.internal.log.Cells;
import dev.vakhta.ui.eventlog.internal.log.Finding;
import dev.vakhta.ui.eventlog.internal.view.Bookmarks.Bookmark;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The bookmarks of the logs that are shown: to go to them, to set and to forget them. */
final class BookmarksMenu {
    private final LogView view;
    private final Bookmarks bookmarks;
    private final Cells cells = new Cells();

    BookmarksMenu(LogView view, Bookmarks bookmarks) {
        this.view = view;
        this.bookmarks = bookmarks;
    }

    void create(LogControls controls) {
        Menu[] menu = new Menu[1];
        menu[0] = controls.bookmarksMenu(() -> fill(menu[0]));
    }

    private void fill(Menu menu) {
        for (MenuItem old : menu.getItems()) {
            old.dispose();
        }
        for (Bookmark one : bookmarks.all()) {
            item(menu, cells.time(one.time()) + "  " + one.label(), () ->
                    view.go(new Finding.Marked(one.id(), one.time()), LogMessage.NO_MARKED));
        }
        if (!bookmarks.all().isEmpty()) {
            new MenuItem(menu, SWT.SEPARATOR);
            item(menu, LogMessage.UNMARK_ALL.text(), () -> {
                bookmarks.clear();
                view.showMarks();
            });
        }
        MenuItem mark = item(menu, LogMessage.DO_MARK.text(), view::mark);
        mark.setEnabled(LogAction.MARK.isPossible(view));
    }

    private static MenuItem item(Menu menu, String label, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(label.replace("&", "&&"));
        item.addListener(SWT.Selection, event -> action.run());
        return item;
    }
}
