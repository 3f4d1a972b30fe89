package dev.vakhta.processing.undo;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.lock.LockChanges;
import dev.vakhta.processing.undo.ChangedInfobase.State;
import dev.vakhta.processing.undo.Conflict.Difference;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.SessionLockAdmin;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An entry in our hands: locks are changed through it, and given back. Different infobases may be worked on at once; one and the same,
 * one thing after the other. Closing leaves what is not restored to be restored later; it never fails.
 */
public final class UndoRun implements AutoCloseable {
    private static final Logger LOG = System.getLogger(UndoRun.class.getName());

    /** With these nothing happened; with any other it may have. */
    private static final Set<FailureKind> NOTHING_HAPPENED = EnumSet.of(
            FailureKind.UNREACHABLE,
            FailureKind.NOT_AUTHENTICATED,
            FailureKind.NOT_ALLOWED,
            FailureKind.NOT_FOUND,
            FailureKind.VERSION,
            FailureKind.UNSUPPORTED,
            FailureKind.REFUSED);

    private final UndoJournal journal;
    private final Claim claim;
    private final boolean own;
    private Entry entry;

    /** @param own whether it was begun here, and not resumed */
    UndoRun(UndoJournal journal, Entry entry, Claim claim, boolean own) {
        this.journal = journal;
        this.entry = entry;
        this.claim = claim;
        this.own = own;
    }

    public synchronized Entry entry() {
        return entry;
    }

    /**
     * Changes locks: the entry is on disk before the command is sent. An infobase may be changed again; what was before the first change
     * stays what is given back.
     *
     * @param now the locks, just read
     * @param over an entry that holds the infobase and nobody has: its "before" becomes ours. Null: such an infobase is refused
     * @throws AdministrationException nothing was sent: NOT_ALLOWED when another entry holds the infobase (or fields are hidden from us),
     *     CONFLICT when the one to be taken over holds it no more, UNSUPPORTED when the journal cannot be written or a permission code
     *     not be kept; otherwise what the facet throws
     */
    public Applied<Infobase> change(
            SessionLockAdmin admin,
            Place place,
            Infobase now,
            Change<Infobase> change,
            @Nullable Entry over,
            Cancel cancel)
            throws AdministrationException {
        LockChanges.requireKnown(place.infobaseName(), now, change.values().keySet());
        Change<Infobase> whole = SessionLockAdmin.withBothDates(change, now);
        Entry taken = entry().open(place) == null ? over : null;
        ChangedInfobase wanted = wanted(place, now, whole, taken);
        synchronized (this) {
            Entry next = entry.with(wanted);
            journal.write(next, wanted, taken);
            entry = next;
        }
        Applied<Infobase> applied;
        try {
            applied = admin.changeLocks(place.cluster(), place.infobase(), whole, cancel);
        } catch (AdministrationException e) {
            if (NOTHING_HAPPENED.contains(e.kind())) {
                note(wanted.withoutNewest(UndoMessage.DECLINED.text(e.sentence())));
            }
            throw e;
        }
        Infobase then = applied.now();
        boolean back = then != null && compare(wanted, then).isAsBefore();
        note(wanted.now(back ? State.RESTORED : State.SET, ""));
        return applied;
    }

    private ChangedInfobase wanted(Place place, Infobase now, Change<Infobase> change, @Nullable Entry over)
            throws AdministrationException {
        ChangedInfobase known = entry().open(place);
        Codes codes = journal.codes(entry());
        String name = place.infobase() + "." + (known == null ? 0 : known.ours().size());
        if (over != null) {
            known = copy(over.require(place, FailureKind.CONFLICT), journal.codes(over), codes, name);
        }
        Map<EStructuralFeature, @Nullable Object> fresh = new LinkedHashMap<>();
        for (EStructuralFeature field : change.values().keySet()) {
            if (known == null || !known.before().values().containsKey(field)) {
                fresh.put(field, now.eGet(field));
            }
        }
        LockValues before = codes.keep(fresh, name + ".before");
        LockValues set = codes.keep(change.values(), name + ".set");
        if (known == null) {
            return new ChangedInfobase(place, before, List.of(set), State.ABOUT_TO_BE_SET, "", "");
        }
        List<LockValues> ours = new ArrayList<>(known.ours());
        ours.add(ours.isEmpty() ? set : set.or(ours.getLast()));
        String instead = over == null ? known.instead() : over.id();
        return new ChangedInfobase(place, known.before().or(before), ours, State.ABOUT_TO_BE_SET, "", instead);
    }

