package dev.vakhta.ui.sessionlock.internal.edit;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.InfobaseLock;
import dev.vakhta.model.fields.InfobaseLock.Missing;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.LockState;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.lock.LockTexts;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.processing.undo.LockHolders;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.SessionLockAdmin;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** The entrance of one infobase: how it was read, and how it is to be. */
public final class Entrance {
    /** How its target is reached; called in jobs. */
    public interface Way {
        Handle handle() throws AdministrationException;
    }

    private final Place place;
    private final Target target;
    private final Supplier<ClusterView> cluster;
    private final Way way;
    private final Infobase wanted = ClusterFactory.eINSTANCE.createInfobase();
    private @Nullable Infobase read;
    private @Nullable Unrestored held;
    private Map<EStructuralFeature, String> lacks = Map.of();
    private String trouble = "";
    private boolean failed;

    /** @param cluster the newest that is known of it */
    public Entrance(Place place, Target target, Supplier<ClusterView> cluster, Way way) {
        this.place = place;
        this.target = target;
        this.cluster = cluster;
        this.way = way;
    }

    public Place place() {
        return place;
    }

    public String name() {
        return place.infobaseName();
    }

    public Target target() {
        return target;
    }

    public ClusterView cluster() {
        return cluster.get();
    }

    SessionLockAdmin admin() throws AdministrationException {
        return way.handle().facet(SessionLockAdmin.class).orThrow();
    }

    /** For processings; in jobs. */
    public Chosen chosen() throws AdministrationException {
        InfobaseSummary infobase = ClusterFactory.eINSTANCE.createInfobaseSummary();
        infobase.setId(place.infobase());
        infobase.setName(place.infobaseName());
        return new Chosen(way.handle(), new Row<>(cluster(), infobase), true);
    }

    /** By the server's clock, as far as one can tell. */
    public LocalDateTime now() {
        return cluster().serverClock(Instant.now());
    }

    /** As it was read last; null: not yet, or it could not be. */
    public @Nullable Infobase read() {
        return read;
    }

    /** What its locks do at this moment. */
    public LockState state() {
        Infobase lock = read;
        InfobaseLock known = lock == null
                ? new InfobaseLock(null, failed ? Missing.FAILED : Missing.UNREAD, "", null)
                : new InfobaseLock(
                        lock,
                        null,
                        "",
                        LockHolders.of(
                                lock,
                                place,
                                held,
                                UndoJournal.ofPerson().owner().text()));
        return new LockState(known, now());
    }

    /** As it is to be; changed by commands only. */
    Infobase wanted() {
        return wanted;
    }

    /** The entry of the undo journal that names it; null: none, so a lock that is there is not ours. */
    public @Nullable Unrestored held() {
        return held;
    }

    /** What went wrong the last time it was read or saved, or what somebody else changed meanwhile; else empty. */
    public String trouble() {
        return trouble;
    }

    /** Whether the trouble is that something was not done. */
    public boolean hasFailed() {
        return failed;
    }

    public boolean isReadOnly() {
        return target.isReadOnly();
    }

    /** Whether it takes part. */
    public boolean isEditable() {
        return read != null && !isReadOnly();
    }

    /** Why there is no such field there; empty: there is. */
    public String lack(EStructuralFeature field) {
        return lacks.getOrDefault(field, "");
    }

    /** What is to be sent; nothing: it stays as it is. */
    public Change<Infobase> change() {
        Infobase before = read;
        Change<Infobase> change = Change.nothing();
        if (before != null) {
            for (EStructuralFeature field : SessionLockAdmin.FIELDS) {
                if (!LockTexts.same(before.eGet(field), wanted.eGet(field))) {
                    change = change.with(field, wanted.eGet(field));
                }
            }
        }
        return change;
    }

    public boolean isChanged() {
        return !change().isEmpty();
    }

    /**
     * Takes over what a job found. What the person did not touch follows the server; what he did stays as he wants it.
     *
     * @return whether the server has something neither he nor we put there: what was edited before cannot be taken back step by step
     */
    boolean learn(Answer answer) {
        AdministrationException failure = answer.failure();
        Infobase now = answer.now();
        failed = failure != null;
        trouble = failure == null ? "" : sentence(failure);
        held = answer.held();
        if (failure == null) {
            lacks = answer.lacks();
        }
        return now != null && follow(now);
    }

    private boolean follow(Infobase now) {
        Infobase before = read;
        Change<Infobase> alien = Change.nothing();
        for (EStructuralFeature field : SessionLockAdmin.FIELDS) {
            Object is = now.eGet(field);
            Object was = before == null ? null : before.eGet(field);
            boolean untouched = before == null || LockTexts.same(was, wanted.eGet(field));
            if (before == null || !LockTexts.same(is, was) && !LockTexts.same(is, wanted.eGet(field))) {
                alien = alien.with(field, is);
            }
            if (untouched) {
                wanted.eSet(field, is);
            }
        }
        read = now;
        if (before != null && !alien.isEmpty()) {
            String changed = EditMessage.CHANGED_MEANWHILE.text(LockTexts.difference(before, alien));
            trouble = trouble.isEmpty() ? changed : trouble + " " + changed;
        }
        return !alien.isEmpty();
    }

    /** With the server's own words. */
    private static String sentence(AdministrationException failure) {
        String server = failure.serverText();
        return server == null || server.isBlank() ? failure.sentence() : failure.sentence() + " " + server.strip();
    }
}
