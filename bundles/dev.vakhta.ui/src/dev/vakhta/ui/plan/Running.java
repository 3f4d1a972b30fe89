package dev.vakhta.ui.plan;

import dev.vakhta.processing.Plan;
import dev.vakhta.processing.PlanRunner;
import dev.vakhta.processing.Report;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.reading.Part;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.undo.UndoWatch;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Runs a plan, lets what changed be read anew, and reports what was not done. Cancelling it sends nothing more. */
final class Running extends Job {
    private final Shell shell;
    private final Display display;
    private final Plan plan;
    private final List<LiveTarget> targets;
    private final Consumer<Report> afterwards;
    private final Cancel cancel = new Cancel();

    Running(Shell shell, Plan plan, List<LiveTarget> targets, Consumer<Report> afterwards) {
        super(plan.title());
        this.shell = shell;
        this.display = shell.getDisplay();
        this.plan = plan;
        this.targets = targets;
        this.afterwards = afterwards;
        setUser(plan.steps().size() > 1);
    }

    @Override
    protected void canceling() {
        cancel.cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        int all = plan.steps().size();
        Told told = new Told(monitor, all);
        monitor.beginTask("", all);
        Report report = PlanRunner.run(plan, result -> told.worked(), told::said, cancel);
        UndoWatch.get().read();
        targets.forEach(target -> target.refresh(Set.of(Part.SESSIONS, Part.CONNECTIONS)));
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                afterwards.accept(report);
                if (!report.isComplete() && !shell.isDisposed()) {
                    Reports.of(shell, plan, report).open();
                }
            });
        }
        return cancel.isCancelled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    /** How far it is. Steps end on threads of their own, and a monitor bears one at a time. */
    private static final class Told {
        /** A program may say more than a window can show: then it shows the newest, a few times a second. */
        private static final Executor LATER = CompletableFuture.delayedExecutor(100, TimeUnit.MILLISECONDS);

        private final IProgressMonitor monitor;
        private final int all;
        private int done;
        private String words = "";
        private boolean shows;

        Told(IProgressMonitor monitor, int all) {
            this.monitor = monitor;
            this.all = all;
        }

        synchronized void worked() {
            done++;
            monitor.worked(1);
            show();
        }

        synchronized void said(String sentence) {
            words = sentence;
            if (!shows) {
                shows = true;
                LATER.execute(this::show);
            }
        }

        private synchronized void show() {
            shows = false;
            monitor.subTask(
                    words.isEmpty()
                            ? PlanMessage.PROGRESS.text(done, all)
                            : PlanMessage.PROGRESS_SAID.text(done, all, words));
        }
    }
}
