package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.provider.reading.ClusterReading;
import dev.vakhta.ui.live.LiveRow;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.Adapters;

/** The infobases of a selection: those that are selected, and those of selected sessions, connections, licences and object locks. */
public final class Selected {
    private Selected() {}

    /** Each once, in the order of the selection. */
    public static List<Entrance> entrances(Collection<?> selected) {
        return selected.stream()
                .flatMap(one -> Adapters.of(one, LiveRow.class).stream())
                .flatMap(row -> entrance(row).stream())
                .collect(Collectors.toMap(Selected::key, one -> one, (first, again) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** The same for the same infobases, by whatever way and in whatever order they were chosen. */
    public static String key(List<Entrance> entrances) {
        String all = entrances.stream().map(Selected::key).sorted().collect(Collectors.joining(","));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static String key(Entrance entrance) {
        Place place = entrance.place();
        return entrance.target().getId() + "/" + place.cluster() + "/" + place.infobase();
    }

    private static Optional<Entrance> entrance(LiveRow selected) {
        InfobaseSummary infobase = selected.infobase();
        if (infobase == null) {
            return Optional.empty();
        }
        LiveTarget live = selected.target();
        ClusterView view = selected.row().cluster();
        Place place = Place.of(live.target(), new Row<>(view, infobase));
        return Optional.of(new Entrance(place, live.target(), newest(live, view), live::handle));
    }

    /** The target's newest, or, when that has let go, what is left of the one it was chosen from. */
    private static Supplier<ClusterView> newest(LiveTarget live, ClusterView chosen) {
        ClusterView left = ClusterView.of(chosen.targetId(), chosen.targetName(), chosen.cluster())
                .infobases(chosen.infobases())
                .readAt(chosen.readAt())
                .clockDifference(chosen.clockDifference())
                .build();
        return () -> {
            ClusterReading known = live.state().cluster(left.cluster().getId());
            return known == null ? left : known.view();
        };
    }
}
