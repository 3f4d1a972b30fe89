package dev.vakhta.ui.files.internal.base;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** Reads something of a base. Its listener is told in the job, whatever came of it. */
abstract class Reading<T> extends Job {
    /** Of the work, for who tells how far it is. */
    public static final int PARTS = 1000;

    private final Consumer<Answer<T>> then;
    private final Cancel cancel = new Cancel();

    Reading(String name, Consumer<Answer<T>> then) {
        super(name);
        this.then = then;
    }

    /** In the job. */
    abstract T read(SubMonitor monitor, Cancel stop) throws AdministrationException;

    @Override
    protected void canceling() {
        cancel.cancel();
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        try {
            then.accept(new Answer<>(read(SubMonitor.convert(monitor, PARTS), cancel), ""));
        } catch (AdministrationException e) {
            boolean stopped = cancel.isCancelled() || e.kind() == FailureKind.CANCELLED;
            then.accept(new Answer<>(null, stopped ? BaseMessage.STOPPED.text() : e.sentence()));
        }
        return cancel.isCancelled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }
}
