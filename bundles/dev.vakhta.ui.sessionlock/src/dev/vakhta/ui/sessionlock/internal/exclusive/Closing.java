package dev.vakhta.ui.sessionlock.internal.exclusive;

import dev.vakhta.ui.sessionlock.internal.run.ExclusiveRun;
import dev.vakhta.ui.sessionlock.internal.run.Runs;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;

/** While a run goes on the workbench is not closed; who wants it closed may have the run stopped and restored before. */
final class Closing implements IWorkbenchListener {
    private boolean wanted;

    @Override
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
        List<ExclusiveRun> going = Runs.get().going();
        if (forced || going.isEmpty()) {
            return true; // what is cut off is in the undo journal
        }
        if (!wanted && isStopped(workbench, going)) {
            wanted = true;
            going.forEach(ExclusiveRun::stop);
        }
        return false;
    }

    private static boolean isStopped(IWorkbench workbench, List<ExclusiveRun> going) {
        MessageDialog dialog = new MessageDialog(
                workbench.getModalDialogShellProvider().getShell(),
                ConsoleMessage.ASK_TITLE.text(),
                null,
                ConsoleMessage.ASK_EXIT.text(
                        going.stream().map(ExclusiveRun::getName).collect(Collectors.joining("\n"))),
                MessageDialog.WARNING,
                1,
                ConsoleMessage.STOP_AND_EXIT.text(),
                ConsoleMessage.STAY.text());
        return dialog.open() == 0;
    }

    /** A run has ended. @return whether the workbench is closed now */
    boolean goesOn(ExclusiveRun run) {
        if (!wanted || !run.isRestored()) {
            wanted = false; // somebody has to look at it
            return false;
        }
        return Runs.get().going().isEmpty() && PlatformUI.getWorkbench().close();
    }

    @Override
    public void postShutdown(IWorkbench workbench) {
        // nothing is left
    }
}
