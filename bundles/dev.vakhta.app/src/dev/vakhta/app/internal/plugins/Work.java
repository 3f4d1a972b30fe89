package dev.vakhta.app.internal.plugins;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;

/** Work on the installation: on a thread of its own, with progress and cancel, and with one sentence when it fails. UI thread. */
final class Work<T> {
    @FunctionalInterface
    interface Part<T> {
        T run(Installation installation, IProgressMonitor monitor) throws CoreException;
    }

    private final Shell shell;
    private final String name;

    Work(Shell shell, String name) {
        this.shell = shell;
        this.name = name;
    }

    /** @return null: it failed, which was said, or it was cancelled */
    @Nullable
    T run(Part<T> part) {
        AtomicReference<T> result = new AtomicReference<>();
        try {
            new ProgressMonitorDialog(shell).run(true, true, monitor -> {
                monitor.beginTask(name, IProgressMonitor.UNKNOWN);
                try {
                    result.set(part.run(Installation.open(), monitor));
                } catch (CoreException e) {
                    throw new InvocationTargetException(e);
                }
            });
        } catch (InterruptedException | OperationCanceledException e) {
            return null;
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            if (!(cause instanceof OperationCanceledException)) {
                Platform.getLog(Work.class).log(Status.error(name, cause));
                MessageDialog.openError(shell, name, cause.getMessage());
            }
            return null;
        }
        return result.get();
    }

    /** After a change; a new start makes it work. */
    static void offerRestart(Shell shell, String title, String done) {
        MessageDialog dialog = new MessageDialog(
                shell,
                title,
                null,
                done,
                MessageDialog.QUESTION,
                0,
                PluginMessage.RESTART.text(),
                PluginMessage.LATER.text());
        if (dialog.open() == 0) {
            PlatformUI.getWorkbench().restart();
        }
    }
}
