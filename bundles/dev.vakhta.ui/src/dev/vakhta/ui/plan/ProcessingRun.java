package dev.vakhta.ui.plan;

import dev.vakhta.processing.Processing;
import dev.vakhta.ui.live.LiveRow;
import java.util.List;
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
        Planner planner = new Planner(processing, List.copyOf(rows), byId);
        planner.firstPlan(shell, planned -> show(shell, planner, planned));
    }

    /** Whether any of the objects may be changed at all: not when all their targets are read-only. */
    public static boolean allowed(List<LiveRow> rows) {
        return rows.stream().anyMatch(row -> !row.target().target().isReadOnly());
    }

    private static void show(Shell shell, Planner planner, Planned planned) {
        if (planned.plan() == null) {
            MessageDialog.openError(shell, planner.label(), planned.sentence());
            return;
        }
        Confirmation dialog = planner.isCompact(planned.plan())
                ? new CompactConfirmation(shell, planner, planned)
                : new PlanDialog(shell, planner, planned);
        if (dialog.open() == Window.OK) {
            new Running(shell, dialog.plan(), planner.targets()).schedule();
        }
    }
}
