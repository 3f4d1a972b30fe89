package dev.vakhta.ui.sessions.internal.details;

import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.decoration.Decorations;
import dev.vakhta.model.fields.Row;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/** Finds out what plug-ins say of an object. */
final class FindingOut extends Job {
    private final Row<?> row;
    private final Display display;
    private final Runnable then;

    /** @param then run on the UI thread */
    private FindingOut(Row<?> row, Display display, Runnable then) {
        super(Messages.FINDING_OUT.text());
        this.row = row;
        this.display = display;
        this.then = then;
    }

    /** Begins, where something is not known yet. On the UI thread. */
    static void begin(Row<?> row, Display display, Runnable then) {
        if (!isKnown(row)) {
            new FindingOut(row, display, then).schedule();
        }
    }

    private static boolean isKnown(Row<?> row) {
        return Columns.of(row.object().eClass()).stream()
                .map(column -> column.prepare(List.of(row)))
                .reduce(true, Boolean::logicalAnd);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Decorations.prepare(row.object().eClass(), List.of(row));
        if (isKnown(row) && !display.isDisposed()) {
            display.asyncExec(then);
        }
        return Status.OK_STATUS;
    }
}
