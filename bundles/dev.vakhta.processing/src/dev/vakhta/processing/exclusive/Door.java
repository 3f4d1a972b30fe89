package dev.vakhta.processing.exclusive;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.ProcessingMessage;
import dev.vakhta.processing.exclusive.ExclusivePlan.Subject;
import dev.vakhta.processing.lock.LockChanges;
import dev.vakhta.processing.lock.LockTexts;
import dev.vakhta.processing.template.Occasion;
import dev.vakhta.processing.undo.Entry;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.processing.undo.UndoRun;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.SessionLockAdmin;
import java.time.LocalDateTime;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** The locks of one infobase while a run has it. */
final class Door {
    private final Subject subject;
    private final UndoRun undo;
    private final SessionLockAdmin admin;
    /** As they are, unless somebody else changed them. */
    private Infobase known;

    private @Nullable Entry over;
    private @Nullable LocalDateTime from;

    Door(Subject subject, UndoRun undo) throws AdministrationException {
        this.subject = subject;
        this.undo = undo;
        this.admin = subject.chosen().handle().facet(SessionLockAdmin.class).orThrow();
        this.known = subject.before();
        Unrestored held = subject.held();
        this.over = held == null ? null : held.entry();
    }

    Subject subject() {
        return subject;
    }

    Place place() {
        return subject.place();
    }

    SessionLockAdmin admin() {
        return admin;
    }

    Infobase read(Cancel cancel) throws AdministrationException {
        return admin.locks(place().cluster(), place().infobase(), cancel);
    }

    /** @throws AdministrationException CONFLICT: somebody else changed them */
    Infobase readUnchanged(Cancel cancel) throws AdministrationException {
        Infobase now = read(cancel);
        for (EStructuralFeature field : SessionLockAdmin.FIELDS) {
            if (!LockTexts.same(known.eGet(field), now.eGet(field))) {
                throw new AdministrationException(
                        FailureKind.CONFLICT, ExclusiveMessage.CHANGED_MEANWHILE.text(subject.name()));
            }
        }
        return now;
    }

    void denyJobs(Cancel cancel) throws AdministrationException {
        change(Change.<Infobase>nothing().with(Literals.INFOBASE__SCHEDULED_JOBS_DENY, true), cancel);
    }

    /**
     * Locks, or locks otherwise. Everything is sent, empty dates too: what is left of an old lock would make it none.
     *
     * @param now by the server's clock
     * @param start null: at once
     */
    void lock(
            ExclusiveSettings settings,
            LocalDateTime now,
            @Nullable LocalDateTime start,
            @Nullable LocalDateTime end,
            Cancel cancel)
            throws AdministrationException {
        String message = settings.texts().lock(new Occasion(subject.name(), now, start, end));
        change(
                Change.<Infobase>nothing()
                        .with(Literals.INFOBASE__SESSIONS_DENY, true)
                        .with(Literals.INFOBASE__DENIED_FROM, start)
                        .with(Literals.INFOBASE__DENIED_TO, end)
                        .with(Literals.INFOBASE__DENIED_MESSAGE, message)
                        .with(
                                Literals.INFOBASE__PERMISSION_CODE,
                                settings.code().text())
                        .with(Literals.INFOBASE__DENIED_PARAMETER, known.getDeniedParameter()),
                cancel);
        from = start;
    }

    /** When the lock begins, by the server's clock; null: it has. */
    @Nullable
    LocalDateTime from() {
        return from;
    }

    /** Changes by way of the undo journal, reads back and compares. */
    void change(Change<Infobase> change, Cancel cancel) throws AdministrationException {
        Infobase now = readUnchanged(cancel);
        Applied<Infobase> applied = undo.change(admin, place(), now, change, over, cancel);
        over = null;
        LockChanges.confirm(subject.name(), applied);
        Infobase then = applied.now();
        if (then == null) {
            throw new IllegalStateException(ProcessingMessage.UNEXPECTED.text(place().infobaseName()));
        }
        known = then;
    }
}
