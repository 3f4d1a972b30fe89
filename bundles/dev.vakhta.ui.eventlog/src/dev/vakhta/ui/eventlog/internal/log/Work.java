package dev.vakhta.ui.eventlog.internal.log;

import java.io.IOException;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** Reads something of a log. Scheduled again while it runs, it runs once more: only what was wished last counts. */
abstract class Work extends Job {
    private final Consumer<String> onFailure;
    private volatile boolean stopped;

    /** @param onFailure told in the job, a sentence */
    Work(String name, Consumer<String> onFailure) {
        super(name);
        this.onFailure = onFailure;
        setSystem(true);
    }

    abstract void read(BooleanSupplier cancelled) throws IOException;

    /** For ever. */
    public final void stop() {
        stopped = true;
        cancel();
    }

    final boolean isStopped() {
        return stopped;
    }

    @Override
    public boolean shouldSchedule() {
        return !stopped;
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        try {
            read(() -> stopped || monitor != null && monitor.isCanceled());
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            if (!stopped) {
                onFailure.accept(Sentence.of(e));
            }
        }
        return Status.OK_STATUS;
    }
}
