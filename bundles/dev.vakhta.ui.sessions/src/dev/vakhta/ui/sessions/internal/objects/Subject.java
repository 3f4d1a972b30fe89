package dev.vakhta.ui.sessions.internal.objects;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Related;
import dev.vakhta.model.fields.Row;
import dev.vakhta.provider.reading.ClusterReading;
import dev.vakhta.provider.reading.Part;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/** What a table is about. The constant's name stands in plugin.xml. */
enum Subject {
    INFOBASES(Literals.INFOBASE, Part.INFOBASES),
    SESSIONS(Literals.SESSION, Part.SESSIONS, Part.INFOBASES, Part.PROCESSES),
    CONNECTIONS(Literals.CONNECTION, Part.CONNECTIONS, Part.INFOBASES, Part.PROCESSES, Part.SESSIONS),
    PROCESSES(Literals.WORKING_PROCESS, Part.PROCESSES),
    LOCKS(Literals.OBJECT_LOCK, Part.LOCKS, Part.INFOBASES, Part.SESSIONS, Part.CONNECTIONS),
    LICENCES(Literals.LICENSE, Part.SESSIONS, Part.INFOBASES);

    /** What stands under an open session. */
    static final Set<Part<?, ?>> INSIDE = Set.of(Part.CONNECTIONS, Part.LOCKS);

    private final EClass type;
    private final Part<?, ?> main;
    private final List<Part<?, ?>> others;

    Subject(EClass type, Part<?, ?> main, Part<?, ?>... others) {
        this.type = type;
        this.main = main;
        this.others = List.of(others);
    }

    EClass type() {
        return type;
    }

    /** The list whose failure leaves the table without news. */
    Part<?, ?> main() {
        return main;
    }

    /** All lists its rows need, for their names and states, too. */
    Set<Part<?, ?>> parts() {
        Set<Part<?, ?>> all = new LinkedHashSet<>(others);
        all.add(main);
        return all;
    }

    /** The class by which others know its rows: what is selected, and what processings run on. */
    EClass knownType() {
        return this == INFOBASES ? Literals.INFOBASE_SUMMARY : type;
    }

    /** A row as others know it. */
    Row<?> known(Row<?> row) {
        InfobaseSummary summary = this == INFOBASES ? row.cluster().infobase(Related.infobase(row)) : null;
        return summary == null ? row : new Row<>(row.cluster(), summary);
    }

    /** Its rows in one cluster, as far as they were ever read. */
    List<Row<EObject>> rows(ClusterReading reading) {
        if (this == INFOBASES) {
            return reading.view()
                    .rows(reading.objects(Part.INFOBASES).stream()
                            .map(summary -> whole(reading.view(), summary))
                            .toList());
        }
        List<? extends EObject> objects = this == LICENCES
                ? reading.objects(Part.SESSIONS).stream()
                        .map(Session::getLicenses)
                        .flatMap(List::stream)
                        .toList()
                : reading.objects(main);
        return reading.view().rows(objects);
    }

    /** All that is known of an infobase; where nobody read more than its summary, that. */
    private static Infobase whole(ClusterView view, InfobaseSummary summary) {
        Infobase read = view.infobaseLock(summary.getId()).infobase();
        if (read != null) {
            return read;
        }
        Infobase unread = ClusterFactory.eINSTANCE.createInfobase();
        unread.setId(summary.getId());
        unread.setName(summary.getName());
        unread.setDescr(summary.getDescr());
        return unread;
    }
}
