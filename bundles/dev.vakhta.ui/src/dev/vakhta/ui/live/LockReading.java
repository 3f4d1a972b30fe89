package dev.vakhta.ui.live;

import dev.vakhta.provider.Cancel;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** One round of a {@link LockReader}. Nobody waits for it, so it belongs to no family of others. */
final class LockReading extends Job {
    private final LockReader reader;
    private final Cancel cancel = new Cancel();

    LockReading(LockReader reader, String target) {
        super(LiveMessage.LOCKS.text(target));
        this.reader = reader;
        setSystem(true);
        setPriority(DECORATE);
    }

    @Override
    public boolean belongsTo(@Nullable Object family) {
        return family == LockReader.class;
    }

    @Override
    protected void canceling() {
        cancel.cancel();
    }

    boolean isCancelled() {
        return cancel.isCancelled();
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        reader.work(this, cancel);
        return isCancelled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }
}
