package dev.vakhta.model.fields;

import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.License;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.WorkingProcess;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** What other objects of the same view tell about a row. Null: not known, or not read. */
public final class Related {
    /** A session's last activity may be this much later than our idea of the server's clock and still count as "now". */
    private static final Duration SLACK = Duration.ofMinutes(1);

    private Related() {}

    /** The session itself, or the one that makes the connection, holds the lock or the licence. */
    public static @Nullable Session session(Row<?> row) {
        ClusterView view = row.cluster();
        return switch (row.object()) {
            case Session session -> session;
            case Connection connection -> byNumber(view, connection);
            case ObjectLock lock -> {
                Session holder = view.session(lock.getSession());
                yield holder == null ? byNumber(view, view.connection(lock.getConnection())) : holder;
            }
            case License licence -> view.licenceHolder(licence);
            default -> null;
        };
    }

    private static @Nullable Session byNumber(ClusterView view, @Nullable Connection connection) {
        return connection == null ? null : view.sessionNumber(connection.getInfobase(), connection.getSessionNumber());
    }

    /** Whether there is no session to look for: the connection has none at the moment, the lock is the cluster's own. */
    public static boolean isWithoutSession(Row<?> row) {
        return switch (row.object()) {
            case Connection connection -> connection.getSessionNumber() == 0;
            case ObjectLock lock -> {
                Connection connection = row.cluster().connection(lock.getConnection());
                yield ClusterView.NIL.equals(lock.getSession())
                        && (connection == null
                                ? ClusterView.NIL.equals(lock.getConnection())
                                : connection.getSessionNumber() == 0);
            }
            default -> false;
        };
    }

    /** A field of that session. */
    public static <V> @Nullable V ofSession(Row<?> row, Function<Session, @Nullable V> field) {
        Session session = session(row);
        return session == null ? null : field.apply(session);
    }

    /** The infobase it belongs to, or is. */
    public static @Nullable UUID infobase(Row<?> row) {
        return switch (row.object()) {
            case Connection connection -> connection.getInfobase();
            case InfobaseSummary infobase -> infobase.getId();
            case Infobase infobase -> infobase.getId();
            case ObjectLock lock
            when row.cluster().connection(lock.getConnection()) instanceof Connection connection ->
                connection.getInfobase();
            case ObjectLock lock when isWithoutSession(row) -> ClusterView.NIL;
            default -> ofSession(row, Session::getInfobase);
        };
    }

    /** Empty for what belongs to no infobase. */
    public static @Nullable String infobaseName(Row<?> row) {
        UUID id = infobase(row);
        InfobaseSummary infobase = row.cluster().infobase(id);
        if (infobase == null) {
            return ClusterView.NIL.equals(id) ? "" : null;
        }
        return infobase.getName();
    }

    /** The host, port and system process behind a session or connection; empty if there is none at this moment. */
    public static @Nullable String processName(Row<?> row) {
        UUID id = row.object() instanceof Connection connection
                ? connection.getProcess()
                : ofSession(row, Session::getProcess);
        WorkingProcess process = row.cluster().process(id);
        if (process == null) {
            return ClusterView.NIL.equals(id) ? "" : null;
        }
        return process.getHost() + ":" + process.getPort() + " " + process.getPid();
    }

    /** The name of the object itself, if its class has one. */
    public static @Nullable String ownName(Row<?> row) {
        EStructuralFeature name = row.object().eClass().getEStructuralFeature("name");
        return name == null ? null : (String) row.object().eGet(name);
    }

    /** Seconds since the session's last sign of life, by the server's clock; unknown while the clocks disagree. */
    public static @Nullable Long idle(Row<?> row) {
        LocalDateTime last = ofSession(row, Session::getLastActiveAt);
        if (last == null) {
            return null;
        }
        Duration quiet = Duration.between(last, row.cluster().serverClock());
        return quiet.plus(SLACK).isNegative() ? null : Long.valueOf(Math.max(0, quiet.toSeconds()));
    }
}
