package dev.vakhta.ui.look;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PlatformUI;

/** Dialogs for threads that may wait. */
public final class Blocking {
    private Blocking() {}

    /**
     * Lets the UI thread ask; nobody who waits for the answer blocks it.
     *
     * @param dialog opens it over a shell, and returns when it is closed
     * @param answer completed with what it returns; null where there is no window any more
     */
    public static <T> void ask(Function<Shell, @Nullable T> dialog, CompletableFuture<@Nullable T> answer) {
        boolean asked = later(() -> {
            T given = null;
            try {
                IWorkbench workbench = PlatformUI.getWorkbench();
                boolean wanted = !answer.isDone() && !workbench.isClosing();
                given = wanted
                        ? dialog.apply(workbench.getModalDialogShellProvider().getShell())
                        : null;
            } finally {
                answer.complete(given);
            }
        });
        if (!asked) {
            answer.complete(null);
        }
    }

    /** @return false: there is no UI thread (any more) */
    public static boolean later(Runnable work) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return false;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        if (display.isDisposed()) {
            return false;
        }
        display.asyncExec(work);
        return true;
    }
}
