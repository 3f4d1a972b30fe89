package dev.vakhta.ui.sessions.internal.details;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.License;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.provider.reading.ClusterReading;
import dev.vakhta.provider.reading.Part;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveRow;
import dev.vakhta.ui.live.LiveTarget;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Finds the same object in what was read last. */
final class Newest {
    private static final List<Part<?, ?>> PARTS =
            List.of(Part.INFOBASES, Part.SERVERS, Part.PROCESSES, Part.SESSIONS, Part.CONNECTIONS, Part.LOCKS);

    private Newest() {}

    /** Empty: it is not there any more. */
    static Optional<LiveRow> of(LiveRow old) {
        Optional<LiveTarget> live = Live.get().find(old.target().target().getId());
        return old.row().object() instanceof Target
                ? live.map(now -> new LiveRow(now, new Row<>(old.row().cluster(), now.target())))
                : live.flatMap(now -> find(now, old.row()));
    }

    private static Optional<LiveRow> find(LiveTarget live, Row<?> old) {
        return live.state().clusters().stream()
                .filter(reading -> same(reading.view().cluster(), old.cluster().cluster()))
                .flatMap(reading -> objects(reading, old.object())
                        .filter(object -> same(object, old.object()))
                        .map(object -> row(live, reading.view(), object)))
                .findFirst();
    }

    private static LiveRow row(LiveTarget live, ClusterView view, EObject object) {
        return new LiveRow(live, new Row<>(view, object));
    }

    /** Where an object of that class may be. */
    private static Stream<? extends EObject> objects(ClusterReading reading, EObject like) {
        if (like instanceof Cluster) {
            return Stream.of(reading.view().cluster());
        }
        if (like instanceof License) {
            return Stream.concat(
                            reading.objects(Part.SESSIONS).stream().map(Session::getLicenses),
                            reading.objects(Part.PROCESSES).stream().map(WorkingProcess::getLicenses))
                    .flatMap(List::stream);
        }
        return PARTS.stream()
                .flatMap(part -> reading.objects(part).stream()
                        .limit(1)
                        .filter(first -> first.eClass() == like.eClass())
                        .flatMap(first -> reading.objects(part).stream()));
    }

    /** By id; what has none is the same when nothing of it differs. */
    private static boolean same(EObject one, EObject other) {
        EAttribute id = other.eClass().getEIDAttribute();
        return id == null
                ? EcoreUtil.equals(one, other)
                : one.eClass() == other.eClass()
                        && one.eGet(id) != null
                        && one.eGet(id).equals(other.eGet(id));
    }
}
