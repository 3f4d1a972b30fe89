package dev.vakhta.ui.eventlog.internal.open;

import dev.vakhta.eventlog.answer.LogPlace;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.ui.eventlog.internal.log.Folders;
import dev.vakhta.ui.eventlog.internal.log.LogSet;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the log of a folder. */
public final class OpenFolder extends AbstractHandler {
    /** The folder, for who knows it already. */
    private static final String FOLDER = "dev.vakhta.ui.eventlog.open.folder";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String given = event.getParameter(FOLDER);
        String folder = given == null ? chosen(window.getShell(), OpenMessage.FOLDER_MESSAGE.text()) : given;
        if (folder != null) {
            try {
                Path path = Path.of(folder);
                LogPlace place = new LogPlace(Folders.name(path), path);
                Viewer.show(window, new LogSet(List.of(place)), LogQuery.ALL);
            } catch (InvalidPathException e) {
                MessageDialog.openError(window.getShell(), OpenMessage.FOLDER_TITLE.text(), e.getLocalizedMessage());
            }
        }
        return null;
    }

    /** @return null: none was chosen */
    static @Nullable String chosen(Shell shell, String message) {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(OpenMessage.FOLDER_TITLE.text());
        dialog.setMessage(message);
        return dialog.open();
    }
}
