package dev.vakhta.ui.sessions.internal.undo;

import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.processing.undo.UndoRun;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.ui.sessions.internal.undo.Line.Held;
import dev.vakhta.ui.undo.UndoWatch;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;

/** Strikes infobases out of their entries: as they are now is how they shall be. Sends nothing. */
final class Leaving extends Job {
    private final List<Held> lines;
    private final String why;

    Leaving(List<Held> lines, String why) {
        super(UnrestoredMessage.LEAVING.text());
        this.lines = lines;
        this.why = why;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        MultiStatus failures =
                new MultiStatus("dev.vakhta.ui.sessions", IStatus.ERROR, UnrestoredMessage.NOT_LEFT.text(), null);
        for (Held line : lines) {
            try (UndoRun run = UndoJournal.ofPerson().resume(line.entry(), true)) {
                run.leaveAlone(line.place(), why);
            } catch (AdministrationException e) {
                failures.add(Status.error(e.sentence()));
            }
        }
        UndoWatch.get().read();
        return failures.getChildren().length == 0 ? Status.OK_STATUS : failures;
    }
}
