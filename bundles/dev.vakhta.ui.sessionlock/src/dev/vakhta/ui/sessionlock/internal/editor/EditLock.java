package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import dev.vakhta.ui.table.Places;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the editor on the infobases of the selection; where it is open on the same ones, comes back to it. */
public final class EditLock extends AbstractHandler {
    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selected) {
            List<Entrance> entrances = Selected.entrances(selected.toList());
            if (!entrances.isEmpty()) {
                open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), entrances);
            }
        }
        return null;
    }

    private static void open(IWorkbenchPage page, List<Entrance> entrances) throws ExecutionException {
        try {
            String which = Selected.key(entrances);
            if (page.showView(Places.SESSION_LOCK, which, IWorkbenchPage.VIEW_ACTIVATE) instanceof LockView view) {
                view.edit(entrances);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
