package dev.vakhta.ui.sessions.internal.objects;

import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.reading.ClusterReading;
import dev.vakhta.provider.reading.ClusterReading.Known;
import dev.vakhta.provider.reading.Part;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.live.Phase;
import dev.vakhta.ui.live.TargetState;
import dev.vakhta.ui.rows.Line.Trouble;
import dev.vakhta.ui.rows.RowSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Collects the rows of a subject from what is known of all targets. */
final class RowSets {
    private final Subject subject;
    private final List<Row<?>> rows = new ArrayList<>();
    private final Map<ClusterView, Instant> stale = new IdentityHashMap<>();
    private final List<Trouble> troubles = new ArrayList<>();

    private RowSets(Subject subject) {
        this.subject = subject;
    }

    static RowSet of(Subject subject, List<LiveTarget> targets) {
        RowSets collected = new RowSets(subject);
        targets.forEach(collected::add);
        return new RowSet(subject.type(), collected.rows, collected.stale, collected.troubles);
    }

    private void add(LiveTarget target) {
        TargetState state = target.state();
        AdministrationException failure = state.failure();
        if (failure != null) {
            trouble(target, "", failure);
        }
        for (ClusterReading cluster : state.clusters()) {
            add(target, cluster, state.phase() == Phase.FAILED);
        }
    }

    private void add(LiveTarget target, ClusterReading cluster, boolean outOfReach) {
        Known known = cluster.known(subject.main());
        if (known == null) { // nobody asked for it yet; it may be known already that nobody is let in
            AdministrationException shut = cluster.failure(Part.INFOBASES);
            if (shut != null) {
                trouble(target, cluster.view().cluster().getName(), shut);
            }
            return;
        }
        AdministrationException failure = known.failure();
        if (failure != null && !outOfReach) {
            trouble(target, cluster.view().cluster().getName(), failure);
        }
        Instant at = known.at();
        if ((failure != null || outOfReach) && at != null) {
            stale.put(cluster.view(), at);
        }
        rows.addAll(subject.rows(cluster));
    }

    private void trouble(LiveTarget target, String cluster, AdministrationException why) {
        String name = target.target().getName();
        String place = cluster.isEmpty() ? name : name + " · " + cluster;
        String text = ObjectsMessage.TROUBLE.text(place, why.sentence());
        troubles.add(new Trouble(String.valueOf(target.target().getId()), place, text, why));
    }
}
