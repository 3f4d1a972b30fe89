package dev.vakhta.ui.sessionlock.internal.edit;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.lock.LockChanges;
import dev.vakhta.processing.undo.Listing;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.provider.reading.SideBySide;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Reads the locks of all entrances, side by side. */
public final class Reading extends Job {
    private final List<Entrance> entrances;
    private final Consumer<List<Answer>> then;
    private final Cancel cancel = new Cancel();

    /** @param then called in the job */
    public Reading(List<Entrance> entrances, Consumer<List<Answer>> then) {
        super(EditMessage.READING.text());
        this.entrances = List.copyOf(entrances);
        this.then = then;
    }

    @Override
    protected void canceling() {
        cancel.cancel();
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        Listing listing = listing(UndoJournal.ofPerson());
        List<Answer> answers = SideBySide.each(entrances, one -> read(one, listing));
        then.accept(answers);
        return Status.OK_STATUS;
    }

    /** What the undo journal holds. One that cannot be read keeps nobody from looking; saving will say so. */
    static Listing listing(UndoJournal journal) {
        try {
            return journal.list();
        } catch (AdministrationException e) {
            return new Listing(List.of(), List.of());
        }
    }

    private Answer read(Entrance entrance, Listing listing) {
        try {
            SessionLockAdmin admin = entrance.admin();
            Infobase now =
                    admin.locks(entrance.place().cluster(), entrance.place().infobase(), cancel);
            LockChanges.requireKnown(entrance.name(), admin, now);
            return new Answer(entrance, now, listing.naming(entrance.place()), null, lacks(admin));
        } catch (AdministrationException e) {
            return new Answer(entrance, null, listing.naming(entrance.place()), e);
        }
    }

    /** The fields a provider has none of. */
    static Map<EStructuralFeature, String> lacks(SessionLockAdmin admin) {
        Map<EStructuralFeature, String> lacks = new HashMap<>();
        for (EStructuralFeature field : SessionLockAdmin.FIELDS) {
            String reason = admin.lacks(field);
            if (reason != null) {
                lacks.put(field, reason);
            }
        }
        return lacks;
    }
}
