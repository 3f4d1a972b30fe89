package dev.vakhta.ui.sessionlock.internal.exclusive;

import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import dev.vakhta.ui.sessionlock.internal.editor.Selected;
import dev.vakhta.ui.sessionlock.internal.run.Runs;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the console on the infobases of the selection; where a run goes on over one of them, that run. */
public final class OpenConsole extends AbstractHandler {
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
            String going = Runs.get().keyOf(entrances);
            String key = going == null ? Selected.key(entrances) : going;
            ConsoleView view = Consoles.show(page, key, IWorkbenchPage.VIEW_ACTIVATE);
            if (view != null) {
                view.open(entrances);
            }
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
    }
}
