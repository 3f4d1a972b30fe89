package dev.vakhta.ui.rows;

import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.License;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.SessionState;
import dev.vakhta.model.state.SessionState.Kind;
import dev.vakhta.model.state.SessionStates;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** What stands under a session that is open: its state in a sentence, its connections, the object locks it holds, its licences. */
final class Insides {
    /** Of these a file infobase notes that they are there, and neither a connection nor locks nor a licence. */
    private static final Set<Kind> ONLY_NOTED = EnumSet.of(Kind.INSIDE, Kind.LEFTOVER);

    private final Line.OfRow of;
    private final List<Line> lines = new ArrayList<>();

    private Insides(Line.OfRow of) {
        this.of = of;
    }

    /** Nothing for what is no session. */
    static List<Line> of(Line.OfRow row) {
        Insides insides = new Insides(row);
        if (row.row().object() instanceof Session session) {
            insides.session(row.row().cluster(), session);
        }
        return insides.lines;
    }

    private void session(ClusterView view, Session session) {
        SessionState state = SessionStates.of(new Row<>(view, session));
        add(null, state.sentence());
        if (ONLY_NOTED.contains(state.kind())) {
            return;
        }
        connections(view, session);
        locks(view, session);
        List<License> licences = session.getLicenses();
        licences.forEach(licence -> add(licence, RowsMessage.LICENCE.text(licence.getShortPresentation())));
        if (licences.isEmpty()) {
            add(null, RowsMessage.NO_LICENCE.text());
        }
    }

    private void connections(ClusterView view, Session session) {
        List<Connection> all = view.connections();
        if (all == null) {
            add(null, RowsMessage.READING.text());
            return;
        }
        List<Connection> own = all.stream()
                .filter(one -> one.getSessionNumber() == session.getNumber()
                        && Objects.equals(one.getInfobase(), session.getInfobase()))
                .toList();
        own.forEach(one -> add(
                one,
                RowsMessage.CONNECTION.text(
                        text(one, "conn-id"), text(one, "application"), text(one, "host"), text(one, "connected-at"))));
        if (own.isEmpty()) {
            add(null, RowsMessage.NO_CONNECTION.text());
        }
    }

    private void locks(ClusterView view, Session session) {
        List<ObjectLock> all = view.locks();
        if (all == null) {
            return; // is read together with the connections
        }
        List<ObjectLock> held =
                all.stream().filter(lock -> isHeldBy(session, view, lock)).toList();
        held.forEach(lock -> add(lock, RowsMessage.OBJECT_LOCK.text(text(lock, "descr"), text(lock, "locked"))));
        if (held.isEmpty()) {
            add(null, RowsMessage.NO_LOCKS.text());
        }
    }

    private static boolean isHeldBy(Session session, ClusterView view, ObjectLock lock) {
        if (session.getId().equals(lock.getSession())) {
            return true;
        }
        Connection connection = view.connection(lock.getConnection());
        return connection != null
                && connection.getSessionNumber() == session.getNumber()
                && Objects.equals(connection.getInfobase(), session.getInfobase());
    }

    private String text(EObject object, String key) {
        Column column = Objects.requireNonNull(Columns.find(object.eClass(), key), key);
        return column.text(new Row<>(of.row().cluster(), object));
    }

    private void add(@Nullable EObject object, String text) {
        Row<?> row = object == null ? null : new Row<>(of.row().cluster(), object);
        lines.add(new Line.Inside(of.key(), lines.size(), of.depth() + 1, row, text));
    }
}
