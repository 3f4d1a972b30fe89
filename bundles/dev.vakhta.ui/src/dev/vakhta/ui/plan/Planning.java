package dev.vakhta.ui.plan;

import dev.vakhta.provider.Cancel;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Makes one plan. One that was cancelled is told to nobody. */
final class Planning extends Job {
    private final Planner planner;
    private final @Nullable Map<String, String> values;
    private final Shell shell;
    private final Display display;
    private final Consumer<Planned> then;
    private final Cancel cancel = new Cancel();

    Planning(Planner planner, @Nullable Map<String, String> values, Shell shell, Consumer<Planned> then) {
        super(PlanMessage.PLANNING.text(planner.label()));
        this.planner = planner;
        this.values = values;
        this.shell = shell;
        this.display = shell.getDisplay();
        this.then = then;
    }

    @Override
    protected void canceling() {
        cancel.cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Planned planned = planner.plan(values, monitor::subTask, cancel);
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!shell.isDisposed() && !cancel.isCancelled()) {
                    then.accept(planned);
                }
            });
        }
        return Status.OK_STATUS;
    }
}
