package dev.vakhta.ui.sessions.internal.objects;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.Declaration;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.ui.live.LiveRow;
import dev.vakhta.ui.look.Clip;
import dev.vakhta.ui.look.FileQuestion;
import dev.vakhta.ui.plan.InstalledProcessings;
import dev.vakhta.ui.plan.ProcessingRun;
import dev.vakhta.ui.rows.Grouping;
import dev.vakhta.ui.rows.WhoIsInside;
import dev.vakhta.ui.table.LineTable.Shown;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerService;

/** What the commands of the window do in a table. They are active while the table is. */
final class ViewCommands {
    static final String PREFIX = "dev.vakhta.ui.sessions.";
    static final String END = PREFIX + "end";
    static final String FOCUS_FILTER = PREFIX + "focusFilter";
    static final String COLUMNS = PREFIX + "columns";
    static final String EXPAND_ALL = PREFIX + "expandAll";
    static final String COLLAPSE_ALL = PREFIX + "collapseAll";
    static final String COPY_WITH_HEADINGS = PREFIX + "copyWithHeadings";
    static final String COPY_INSIDE = PREFIX + "copyInside";
    static final String EXPORT = PREFIX + "export";
    static final String DESELECT = PREFIX + "deselect";
    static final String RUN = PREFIX + "run";
    static final String GROUP = PREFIX + "groupBy";

    private final ObjectsView view;

    ViewCommands(ObjectsView view) {
        this.view = view;
    }

    void activate() {
        on(IWorkbenchCommandConstants.FILE_REFRESH, () -> view.refresh(false), () -> true);
        on(IWorkbenchCommandConstants.EDIT_COPY, () -> copy(false), this::hasSelection);
        on(IWorkbenchCommandConstants.EDIT_SELECT_ALL, view.controls().table()::selectAll, () -> true);
        on(COPY_WITH_HEADINGS, () -> copy(true), this::hasSelection);
        on(COPY_INSIDE, this::copyInside, this::aboutPeople);
        on(EXPORT, this::export, () -> true);
        on(DESELECT, view.controls().table()::deselectAll, () -> true);
        on(FOCUS_FILTER, view.controls().filter().control()::setFocus, () -> true);
        on(COLUMNS, view::chooseColumns, () -> true);
        on(EXPAND_ALL, () -> view.openAll(true), () -> true);
        on(COLLAPSE_ALL, () -> view.openAll(false), () -> true);
        on(END, this::end, this::canEnd);
        on(RUN, this::run, this::canChange);
        on(GROUP, this::group, () -> true);
    }

    private void on(String command, Runnable action, BooleanSupplier enabled) {
        on(command, event -> action.run(), enabled);
    }

    private void on(String command, Consumer<ExecutionEvent> action, BooleanSupplier enabled) {
        view.getSite().getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public @Nullable Object execute(ExecutionEvent event) {
                action.accept(event);
                return null;
            }

            @Override
            public boolean isEnabled() {
                return enabled.getAsBoolean();
            }
        });
    }

    private boolean hasSelection() {
        return !view.getSite().getSelectionProvider().getSelection().isEmpty();
    }

    private boolean aboutPeople() {
        return view.subject() == Subject.SESSIONS || view.subject() == Subject.LICENCES;
    }

    /** The ending that belongs to the class: of a session or a connection. */
    private @Nullable String endingId() {
        if (view.subject().type() == Literals.SESSION) {
            return "dev.vakhta.session.terminate";
        }
        return view.subject().type() == Literals.CONNECTION ? "dev.vakhta.connection.disconnect" : null;
    }

    /** Whether its rows can be ended at all. */
    boolean hasEnding() {
        return endingId() != null;
    }

    boolean canEnd() {
        return hasEnding() && canChange();
    }

    /** Whether it means something to one of those selected at least; without a selection menus show what there is. */
    boolean isFor(Declaration declaration) {
        List<LiveRow> rows = view.selectedRows();
        return rows.isEmpty() || rows.stream().anyMatch(row -> isFor(declaration, row));
    }

    private static boolean isFor(Declaration declaration, LiveRow row) {
        try {
            return declaration.isFor(row.target().handle());
        } catch (AdministrationException e) {
            return false; // its node in the tree says why
        }
    }

    boolean canChange() {
        return hasSelection() && ProcessingRun.allowed(view.selectedRows());
    }

    private void group(ExecutionEvent event) {
        String id = event.getParameter(GROUP);
        Grouping.of(view.subject().type()).stream()
                .filter(grouping -> grouping.id().equals(id))
                .findFirst()
                .ifPresent(view::group);
    }

    private void run(ExecutionEvent event) {
        start(event.getParameter(RUN));
    }

    void end() {
        start(endingId());
    }

    /** @param id of a processing; one that does not run on these rows does nothing */
    void start(@Nullable String id) {
        InstalledProcessings.of(view.subject().knownType()).stream()
                .filter(processing -> processing.declaration().id().equals(id))
                .findFirst()
                .ifPresent(processing -> ProcessingRun.start(
                        view.getSite().getShell(), processing, view.selectedRows(), view.namesOne()));
    }

    private List<Column> columns() {
        return view.controls().table().shown().stream().map(Shown::column).toList();
    }

    private void copy(boolean headings) {
        Clip.copy(RowTexts.table(columns(), view.selectedLines(), headings));
    }

    /** Of what is selected, or of everybody who is shown. */
    private void copyInside() {
        List<Row<?>> selected = view.selectedLines();
        Clip.copy(WhoIsInside.text(selected.isEmpty() ? view.allRows() : selected));
    }

    private void export() {
        FileDialog dialog = new FileDialog(view.getSite().getShell(), SWT.SAVE);
        dialog.setText(ObjectsMessage.EXPORT_TITLE.text());
        dialog.setFilterExtensions(new String[] {"*.csv"});
        dialog.setFileName(view.subject().name().toLowerCase(Locale.ROOT) + ".csv");
        dialog.setOverwrite(true);
        String file = FileQuestion.ask(dialog);
        if (file != null) {
            List<Column> columns = columns();
            List<Row<?>> rows = view.allRows();
            Job.create(ObjectsMessage.EXPORT_TITLE.text(), (ICoreRunnable) monitor -> export(file, columns, rows))
                    .schedule();
        }
    }

    private void export(String file, List<Column> columns, List<Row<?>> rows) throws CoreException {
        try {
            RowTexts.export(Path.of(file), columns, rows);
        } catch (IOException e) {
            throw new CoreException(
                    Status.error(ObjectsMessage.NOT_EXPORTED.text(file, String.valueOf(e.getMessage())), e));
        }
    }
}
