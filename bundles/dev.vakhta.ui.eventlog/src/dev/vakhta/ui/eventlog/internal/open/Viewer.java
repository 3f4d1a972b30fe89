package dev.vakhta.ui.eventlog.internal.open;

import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.ui.eventlog.internal.log.LogSet;
import dev.vakhta.ui.eventlog.internal.view.LogView;
import dev.vakhta.ui.table.Places;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;

/** Shows logs; where they are shown already, comes back to them. */
final class Viewer {
    private Viewer() {}

    static void show(IWorkbenchWindow window, LogSet logs, LogQuery query) {
        IWorkbenchPage page = window.getActivePage();
        if (page != null) {
            try {
                if (page.showView(Places.EVENT_LOG, logs.key(), IWorkbenchPage.VIEW_ACTIVATE) instanceof LogView view) {
                    view.show(logs, query);
                }
            } catch (PartInitException e) {
                ILog.of(Viewer.class).error(e.getMessage(), e);
            }
        }
    }
}
