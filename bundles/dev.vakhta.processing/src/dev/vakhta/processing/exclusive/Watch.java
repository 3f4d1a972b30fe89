package dev.vakhta.processing.exclusive;

import dev.vakhta.model.application.Applications;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.SessionStates;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Mine;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.facet.SessionList;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/** Looks who is inside some infobases, and what the servers' clocks show. One thread at a time. */
final class Watch {
    /** A cluster by its way: its sessions are read at once, as the clock is told by all of them. */
    private record Site(Handle handle, UUID cluster) {
        static Site of(Chosen one) {
            return new Site(one.handle(), one.row().cluster().cluster().getId());
        }
    }

    private final Pauses pauses;
    private final Map<Site, ClusterView> views = new LinkedHashMap<>();
    private final Set<UUID> infobases;
    private final Map<UUID, Instant> ending = new HashMap<>();
    private boolean looked;

    Watch(Pauses pauses, List<Chosen> infobases) {
        this.pauses = pauses;
        this.infobases = infobases.stream()
                .map(one -> Objects.requireNonNull(id(one.row())))
                .collect(Collectors.toSet());
        infobases.forEach(one -> views.put(Site.of(one), one.row().cluster()));
    }

    static UUID id(Row<?> infobase) {
        return (UUID) infobase.object().eGet(infobase.object().eClass().getEIDAttribute());
    }

    /** Reads anew who is inside. */
    List<Inside> look(Cancel cancel) throws AdministrationException {
        List<Inside> all = new ArrayList<>();
        Instant now = pauses.now();
        for (Map.Entry<Site, ClusterView> one : views.entrySet()) {
            one.setValue(read(one.getKey(), one.getValue(), cancel));
            for (Row<Session> row : one.getValue().<Session>rows(one.getValue().sessions())) {
                Session session = row.object();
                if (infobases.contains(session.getInfobase()) && !Applications.isService(session.getAppId())) {
                    all.add(new Inside(row, Mine.is(row), since(ending.get(session.getId()), now)));
                }
            }
        }
        looked = true;
        ending.keySet()
                .retainAll(all.stream().map(inside -> inside.session().getId()).collect(Collectors.toSet()));
        return all;
    }

    private ClusterView read(Site site, ClusterView before, Cancel cancel) throws AdministrationException {
        Instant asked = pauses.now();
        List<Session> sessions =
                site.handle().facet(SessionList.class).orThrow().sessions(site.cluster(), cancel);
        ClusterView.Builder view = ClusterView.of(before.targetId(), before.targetName(), before.cluster())
                .infobases(before.infobases())
                .sessions(sessions)
                .askedAt(asked)
                .readAt(pauses.now());
        // the first one was read by somebody else's clock, perhaps long ago
        return (looked ? view.after(before, SessionStates::suspects) : view).build();
    }

    private static @Nullable Duration since(@Nullable Instant began, Instant now) {
        return began == null ? null : Duration.between(began, now);
    }

    /** From now on it counts as ending, if it did not before. */
    void ends(Inside one) {
        ending.putIfAbsent(one.session().getId(), pauses.now());
    }

    /** What the clock of an infobase's server shows, to the second, as a lock is told. */
    LocalDateTime serverNow(Chosen infobase) {
        return view(infobase).serverClock(pauses.now()).truncatedTo(ChronoUnit.SECONDS);
    }

    /** How far that clock is ahead. */
    Duration clockDifference(Chosen infobase) {
        return view(infobase).clockDifference();
    }

    ClusterView view(Chosen infobase) {
        return Objects.requireNonNull(views.get(Site.of(infobase)));
    }
}
