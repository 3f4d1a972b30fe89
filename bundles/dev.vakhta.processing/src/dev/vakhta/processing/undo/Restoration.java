package dev.vakhta.processing.undo;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.processing.lock.LockChanges;
import dev.vakhta.processing.lock.LockTexts;
import dev.vakhta.processing.lock.Proof;
import dev.vakhta.processing.undo.ChangedInfobase.State;
import dev.vakhta.processing.undo.Conflict.Difference;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Capability;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.ClusterList;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.provider.reading.SideBySide;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

/** Gives back what others left: opens the ways, looks, restores infobases side by side, and says what became of each. */
public final class Restoration {
    /** Where the ways to targets come from; asked once for each. Who gives them closes them. Safe from any thread. */
    public interface Ways {
        Handle handle(Target target) throws AdministrationException;
    }

    /** What became of an infobase. */
    public enum Outcome {
        RESTORED,
        /** Changed by somebody, and right as it is. */
        KEPT,
        /** Changed by somebody, and nobody decided what is right. */
        LATER,
        FAILED,
        /** Sent, and nobody knows whether it was done. */
        UNKNOWN
    }

    /** @param sentence with the name of the infobase */
    public record Result(Place place, Outcome outcome, String sentence) {}

    /**
     * What restoring would do.
     *
     * @param difference field by field, from what is there now; empty: all is as before
     * @param alien what would be asked first
     */
    public record Prospect(String difference, List<Difference> alien) {
        public Prospect {
            alien = List.copyOf(alien);
        }
    }

    private final UndoJournal journal;
    private final List<Target> known;
    private final Map<Target, Way> opened = new ConcurrentHashMap<>();
    private final Ways ways;
    private final Conflict.Callback conflicts;
    private final Cancel cancel;

    /**
     * For one time.
     *
     * @param saved preferred to what entries say of their targets, as addresses may have changed since
     * @param conflicts asked one question at a time
     */
    public Restoration(UndoJournal journal, List<Target> saved, Ways ways, Conflict.Callback conflicts, Cancel cancel) {
        this.journal = journal;
        this.known = new ArrayList<>(saved);
        this.ways = ways;
        this.conflicts = conflict -> {
            synchronized (conflicts) {
                return conflicts.ask(conflict);
            }
        };
        this.cancel = cancel;
    }

    /** The target a place is reached through; the same each time. */
    public Target target(Place place) {
        Target described = place.target();
        synchronized (known) {
            for (Target one : known) {
                if (one.getId() == null
                        ? EcoreUtil.equals(one, described)
                        : one.getId().equals(described.getId())) {
                    return one;
                }
            }
            known.add(described);
            return described;
        }
    }

    private SessionLockAdmin admin(Place place) throws AdministrationException {
        Target target = target(place);
        if (target.isReadOnly()) {
            throw new AdministrationException(
                    FailureKind.NOT_ALLOWED, UndoMessage.READ_ONLY.text(String.valueOf(target.getName())));
        }
        return opened.computeIfAbsent(target, Way::new).admin();
    }

    /** The way to one target. */
    private final class Way {
        private final Target target;
        private @Nullable Handle handle;
        private @Nullable AdministrationException failure;

        Way(Target target) {
            this.target = target;
        }

        /** Of several at once the first one opens it; where that fails, it failed for all. */
        synchronized SessionLockAdmin admin() throws AdministrationException {
            AdministrationException why = failure;
            if (why != null) {
                throw why;
            }
            try {
                Handle known = handle == null ? open() : handle;
                handle = known;
                return known.facet(SessionLockAdmin.class).orThrow();
            } catch (AdministrationException e) {
                failure = e;
                throw e;
            }
        }

        /** Whoever is asked for a login afterwards shall read the cluster's name, and not its id. */
        private Handle open() throws AdministrationException {
            Handle made = ways.handle(target);
            Capability<ClusterList> clusters = made.facet(ClusterList.class);
            if (clusters.isOffered()) {
                clusters.orThrow().clusters(cancel);
            }
            return made;
        }
    }

    /** Looks, and sends nothing. */
    public Prospect look(Entry entry, Place place) throws AdministrationException {
        ChangedInfobase held = entry.require(place, FailureKind.NOT_FOUND);
        Infobase now = read(admin(place), place);
        LockChanges.requireKnown(
                place.infobaseName(), now, held.before().values().keySet());
        Comparison compared = new Comparison(held, now, journal.codes(entry));
        return new Prospect(LockTexts.difference(now, new Change<>(compared.back())), compared.alien());
    }

    private Infobase read(SessionLockAdmin admin, Place place) throws AdministrationException {
        return admin.locks(place.cluster(), place.infobase(), cancel);
    }

    /**
     * Restores infobases of an entry.
     *
     * @param forced also where the entry is of another computer
     * @param told of each; on any thread, by one at a time
     */
    public void restore(Entry entry, List<Place> places, boolean forced, Consumer<Result> told) {
        try (UndoRun run = journal.resume(entry, forced)) {
            SideBySide.each(places, place -> tell(restore(run, place), told));
        } catch (AdministrationException e) {
            places.forEach(place -> tell(failed(place, e), told));
        }
    }

    private synchronized Result tell(Result result, Consumer<Result> told) {
        told.accept(result);
        return result;
    }

    private Result restore(UndoRun run, Place place) {
        ChangedInfobase now;
        SessionLockAdmin admin;
        try {
            admin = admin(place);
            now = run.restore(place, admin, conflicts, cancel);
        } catch (AdministrationException e) {
            return failed(place, e);
        }
        if (now.isOpen()) {
            return new Result(place, Outcome.LATER, UndoMessage.LEFT.text(place.infobaseName()));
        }
        Outcome outcome = now.state() == State.RESTORED ? Outcome.RESTORED : Outcome.KEPT;
        return new Result(place, outcome, proof(admin, place));
    }

    private String proof(SessionLockAdmin admin, Place place) {
        try {
            return Proof.sentence(Proof.of(read(admin, place)), place.infobaseName());
        } catch (AdministrationException e) {
            return UndoMessage.UNPROVEN.text(place.infobaseName(), e.sentence());
        }
    }

    private static Result failed(Place place, AdministrationException e) {
        Outcome outcome = e.kind() == FailureKind.OUTCOME_UNKNOWN ? Outcome.UNKNOWN : Outcome.FAILED;
        return new Result(place, outcome, UndoMessage.NOT_RESTORED.text(place.infobaseName(), e.sentence()));
    }
}
