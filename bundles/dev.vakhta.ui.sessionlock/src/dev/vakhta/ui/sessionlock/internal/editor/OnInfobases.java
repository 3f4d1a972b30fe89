package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** A command on the infobases of the selection; where there are none it does nothing. */
public abstract class OnInfobases extends AbstractHandler {
    @Override
    public final @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selected) {
            List<Entrance> entrances = Selected.entrances(selected.toList());
            if (!entrances.isEmpty()) {
                try {
                    open(HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage(), entrances);
                } catch (PartInitException e) {
                    throw new ExecutionException(e.getMessage(), e);
                }
            }
        }
        return null;
    }

    /** Shows something for them. */
    protected abstract void open(IWorkbenchPage page, List<Entrance> entrances) throws PartInitException;
}
