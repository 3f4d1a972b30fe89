package dev.vakhta.ui.live;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.fields.InfobaseLock;
import dev.vakhta.model.fields.InfobaseLock.Missing;
import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.lock.LockChanges;
import dev.vakhta.processing.undo.Listing;
import dev.vakhta.processing.undo.LockHolders;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.provider.reading.ClusterReading;
import dev.vakhta.provider.reading.SideBySide;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads the locks of those infobases of a target that somebody looks at. A cluster lists its infobases without them, so each costs a call:
 * there are few at once, over a way of their own that no list waits for, and each infobase is asked at most once a minute, unless
 * something happened to it. Nobody is asked who he is; where that is needed the reader waits until the person acts. Thread-safe; nothing
 * here blocks but {@link #work}.
 */
final class LockReader {
    static final int AT_ONCE = 2;
    static final Duration FRESH = Duration.ofMinutes(1);

    /** @param at when it was asked, as {@link #asked} has it */
    private record Question(InfobaseId of, Long at) {}

    private final LiveTarget target;
    /** What each of those who look has before his eyes, in his order. */
    private final Map<Object, Set<InfobaseId>> sight = new HashMap<>();
    /** When an infobase was asked for last, as {@link System#nanoTime} says; what is not in it is due. */
    private final Map<InfobaseId, Long> asked = new HashMap<>();
    /** Those that time alone does not make due: we are not allowed to see them. */
    private final Set<InfobaseId> settled = new HashSet<>();

    private @Nullable Handle way;
    private @Nullable LockReading job;

    LockReader(LiveTarget target) {
        this.target = target;
    }

    /** @param infobases what he sees from now on; none: he does not look any more */
    synchronized void look(Object viewer, Set<InfobaseId> infobases) {
        if (infobases.isEmpty()) {
            sight.remove(viewer);
        } else {
            sight.put(viewer, new LinkedHashSet<>(infobases));
        }
        LockReading now = job;
        if (sight.isEmpty() && now != null && now.getState() == Job.SLEEPING) {
            now.cancel();
            job = null;
        }
        wake();
    }

    /** All that is in sight is due. */
    synchronized void again() {
        asked.clear();
        settled.clear();
        wake();
    }

    /**
     * An operation on an infobase was made from here.
     *
     * @param changed whether it was to change something; otherwise it was a look
     * @param succeeded a look that does shows that we are let in now
     */
    synchronized void noticed(UUID infobase, boolean changed, boolean succeeded) {
        Predicate<InfobaseId> same = id -> id.infobase().equals(infobase);
        boolean letIn = !changed && succeeded && settled.stream().anyMatch(same);
        if (changed || letIn) {
            asked.keySet().removeIf(same);
            settled.removeIf(same);
            wake();
        }
    }

    /** Ends what is under way. @return the way, for whoever closes it; null: none was made */
    @Nullable
    synchronized Handle letGo() {
        Handle left = way;
        LockReading last = job;
        way = null;
        job = null;
        asked.clear();
        settled.clear();
        if (last != null) {
            last.cancel();
        }
        return left;
    }

    private boolean isConnected() {
        return target.state().phase() == Phase.CONNECTED;
    }

    /** Begins at once where something is due. */
    private void wake() {
        if (due() != null) {
            LockReading now = job;
            if (now == null || now.getState() == Job.SLEEPING || now.getState() == Job.NONE) {
                start(0);
            }
        }
    }

    private void start(long delay) {
        LockReading before = job;
        if (before != null) {
            before.cancel();
        }
        LockReading next = new LockReading(this, target.target().getName());
        job = next;
        next.schedule(delay);
    }

    private @Nullable InfobaseId due() {
        if (!isConnected()) {
            return null;
        }
        long now = System.nanoTime();
        for (Set<InfobaseId> seen : sight.values()) {
            for (InfobaseId id : seen) {
                Long last = asked.get(id);
                if (last == null || now - last >= FRESH.toNanos() && !settled.contains(id)) {
                    return id;
                }
            }
        }
        return null;
    }

    private synchronized @Nullable Question next(LockReading by) {
        InfobaseId id = job == by && !by.isCancelled() ? due() : null;
        if (id == null) {
            return null;
        }
        Long now = System.nanoTime();
        asked.put(id, now);
        return new Question(id, now);
    }

    /** All that is due. Blocks: for the job. */
    void work(LockReading by, Cancel cancel) {
        try {
            Listing listing = listing();
            SideBySide.each(IntStream.range(0, AT_ONCE).boxed().toList(), any -> {
                for (Question one = next(by); one != null; one = next(by)) {
                    read(one, listing, by, cancel);
                }
                return true;
            });
        } finally {
            ended(by);
        }
    }

    /** The next round begins a while after the end of this one, however long it took: slow servers have their rest. */
    private synchronized void ended(LockReading by) {
        if (job == by) {
            job = null;
            if (due() != null) {
                start(0);
            } else if (isConnected() && !sight.isEmpty()) {
                start(FRESH.toMillis());
            }
        }
    }

    /** One that cannot be read hides nothing else: then nobody knows whose a lock is. */
    private static Listing listing() {
        try {
            return UndoJournal.ofPerson().list();
        } catch (AdministrationException e) {
            return new Listing(List.of(), List.of());
        }
    }

    private void read(Question question, Listing listing, LockReading by, Cancel cancel) {
        InfobaseId id = question.of();
        ClusterReading cluster = target.state().cluster(id.cluster());
        InfobaseSummary summary = cluster == null ? null : cluster.view().infobase(id.infobase());
        if (cluster == null || summary == null) {
            return; // it went while somebody looked
        }
        Place place = Place.of(target.target(), new Row<>(cluster.view(), summary));
        InfobaseLock known;
        try {
            SessionLockAdmin admin =
                    way(by, cancel).facet(SessionLockAdmin.class).orThrow();
            Infobase lock = admin.locks(id.cluster(), id.infobase(), cancel);
            LockChanges.requireKnown(place.infobaseName(), admin, lock);
            lock.setPermissionCode(null);
            lock.setDbPassword(null);
            String me = UndoJournal.ofPerson().owner().text();
            known = new InfobaseLock(lock, null, "", LockHolders.of(lock, place, listing.naming(place), me));
        } catch (AdministrationException e) {
            boolean wasKnown = cluster.view().infobaseLock(id.infobase()).missing() == null;
            if (e.kind() == FailureKind.UNREACHABLE && wasKnown) {
                return; // the target will say so itself; what was known is kept, as with lists
            }
            known = new InfobaseLock(null, missing(e), e.sentence(), null);
        }
        if (isAnswer(question, known, by)) {
            target.know(id, known);
        }
    }

    /** Whether it is still wanted: what was asked before something happened says nothing of what is now. */
    private synchronized boolean isAnswer(Question question, InfobaseLock known, LockReading by) {
        boolean wanted = job == by && !by.isCancelled() && question.at().equals(asked.get(question.of()));
        if (wanted && (known.missing() == Missing.NAMELESS || known.missing() == Missing.HIDDEN)) {
            settled.add(question.of());
        }
        return wanted;
    }

    private static Missing missing(AdministrationException why) {
        return switch (why.kind()) {
            case NOT_AUTHENTICATED -> Missing.NAMELESS;
            case NOT_ALLOWED, UNSUPPORTED, VERSION -> Missing.HIDDEN;
            default -> Missing.FAILED;
        };
    }

    /** As {@link LiveTarget#handle}, but asking nobody. */
    private Handle way(LockReading by, Cancel cancel) throws AdministrationException {
        synchronized (this) {
            if (job != by) {
                throw new AdministrationException(
                        FailureKind.CANCELLED,
                        LiveMessage.GONE.text(target.target().getName()));
            }
            if (way != null) {
                return way;
            }
        }
        Handle made = target.live().makeQuiet(target.target(), cancel);
        synchronized (this) {
            if (job == by && way == null) {
                way = made;
                return made;
            }
        }
        made.close();
        return way(by, cancel);
    }
}
