package dev.vakhta.ui.sessionlock.internal.edit;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.lock.LockChanges;
import dev.vakhta.processing.lock.LockTexts;
import dev.vakhta.processing.undo.Entry;
import dev.vakhta.processing.undo.Listing;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.processing.undo.UndoRun;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.provider.reading.SideBySide;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Saves what is changed, side by side, each infobase by itself, and reads back what came of it. What closes an entrance goes through the
 * undo journal; what only opens one goes there when the journal names it: nobody wants it closed again by a restoration.
 */
public final class Saving extends Job {
    /**
     * A change.
     *
     * @param read what the person saw
     * @param closed whether something is denied afterwards
     */
    private record Wish(Entrance entrance, Infobase read, Change<Infobase> change, boolean closed) {}

    private final List<Wish> wishes;
    private final boolean takeOver;
    private final Consumer<List<Answer>> then;
    private final Cancel cancel = new Cancel();
    private @Nullable UndoRun run;

    /**
     * Of what is wanted at this moment.
     *
     * @param takeOver whether what an unfinished run changed is gone on with
     * @param then called in the job
     */
    public Saving(Editing editing, boolean takeOver, Consumer<List<Answer>> then) {
        super(EditMessage.SAVING.text());
        this.wishes = editing.changed().stream().map(Saving::wish).toList();
        this.takeOver = takeOver;
        this.then = then;
    }

    private static Wish wish(Entrance entrance) {
        Infobase wanted = entrance.wanted();
        Infobase read = EcoreUtil.copy(Objects.requireNonNull(entrance.read()));
        return new Wish(entrance, read, entrance.change(), wanted.isSessionsDeny() || wanted.isScheduledJobsDeny());
    }

    @Override
    protected void canceling() {
        cancel.cancel();
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        UndoJournal journal = UndoJournal.ofPerson();
        List<Answer> saved;
        try {
            Listing before = journal.list();
            saved = SideBySide.each(wishes, wish -> save(wish, journal, before));
        } catch (AdministrationException e) {
            saved = wishes.stream()
                    .map(wish -> new Answer(wish.entrance(), null, null, e))
                    .toList();
        } finally {
            close();
        }
        Listing after = Reading.listing(journal);
        then.accept(saved.stream()
                .map(one -> new Answer(
                        one.entrance(), one.now(), after.naming(one.entrance().place()), one.failure(), one.lacks()))
                .toList());
        return cancel.isCancelled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private synchronized UndoRun run(UndoJournal journal) throws AdministrationException {
        UndoRun known = run;
        if (known == null) {
            known = journal.begin(EditMessage.RUN_TITLE.text());
            run = known;
        }
        return known;
    }

    private synchronized void close() {
        UndoRun last = run;
        if (last != null) {
            last.close();
        }
    }

    private Answer save(Wish wish, UndoJournal journal, Listing listing) {
        Infobase now = null;
        try {
            Place place = wish.entrance().place();
            SessionLockAdmin admin = wish.entrance().admin();
            now = admin.locks(place.cluster(), place.infobase(), cancel);
            if (!isSame(wish.read(), now)) {
                throw new AdministrationException(
                        FailureKind.CONFLICT, EditMessage.NOT_SAVED_CHANGED.text(place.infobaseName()));
            }
            Applied<Infobase> applied = send(wish, admin, now, journal, listing.naming(place));
            now = applied.now();
            LockChanges.confirm(place.infobaseName(), applied);
            return new Answer(wish.entrance(), now, null, null, Reading.lacks(admin));
        } catch (AdministrationException e) {
            return new Answer(wish.entrance(), now, null, e);
        }
    }

    private static boolean isSame(Infobase one, Infobase other) {
        return SessionLockAdmin.FIELDS.stream().allMatch(field -> LockTexts.same(one.eGet(field), other.eGet(field)));
    }

    private Applied<Infobase> send(
            Wish wish, SessionLockAdmin admin, Infobase now, UndoJournal journal, @Nullable Unrestored held)
            throws AdministrationException {
        Place place = wish.entrance().place();
        if (held == null && !wish.closed()) {
            return admin.changeLocks(place.cluster(), place.infobase(), wish.change(), cancel);
        }
        return run(journal).change(admin, place, now, wish.change(), over(held, place), cancel);
    }

    private @Nullable Entry over(@Nullable Unrestored held, Place place) throws AdministrationException {
        return held == null ? null : held.takenOver(place.infobaseName(), takeOver);
    }
}
