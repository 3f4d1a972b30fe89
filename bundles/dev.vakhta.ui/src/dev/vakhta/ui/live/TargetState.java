package dev.vakhta.ui.live;

import dev.vakhta.model.fields.InfobaseLock;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.reading.ClusterReading;
import dev.vakhta.provider.reading.Part;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is known of a target at one moment. Immutable; a refresh makes new ones.
 *
 * @param failure why the last attempt to reach it failed; null: it did not
 * @param clusters in the order the server names them; kept from the last success when the target is FAILED
 * @param readAt when the clusters were last listed, by this computer's clock; null: never
 * @param took how long the last whole refresh took
 * @param refreshing whether a job is at it right now
 */
public record TargetState(
        Phase phase,
        @Nullable AdministrationException failure,
        List<ClusterReading> clusters,
        @Nullable Instant readAt,
        Duration took,
        boolean refreshing) {
    public static final TargetState OFF = new TargetState(Phase.OFF, null, List.of(), null, Duration.ZERO, false);

    /** The same with some lists only; see {@link ClusterReading#only}. */
    public TargetState only(Collection<? extends Part<?, ?>> kept) {
        List<ClusterReading> smaller =
                clusters.stream().map(cluster -> cluster.only(kept)).toList();
        return new TargetState(phase, failure, smaller, readAt, took, refreshing);
    }

    public TargetState {
        clusters = List.copyOf(clusters);
    }

    /** What is known of a cluster; null: nothing. */
    public @Nullable ClusterReading cluster(UUID id) {
        for (ClusterReading reading : clusters) {
            if (id.equals(reading.view().cluster().getId())) {
                return reading;
            }
        }
        return null;
    }

    TargetState begun() {
        Phase now = phase == Phase.OFF ? Phase.CONNECTING : phase;
        return new TargetState(now, failure, clusters, readAt, took, true);
    }

    TargetState listed(List<ClusterReading> listed) {
        List<ClusterReading> all = listed.stream().map(this::withLocks).toList();
        return new TargetState(Phase.CONNECTED, null, all, Instant.now(), took, refreshing);
    }

    /** A reading that began before knows less of the locks of infobases, which come by themselves. */
    private ClusterReading withLocks(ClusterReading reading) {
        ClusterReading now = cluster(reading.view().cluster().getId());
        return now == null || now == reading
                ? reading
                : reading.withInfobaseLocks(now.view().infobaseLocks());
    }

    TargetState knowing(InfobaseId infobase, InfobaseLock lock) {
        ClusterReading known = cluster(infobase.cluster());
        if (known == null) {
            return this;
        }
        Map<UUID, InfobaseLock> locks = new HashMap<>(known.view().infobaseLocks());
        locks.put(infobase.infobase(), lock);
        return replacing(known.withInfobaseLocks(locks));
    }

    /** One cluster is known better now. */
    TargetState with(ClusterReading better) {
        return replacing(withLocks(better));
    }

    private TargetState replacing(ClusterReading better) {
        List<ClusterReading> all = new ArrayList<>(clusters);
        UUID id = better.view().cluster().getId();
        all.replaceAll(one -> id.equals(one.view().cluster().getId()) ? better : one);
        return new TargetState(phase, failure, all, readAt, took, refreshing);
    }

    TargetState done(Duration time) {
        return new TargetState(phase, failure, clusters, readAt, time, false);
    }

    TargetState failed(AdministrationException why, Duration time) {
        return new TargetState(Phase.FAILED, why, clusters, readAt, time, false);
    }

    /** The person did not want to wait: no failure, and no success. */
    TargetState cancelled() {
        Phase now = phase == Phase.CONNECTING ? Phase.OFF : phase;
        return new TargetState(now, failure, clusters, readAt, took, false);
    }
}
