package dev.vakhta.provider.facet;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.UUID;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** The session lock and the scheduled-jobs lock of an infobase. Times are the server's own. */
public interface SessionLockAdmin extends Facet {
    /** The properties of an infobase that make its locks, in the order people read them. */
    SequencedSet<EStructuralFeature> FIELDS = Collections.unmodifiableSequencedSet(new LinkedHashSet<>(List.of(
            Literals.INFOBASE__SESSIONS_DENY,
            Literals.INFOBASE__DENIED_FROM,
            Literals.INFOBASE__DENIED_TO,
            Literals.INFOBASE__DENIED_MESSAGE,
            Literals.INFOBASE__DENIED_PARAMETER,
            Literals.INFOBASE__PERMISSION_CODE,
            Literals.INFOBASE__SCHEDULED_JOBS_DENY)));

    /** Whether a change names one of the two dates without the other. */
    static boolean isOfOneDate(Change<Infobase> change) {
        return change.values().containsKey(Literals.INFOBASE__DENIED_FROM)
                != change.values().containsKey(Literals.INFOBASE__DENIED_TO);
    }

    /** The change with both dates, if it has one: a bound left from an earlier lock would take the effect of a new one. */
    static Change<Infobase> withBothDates(Change<Infobase> change, Infobase now) {
        if (!isOfOneDate(change)) {
            return change;
        }
        boolean from = change.values().containsKey(Literals.INFOBASE__DENIED_FROM);
        EStructuralFeature other = from ? Literals.INFOBASE__DENIED_TO : Literals.INFOBASE__DENIED_FROM;
        return change.with(other, now.eGet(other));
    }

    /**
     * Why there is no such lock here, and what to do instead: one sentence in the reader's language. A change that names it is declined as
     * UNSUPPORTED. Never blocks.
     *
     * @param field one of {@link #FIELDS}; a field that is lacking is unset in what {@link #locks} gives
     * @return null: it is there
     */
    default @Nullable String lacks(EStructuralFeature field) {
        return null;
    }

    /**
     * Where a lock that was lifted can still be found: one sentence in the reader's language. Never blocks.
     *
     * @return null: nowhere
     */
    default @Nullable String keepsLifted() {
        return null;
    }

    /** An infobase of which {@link #FIELDS} are known, but for those that it {@link #lacks}. */
    Infobase locks(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException;

    /**
     * Locks or unlocks. New sessions are refused from then on; who is inside stays. What is not named stays, too, but where a lock is a file:
     * one that denies nothing any more and has nothing named goes as a whole.
     *
     * @param change of {@link #FIELDS} only. From and to are sent together, whichever of them is named: the other one as it is
     */
    Applied<Infobase> changeLocks(UUID cluster, UUID infobase, Change<Infobase> change, Cancel cancel)
            throws AdministrationException;
}
