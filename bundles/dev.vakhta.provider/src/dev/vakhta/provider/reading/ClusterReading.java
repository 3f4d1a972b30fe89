package dev.vakhta.provider.reading;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.InfobaseLock;
import dev.vakhta.model.state.SessionStates;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Handle;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is known of a cluster after a read: its view, and of each list when it was read and what went wrong the last time. A list that
 * could not be read, or was not asked for this time, stays as it was read before; one never read is unknown. Immutable.
 */
public final class ClusterReading {
    /**
     * One list.
     *
     * @param objects null: never read
     * @param at when these objects were read, by this computer's clock; null: never
     * @param took how long the last attempt took
     * @param failure of the last attempt; null: it succeeded
     */
    public record Known(
            @Nullable List<? extends EObject> objects,
            @Nullable Instant at,
            Duration took,
            @Nullable AdministrationException failure) {}

    private final ClusterView view;
    private final Map<Part<?, ?>, Known> parts;

    private ClusterReading(ClusterView view, Map<Part<?, ?>, Known> parts) {
        this.view = view;
        this.parts = parts;
    }

    /**
     * Reads lists of a cluster, all at once. Never fails as a whole: what could not be read says so itself.
     *
     * @param earlier what was known before; null: nothing
     */
    public static ClusterReading read(
            Handle handle, Cluster cluster, List<Part<?, ?>> parts, @Nullable ClusterReading earlier, Cancel cancel) {
        Map<Part<?, ?>, Known> known = new LinkedHashMap<>(earlier == null ? Map.of() : earlier.parts);
        Instant asked = Instant.now();
        List<Known> read = SideBySide.each(parts, part -> ask(handle, cluster, part, known.get(part), cancel));
        for (int i = 0; i < parts.size(); i++) {
            known.put(parts.get(i), read.get(i));
        }
        Target target = handle.target();
        ClusterView.Builder view =
                ClusterView.of(target.getId(), target.getName(), cluster).askedAt(asked);
        if (earlier != null) {
            view.after(earlier.view, SessionStates::suspects);
        }
        return of(view, known);
    }

    private static ClusterReading of(ClusterView.Builder view, Map<Part<?, ?>, Known> known) {
        known.forEach((part, list) -> {
            List<? extends EObject> objects = list.objects();
            if (objects != null) {
                part.into(view, objects);
            }
        });
        return new ClusterReading(view.build(), known);
    }

    /** The same of some lists only: for whoever keeps it for long and has no use for ten thousands of sessions. */
    public ClusterReading only(Collection<? extends Part<?, ?>> kept) {
        Map<Part<?, ?>, Known> fewer = new LinkedHashMap<>(parts);
        fewer.keySet().retainAll(kept);
        ClusterView.Builder smaller = ClusterView.of(view.targetId(), view.targetName(), view.cluster())
                .readAt(view.readAt())
                .infobaseLocks(view.infobaseLocks())
                .clockDifference(view.clockDifference());
        return of(smaller, fewer);
    }

    /** The same, but for the locks of infobases, which no list has. */
    public ClusterReading withInfobaseLocks(Map<UUID, InfobaseLock> known) {
        return new ClusterReading(view.withInfobaseLocks(known), parts);
    }

    private static Known ask(Handle handle, Cluster cluster, Part<?, ?> part, @Nullable Known before, Cancel cancel) {
        long began = System.nanoTime();
        try {
            List<? extends EObject> objects = part.read(handle, cluster.getId(), cancel);
            return new Known(objects, Instant.now(), since(began), null);
        } catch (AdministrationException e) {
            return new Known(
                    before == null ? null : before.objects(), before == null ? null : before.at(), since(began), e);
        }
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    public ClusterView view() {
        return view;
    }

    /** What is known of a list; null: never asked for. */
    public @Nullable Known known(Part<?, ?> part) {
        return parts.get(part);
    }

    /** The objects of a list; empty when it was never read, which {@link #known} tells apart. */
    @SuppressWarnings("unchecked") // a part's list holds objects of its own class
    public <T extends EObject> List<T> objects(Part<?, T> part) {
        Known known = parts.get(part);
        List<? extends EObject> objects = known == null ? null : known.objects();
        return objects == null ? List.of() : (List<T>) objects;
    }

    /** Why the last attempt to read a list failed; null: it did not, or there was none. */
    public @Nullable AdministrationException failure(Part<?, ?> part) {
        Known known = parts.get(part);
        return known == null ? null : known.failure();
    }
}