    private static ChangedInfobase copy(ChangedInfobase of, Codes from, Codes to, String name)
            throws AdministrationException {
        List<LockValues> ours = new ArrayList<>();
        for (LockValues one : of.ours()) {
            ours.add(to.keep(from.clear(one, of.place()), name + ".taken" + ours.size()));
        }
        LockValues before = to.keep(from.clear(of.before(), of.place()), name + ".taken");
        return new ChangedInfobase(of.place(), before, ours, of.state(), "", "");
    }

    /**
     * Gives back what was before: fields that hold what we set; those that are as before already are done. Again after a failure or a
     * crash it does what is left.
     *
     * @param place of an infobase of this entry
     * @param conflicts asked when a field holds something else; once at the most
     * @return closed: restored, or left alone by the answer; open: the answer was LATER
     * @throws AdministrationException it is not restored; REFUSED when the server did not take all of it, though it did not decline;
     *     OUTCOME_UNKNOWN when it was sent and could not be read back; NOT_FOUND when the entry has nothing open of the infobase
     */
    public ChangedInfobase restore(Place place, SessionLockAdmin admin, Conflict.Callback conflicts, Cancel cancel)
            throws AdministrationException {
        ChangedInfobase held = held(place);
        Infobase now = admin.locks(place.cluster(), place.infobase(), cancel);
        LockChanges.requireKnown(
                place.infobaseName(), now, held.before().values().keySet());
        Comparison compared = compare(held, now);
        List<Difference> alien = compared.alien();
        if (!alien.isEmpty()) {
            switch (conflicts.ask(new Conflict(entry(), held, alien))) {
                case LATER -> {
                    return held;
                }
                case KEEP -> {
                    return leaveAlone(place, UndoMessage.KEPT.text());
                }
                case RESTORE -> {}
            }
        }
        Map<EStructuralFeature, @Nullable Object> back = compared.back();
        if (!back.isEmpty()) {
            Change<Infobase> change = SessionLockAdmin.withBothDates(new Change<>(back), now);
            LockChanges.confirm(
                    place.infobaseName(), admin.changeLocks(place.cluster(), place.infobase(), change, cancel));
        }
        ChangedInfobase restored = held.now(State.RESTORED, "");
        update(restored);
        return restored;
    }

    private ChangedInfobase held(Place place) throws AdministrationException {
        return entry().require(place, FailureKind.NOT_FOUND);
    }

    private Comparison compare(ChangedInfobase held, Infobase now) {
        return new Comparison(held, now, journal.codes(entry()));
    }

    /** Looks, and sends nothing: whether it is as before, after a {@link #restore} whose outcome is unknown. */
    public boolean isRestored(Place place, SessionLockAdmin admin, Cancel cancel) throws AdministrationException {
        ChangedInfobase held = entry().open(place);
        if (held == null) {
            return true;
        }
        boolean restored = compare(held, admin.locks(place.cluster(), place.infobase(), cancel))
                .isAsBefore();
        if (restored) {
            update(held.now(State.RESTORED, ""));
        }
        return restored;
    }

    /** As it is now is how it shall be: the entry holds the infobase no more. */
    public ChangedInfobase leaveAlone(Place place, String why) throws AdministrationException {
        ChangedInfobase left = held(place).now(State.LEFT_ALONE, why);
        update(left);
        return left;
    }

    private synchronized void update(ChangedInfobase changed) throws AdministrationException {
        Entry next = entry.with(changed);
        journal.update(next);
        entry = next;
    }

    /** What the disk has already is enough to restore from. */
    private void note(ChangedInfobase changed) {
        try {
            update(changed);
        } catch (AdministrationException e) {
            LOG.log(Level.WARNING, "undo journal", e);
        }
    }

    @Override
    public synchronized void close() {
        if (entry.open().isEmpty()) {
            journal.finish(entry, claim);
        } else {
            journal.release(own ? entry.endedAt(Instant.now()) : entry, claim);
        }
    }
}
