package dev.vakhta.app;

import dev.vakhta.app.internal.welcome.Welcome;
import dev.vakhta.ui.table.Places;
import java.util.List;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.eclipse.ui.IViewLayout;

/** Targets on the left, what is inside in the middle, about the selected one below. */
public final class SessionsPerspective implements IPerspectiveFactory {
    private static final List<String> MIDDLE = List.of(
            Places.SESSIONS, Places.INFOBASES, Places.CONNECTIONS, Places.PROCESSES, Places.LOCKS, Places.LICENCES);
    private static final List<String> BELOW =
            List.of(Places.DETAILS, Places.JOURNAL, Places.PROGRESS, Places.ERROR_LOG);

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(false);
        layout.addView(Places.TARGETS, IPageLayout.LEFT, 0.24f, editors);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.68f, editors);
        BELOW.forEach(below::addView);
        IFolderLayout middle = layout.createFolder("middle", IPageLayout.TOP, 0.68f, editors);
        MIDDLE.forEach(middle::addView);
        middle.addPlaceholder(Welcome.ID);
        middle.addPlaceholder(Places.UNRESTORED);
        middle.addPlaceholder(Places.SESSION_LOCK + ":*"); // one for each set of infobases
        middle.addPlaceholder(Places.EXCLUSIVE + ":*");
        middle.addPlaceholder(Places.RECOVERY + ":*");
        middle.addPlaceholder(Places.EVENT_LOG + ":*");
        alwaysOpen(layout, Places.TARGETS);
        alwaysOpen(layout, Places.SESSIONS);
        layout.addShowViewShortcut(Places.TARGETS);
        MIDDLE.forEach(layout::addShowViewShortcut);
        BELOW.forEach(layout::addShowViewShortcut);
        layout.addShowViewShortcut(Places.UNRESTORED);
    }

    /** Nobody can do without it. */
    private static void alwaysOpen(IPageLayout layout, String view) {
        IViewLayout place = layout.getViewLayout(view);
        if (place != null) { // a view that is not installed has none
            place.setCloseable(false);
        }
    }
}
