package dev.vakhta.ui.sessions.internal.journal;

import dev.vakhta.provider.Operation;
import dev.vakhta.ui.live.Live;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the journal again and again while somebody looks; tells only of what is new. */
final class Reading extends Job {
    /** At the most so many operations are shown. */
    static final int MOST = 1000;

    private static final long PAUSE = 2000;

    private final Consumer<List<Entry>> news;
    private @Nullable List<Operation> last;
    private boolean failed;
    private volatile boolean watched;

    /** @param news called on the thread of the job */
    Reading(Consumer<List<Entry>> news) {
        super(Messages.READING.text());
        this.news = news;
        setSystem(true); // nobody wants to see a job every two seconds
    }

    void watch(boolean now) {
        watched = now;
        if (now) {
            schedule();
        } else {
            cancel();
        }
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            List<Operation> operations = Live.get().journal().newest(MOST);
            if (!operations.equals(last)) {
                last = operations;
                news.accept(operations.stream().map(Entry::of).toList());
            }
            failed = false;
        } catch (IOException e) {
            if (!failed) { // once, not every two seconds
                ILog.of(Reading.class).error(Messages.UNREADABLE.text(e.getLocalizedMessage()), e);
            }
            failed = true;
        }
        if (watched) {
            schedule(PAUSE);
        }
        return Status.OK_STATUS;
    }
}
