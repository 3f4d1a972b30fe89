package dev.vakhta.ui.rows;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.filter.Filter;
import dev.vakhta.model.filter.FilterException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A cluster made by hand. Ids follow from names, so that a second one with the same names is a later read of it. */
final class Made {
    static final LocalDateTime NOW = LocalDateTime.of(2026, 2, 2, 12, 0);

    private final Cluster cluster = ClusterFactory.eINSTANCE.createCluster();
    private final String target;
    private final List<InfobaseSummary> infobases = new ArrayList<>();
    private final List<Session> sessions = new ArrayList<>();
    private List<Connection> connections;
    private List<ObjectLock> locks;

    Made(String target, String name) {
        this.target = target;
        cluster.setId(id(target + name));
        cluster.setName(name);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    Session session(String infobase, int number, String user) {
        UUID base = id(cluster.getName() + infobase);
        if (infobases.stream().noneMatch(one -> one.getId().equals(base))) {
            InfobaseSummary summary = ClusterFactory.eINSTANCE.createInfobaseSummary();
            summary.setId(base);
            summary.setName(infobase);
            infobases.add(summary);
        }
        Session session = ClusterFactory.eINSTANCE.createSession();
        session.setId(id(infobase + number));
        session.setInfobase(base);
        session.setNumber(number);
        session.setUserName(user);
        session.setHost("WS-" + number);
        session.setAppId("1CV8C");
        session.setStartedAt(NOW.minusHours(1));
        session.setLastActiveAt(NOW);
        session.setConnection(ClusterView.NIL);
        session.setProcess(ClusterView.NIL);
        sessions.add(session);
        return session;
    }

    Made without(Session session) {
        sessions.remove(session);
        return this;
    }

    Made noConnections() {
        connections = new ArrayList<>();
        locks = new ArrayList<>();
        return this;
    }

    Connection connection(Session of, int number) {
        Connection connection = ClusterFactory.eINSTANCE.createConnection();
        connection.setId(id("connection" + number));
        connection.setConnId(number);
        connection.setInfobase(of.getInfobase());
        connection.setSessionNumber(of.getNumber());
        connection.setApplication("1CV8C");
        connection.setHost(of.getHost());
        connection.setConnectedAt(NOW.minusMinutes(5));
        connections.add(connection);
        return connection;
    }

    void lock(Session holder, String what) {
        ObjectLock lock = ClusterFactory.eINSTANCE.createObjectLock();
        lock.setSession(holder.getId());
        lock.setDescr(what);
        lock.setLocked(NOW.minusMinutes(2));
        locks.add(lock);
    }

    ClusterView view() {
        return ClusterView.of(target, target, cluster)
                .clockDifference(Duration.ZERO)
                .readAt(NOW.atZone(ZoneId.systemDefault()).toInstant())
                .infobases(infobases)
                .processes(List.of())
                .sessions(sessions)
                .connections(connections)
                .locks(locks)
                .build();
    }

    static RowSet set(Made... clusters) {
        List<Row<?>> rows = new ArrayList<>();
        for (Made one : clusters) {
            ClusterView view = one.view();
            rows.addAll(view.rows(view.sessions()));
        }
        return new RowSet(Literals.SESSION, rows, Map.<ClusterView, Instant>of(), List.of());
    }

    static Column column(String key) {
        return Columns.find(Literals.SESSION, key);
    }

    static Grouping by(String id) {
        return Grouping.of(Literals.SESSION).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static Arrangement how(String filter, Grouping grouping, Arrangement.Sort sort) {
        try {
            return new Arrangement(
                    Filter.parse(filter, Literals.SESSION),
                    Set.of(),
                    grouping,
                    sort,
                    false,
                    Columns.of(Literals.SESSION),
                    null);
        } catch (FilterException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
