package dev.vakhta.ui.undo;

import dev.vakhta.processing.undo.Listing;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.AdministrationException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the person's undo journal holds, read again and again in a job: other programs write it, too. Thread-safe; listeners are told on
 * any thread, of what is new only.
 */
public final class UndoWatch {
    /**
     * What was read.
     *
     * @param trouble why it could not be, one sentence; null: it could
     */
    public record Seen(Listing listing, @Nullable String trouble) {
        /** Whether there is something nobody has, or nobody understands. */
        public boolean wantsAttention() {
            return !listing.cutOff().isEmpty() || !listing.broken().isEmpty();
        }
    }

    /** In milliseconds: a small folder is looked through. */
    private static final long PAUSE = 30_000;

    private static final UndoWatch OF_WINDOW = new UndoWatch();

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Queue<Consumer<Seen>> waiting = new ConcurrentLinkedQueue<>();
    private final Job job = new Reading();
    private volatile @Nullable Seen seen;

    private UndoWatch() {}

    /** The one of this window. */
    public static UndoWatch get() {
        return OF_WINDOW;
    }

    /** Null: not read yet. */
    public @Nullable Seen seen() {
        return seen;
    }

    /** Reads it at once, in a job, and goes on reading. */
    public void read() {
        read(any -> {});
    }

    /**
     * The same.
     *
     * @param then told once of what was read after this call, on any thread
     */
    public void read(Consumer<Seen> then) {
        waiting.add(then);
        job.wakeUp();
        job.schedule();
    }

    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void learn(Seen now) {
        if (!now.equals(seen)) {
            seen = now;
            listeners.forEach(Runnable::run);
        }
    }

    private final class Reading extends Job {
        Reading() {
            super(UndoMessage.READING.text());
            setSystem(true); // nobody wants to see a job every few seconds
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            List<Consumer<Seen>> whom = new ArrayList<>();
            for (Consumer<Seen> next = waiting.poll(); next != null; next = waiting.poll()) {
                whom.add(next);
            }
            Seen now = look();
            learn(now);
            whom.forEach(one -> one.accept(now));
            schedule(waiting.isEmpty() ? PAUSE : 0);
            return Status.OK_STATUS;
        }

        private Seen look() {
            try {
                return new Seen(UndoJournal.ofPerson().list(), null);
            } catch (AdministrationException e) {
                return new Seen(new Listing(List.of(), List.of()), e.sentence());
            }
        }
    }
}
