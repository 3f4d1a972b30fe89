package dev.vakhta.ui.sessions.internal.undo;

import dev.vakhta.processing.undo.Conflict.Answer;
import dev.vakhta.processing.undo.Restoration;
import dev.vakhta.processing.undo.Restoration.Prospect;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.reading.SideBySide;
import dev.vakhta.ui.sessions.internal.undo.Line.Held;
import dev.vakhta.ui.undo.WindowWays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** Looks what there is now, and what restoring would make of it; changes nothing. */
final class Looking extends Job {
    /**
     * What was seen.
     *
     * @param prospect null: it could not be looked at
     * @param failure why, one sentence
     */
    record Looked(Held line, @Nullable Prospect prospect, String failure) {}

    private final List<Held> lines;
    private final Consumer<List<Looked>> then;
    private final Cancel cancel = new Cancel();

    /** @param then called in the job, unless it is cancelled */
    Looking(List<Held> lines, Consumer<List<Looked>> then) {
        super(UnrestoredMessage.LOOKING.text());
        this.lines = lines;
        this.then = then;
        setUser(true);
    }

    @Override
    protected void canceling() {
        cancel.cancel();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        List<Looked> all;
        try (WindowWays ways = new WindowWays()) {
            Restoration restoration =
                    new Restoration(UndoJournal.ofPerson(), WindowWays.saved(), ways, conflict -> Answer.LATER, cancel);
            all = SideBySide.each(lines, line -> look(restoration, line));
        }
        if (cancel.isCancelled()) {
            return Status.CANCEL_STATUS;
        }
        then.accept(all);
        return Status.OK_STATUS;
    }

    private static Looked look(Restoration restoration, Held line) {
        try {
            return new Looked(line, restoration.look(line.entry(), line.place()), "");
        } catch (AdministrationException e) {
            return new Looked(line, null, e.sentence());
        }
    }
}
