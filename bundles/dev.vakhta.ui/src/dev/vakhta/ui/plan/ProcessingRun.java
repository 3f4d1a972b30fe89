package dev.vakhta.ui.plan;

import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Report;
import dev.vakhta.ui.live.LiveRow;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

/** A processing on selected objects: plan in a job, dialog, run in a job, report. */
public final class ProcessingRun {
    private ProcessingRun() {}

    /**
     * Starts it and returns at once. To be called on the UI thread.
     *
     * @param byId whether each object was named by itself, and not swept in with a group
     */
    public static void start(Shell shell, Processing processing, List<LiveRow> rows, boolean byId) {
        start(shell, processing, rows, byId, report -> {});
    }

    /** @param afterwards told on the UI thread what came of it, unless the person decided against it */
    public static void start(
            Shell shell, Processing processing, List<LiveRow> rows, boolean byId, Consumer<Report> afterwards) {
        Planner planner = new Planner(processing, List.copyOf(rows), byId);
        planner.firstPlan(shell, planned -> show(shell, planner, planned, afterwards));
    }

    /** Whether any of the objects may be changed at all: not when all their targets are read-only. */
    public static boolean allowed(List<LiveRow> rows) {
        return rows.stream().anyMatch(row -> !row.target().target().isReadOnly());
    }

    private static void show(Shell shell, Planner planner, Planned planned, Consumer<Report> afterwards) {
        if (planned.plan() == null) {
            MessageDialog.openError(shell, planner.label(), planned.sentence());
            return;
        }
        Confirmation dialog = planner.isCompact(planned.plan())
                ? new CompactConfirmation(shell, planner, planned)
                : new PlanDialog(shell, planner, planned);
        if (dialog.open() == Window.OK) {
            new Running(shell, dialog.plan(), planner.targets(), afterwards).schedule();
        }
    }
}
