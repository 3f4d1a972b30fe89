package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.ui.eventlog.internal.log.Cells;
import dev.vakhta.ui.eventlog.internal.log.Finding;
import dev.vakhta.ui.eventlog.internal.view.Bookmarks.Bookmark;
import dev.vakhta.ui.look.Menus;
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
        Menus.clear(menu);
        for (Bookmark one : bookmarks.all()) {
            Menus.item(
                    menu,
                    cells.time(one.time()) + "  " + one.label(),
                    () -> view.go(new Finding.Marked(one.id(), one.time()), LogMessage.NO_MARKED));
        }
        if (!bookmarks.all().isEmpty()) {
            Menus.separator(menu);
            Menus.item(menu, LogMessage.UNMARK_ALL.text(), () -> {
                bookmarks.clear();
                view.showMarks();
            });
        }
        MenuItem mark = Menus.item(menu, LogMessage.DO_MARK.text(), view::mark);
        mark.setEnabled(LogAction.MARK.isPossible(view));
    }
}
