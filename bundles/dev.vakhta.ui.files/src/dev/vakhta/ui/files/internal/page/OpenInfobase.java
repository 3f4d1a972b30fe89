package dev.vakhta.ui.files.internal.page;

import dev.vakhta.ui.files.internal.base.Opening;
import dev.vakhta.ui.files.internal.base.Opening.Opened;
import dev.vakhta.ui.table.Places;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the page on a folder; the folder becomes a target, if it is none yet. */
public final class OpenInfobase extends AbstractHandler {
    /** The folder, for who knows it already. */
    private static final String FOLDER = "dev.vakhta.ui.files.open.folder";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String given = event.getParameter(FOLDER);
        String folder = given == null ? chosen(window.getShell()) : given;
        if (folder != null) {
            Display display = window.getShell().getDisplay();
            new Opening(folder, answer -> {
                        if (!display.isDisposed()) {
                            display.asyncExec(() ->
                                    answer.either(opened -> show(window, opened), sentence -> fail(window, sentence)));
                        }
                    })
                    .schedule();
        }
        return null;
    }

    private static @Nullable String chosen(Shell shell) {
        DirectoryDialog dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(PageMessage.OPEN_TITLE.text());
        dialog.setMessage(PageMessage.OPEN_MESSAGE.text());
        return dialog.open();
    }

    private static void show(IWorkbenchWindow window, Opened opened) {
        IWorkbenchPage page = window.getActivePage();
        if (page != null) {
            try {
                if (opened.bases().size() == 1) {
                    Recover.show(page, opened.bases().getFirst());
                } else {
                    page.showView(Places.TARGETS);
                    MessageDialog.openInformation(
                            window.getShell(),
                            PageMessage.OPEN_TITLE.text(),
                            PageMessage.OPEN_SEVERAL.text(opened.bases().size(), opened.target()));
                }
            } catch (PartInitException e) {
                ILog.of(OpenInfobase.class).error(e.getMessage(), e);
            }
        }
    }

    private static void fail(IWorkbenchWindow window, String sentence) {
        if (window.getShell() != null) {
            MessageDialog.openError(window.getShell(), PageMessage.OPEN_TITLE.text(), sentence);
        }
    }
}
