package dev.vakhta.ui.plan;

import dev.vakhta.processing.Processing;
import dev.vakhta.ui.live.LiveRow;
import java.util.List;
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
        throw new UnsupportedOperationException("" + shell + processing + rows + byId);
    }

    /** Whether anything may be changed there: false when all targets are read-only, and where there are no rows. */
    public static boolean allowed(List<LiveRow> rows) {
        return rows.stream().anyMatch(row -> !row.target().target().isReadOnly());
    }
}
