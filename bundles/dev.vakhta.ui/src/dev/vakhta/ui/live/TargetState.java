package dev.vakhta.ui.live;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.reading.ClusterReading;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is known of a target at one moment. Immutable; a refresh makes a new one.
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
}
