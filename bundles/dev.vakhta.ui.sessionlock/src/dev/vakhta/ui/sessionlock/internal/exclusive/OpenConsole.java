package dev.vakhta.ui.sessionlock.internal.exclusive;

import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import dev.vakhta.ui.sessionlock.internal.editor.OnInfobases;
import dev.vakhta.ui.sessionlock.internal.editor.Selected;
import dev.vakhta.ui.sessionlock.internal.run.Runs;
import java.util.List;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Opens the console on the infobases of the selection; where a run goes on over one of them, that run. */
public final class OpenConsole extends OnInfobases {
    @Override
    protected void open(IWorkbenchPage page, List<Entrance> entrances) throws PartInitException {
        String going = Runs.get().keyOf(entrances);
        String key = going == null ? Selected.key(entrances) : going;
        ConsoleView view = Consoles.show(page, key, IWorkbenchPage.VIEW_ACTIVATE);
        if (view != null) {
            view.open(entrances);
        }
    }
}
