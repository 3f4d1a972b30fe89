package dev.vakhta.ui.eventlog.internal.open;

import dev.vakhta.eventlog.answer.LogPlace;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.ui.eventlog.internal.log.Folders;
import dev.vakhta.ui.eventlog.internal.log.Locating;
import dev.vakhta.ui.eventlog.internal.log.Locating.Base;
import dev.vakhta.ui.eventlog.internal.log.Locating.Located;
import dev.vakhta.ui.eventlog.internal.log.Locating.Missing;
import dev.vakhta.ui.eventlog.internal.log.LogSet;
import dev.vakhta.ui.eventlog.internal.log.Queries;
import dev.vakhta.ui.live.LiveRow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/**
 * Opens the log of the selected infobases, as one, or of the infobase of the selected session. plugin.xml names behind the class what of it is
 * wanted.
 */
public final class OpenSelected extends AbstractHandler implements IExecutableExtension {
    /** What of a log is wanted. */
    enum Wanted {
        ALL,
        SESSION,
        USER
    }

    private Wanted wanted = Wanted.ALL;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        wanted = Wanted.valueOf(String.valueOf(data));
    }

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selected) {
            IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
            Map<Place, Base> bases = new LinkedHashMap<>();
            LogQuery query = LogQuery.ALL;
            for (Object one : selected.toList()) {
                LiveRow row = Adapters.adapt(one, LiveRow.class);
                InfobaseSummary infobase = row == null ? null : row.infobase();
                if (row != null && infobase != null) {
                    Place place =
                            Place.of(row.target().target(), new Row<>(row.row().cluster(), infobase));
                    bases.putIfAbsent(place, new Base(row.target(), place));
                    query = query(row, query);
                }
            }
            locate(window, List.copyOf(bases.values()), query);
        }
        return null;
    }

    private LogQuery query(LiveRow row, LogQuery before) {
        Session session = row.row().object() instanceof Session one ? one : null;
        return switch (wanted) {
            case ALL -> before;
            case SESSION -> session == null ? before : Queries.ofSession(session.getNumber(), session.getStartedAt());
            case USER ->
                session == null
                        ? before
                        : Queries.ofUser(
                                String.valueOf(session.getUserName()),
                                row.row().cluster().serverClock());
        };
    }

    private static void locate(IWorkbenchWindow window, List<Base> bases, LogQuery query) {
        if (!bases.isEmpty()) {
            Display display = window.getShell().getDisplay();
            new Locating(bases, located -> {
                        if (!display.isDisposed()) {
                            display.asyncExec(() -> located(window, located, query));
                        }
                    })
                    .schedule();
        }
    }

    /** Asks for what was not found, one after the other. */
    private static void located(IWorkbenchWindow window, Located located, LogQuery query) {
        if (window.getShell() == null) {
            return;
        }
        List<LogPlace> logs = new ArrayList<>(located.logs());
        for (Missing missing : located.missing()) {
            String name = missing.base().place().infobaseName();
            String sentence = OpenMessage.MISSING.text(name, missing.reason());
            int choose = new MessageDialog(
                            window.getShell(),
                            OpenMessage.MISSING_TITLE.text(),
                            null,
                            sentence,
                            MessageDialog.QUESTION,
                            0,
                            OpenMessage.CHOOSE.text(),
                            IDialogConstants.CANCEL_LABEL)
                    .open();
            String folder = choose == 0 ? OpenFolder.chosen(window.getShell(), sentence) : null;
            if (folder != null) {
                Folders.remember(missing.base().key(), Path.of(folder));
                logs.add(new LogPlace(name, Path.of(folder)));
            }
        }
        if (!logs.isEmpty()) {
            Viewer.show(window, new LogSet(logs), query);
        }
    }
}
