package dev.vakhta.ui.undo;

import dev.vakhta.ui.look.Blocking;
import dev.vakhta.ui.table.Places;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.statushandlers.StatusManager;

/** Shows the person what was left in place. */
public final class UndoOffer {
    private UndoOffer() {}

    /**
     * At the beginning of the window: if something was left that nobody has, or nobody understands, the person sees it first. Reads the
     * journal in a job, connecting to nothing; what is left later is told by the mark in the status line.
     */
    public static void begin() {
        UndoWatch.get().read(seen -> {
            if (seen.wantsAttention()) {
                Blocking.later(UndoOffer::show);
            }
        });
    }

    /** Opens the view and makes it the active one. On the UI thread. */
    public static void show() {
        IWorkbench workbench = PlatformUI.getWorkbench();
        Stream.concat(
                        Stream.ofNullable(workbench.getActiveWorkbenchWindow()),
                        Arrays.stream(workbench.getWorkbenchWindows()))
                .map(IWorkbenchWindow::getActivePage)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(UndoOffer::show);
    }

    private static void show(IWorkbenchPage page) {
        try {
            page.showView(Places.UNRESTORED);
        } catch (PartInitException e) {
            StatusManager.getManager().handle(e.getStatus());
        }
    }
}
