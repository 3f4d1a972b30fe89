package dev.vakhta.app;

import dev.vakhta.ui.table.Places;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Targets on the left, what is inside in the middle, about the selected one below. */
public final class SessionsPerspective implements IPerspectiveFactory {
    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.setEditorAreaVisible(false);
        layout.addView(Places.TARGETS, IPageLayout.LEFT, 0.22f, editors);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.68f, editors);
        below.addView(Places.DETAILS);
        below.addView(Places.JOURNAL);
        below.addView(Places.PROGRESS);
        below.addView(Places.ERROR_LOG);
        IFolderLayout middle = layout.createFolder("middle", IPageLayout.TOP, 0.68f, editors);
        middle.addView(Places.SESSIONS);
        middle.addView(Places.CONNECTIONS);
        middle.addView(Places.PROCESSES);
        middle.addView(Places.LOCKS);
        middle.addView(Places.LICENCES);
    }
}
