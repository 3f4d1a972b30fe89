package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import dev.vakhta.ui.table.Places;
import java.util.List;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens the editor on the infobases of the selection; where it is open on the same ones, comes back to it. */
public final class EditLock extends OnInfobases {
    @Override
    protected void open(IWorkbenchPage page, List<Entrance> entrances) throws PartInitException {
        String which = Selected.key(entrances);
        if (page.showView(Places.SESSION_LOCK, which, IWorkbenchPage.VIEW_ACTIVATE) instanceof LockView view) {
            view.edit(entrances);
        }
    }
}
