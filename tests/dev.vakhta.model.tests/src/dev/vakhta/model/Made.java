package dev.vakhta.model;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.SessionStates;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EClass;

/** A small cluster: two infobases, one process, and sessions as a test wants them. Its clock shows {@link #NOW}. */
public final class Made {
    public static final LocalDateTime NOW = LocalDateTime.of(2026, 2, 26, 19, 52, 15);
    public static final UUID ACCOUNTING = UUID.fromString("11111111-0000-0000-0000-000000000001");
    public static final UUID TRADE = UUID.fromString("11111111-0000-0000-0000-000000000002");
    public static final UUID PROCESS = UUID.fromString("22222222-0000-0000-0000-000000000001");
    public static final UUID CLUSTER = UUID.fromString("33333333-0000-0000-0000-000000000001");

    private Made() {}

    public static Instant instant(LocalDateTime local) {
        return local.atZone(ZoneId.systemDefault()).toInstant();
    }

    public static ClusterView.Builder cluster() {
        Cluster cluster = ClusterFactory.eINSTANCE.createCluster();
        cluster.setId(CLUSTER);
        cluster.setName("Local cluster");
        WorkingProcess process = ClusterFactory.eINSTANCE.createWorkingProcess();
        process.setId(PROCESS);
        process.setHost("srv");
        process.setPort(1560);
        process.setPid("4711");
        process.setRunning(1);
        return ClusterView.of("prod", "prod-1", cluster)
                .readAt(instant(NOW))
                .clockDifference(Duration.ZERO)
                .processes(List.of(process))
                .infobases(List.of(infobase(ACCOUNTING, "accounting"), infobase(TRADE, "trade")));
    }

    private static InfobaseSummary infobase(UUID id, String name) {
        InfobaseSummary infobase = ClusterFactory.eINSTANCE.createInfobaseSummary();
        infobase.setId(id);
        infobase.setName(name);
        return infobase;
    }

    /** A session of a working thin client that was active a second ago. */
    public static Session session(int number, Consumer<Session> changes) {
        Session session = ClusterFactory.eINSTANCE.createSession();
        session.setId(new UUID(4, number));
        session.setNumber(number);
        session.setInfobase(ACCOUNTING);
        session.setConnection(ClusterView.NIL);
        session.setProcess(PROCESS);
        session.setUserName("Иванов");
        session.setHost("WS-014");
        session.setAppId("1CV8C");
        session.setStartedAt(NOW.minusHours(2));
        session.setLastActiveAt(NOW.minusSeconds(1));
        session.setHibernate(false);
        session.setPassiveSessionHibernateTime(1200);
        session.setHibernateSessionTerminateTime(86400);
        session.setBlockedByDbms(0);
        session.setBlockedByLs(0);
        session.setDurationCurrent(0);
        session.setDurationCurrentDbms(0);
        session.setCallsLast5min(20);
        changes.accept(session);
        return session;
    }

    public static Column column(EClass type, String name) {
        return Objects.requireNonNull(Columns.find(type, name), name);
    }

    /** The second of two reads, thirty seconds apart, that showed the same. */
    public static Row<Session> twice(Consumer<Session> changes) {
        return again(Duration.ofSeconds(30), changes, changes);
    }

    /** The second of two reads. */
    public static Row<Session> again(Duration between, Consumer<Session> then, Consumer<Session> now) {
        ClusterView first = cluster()
                .readAt(instant(NOW.minus(between)))
                .sessions(List.of(session(17, then)))
                .build();
        Session session = session(17, now);
        ClusterView second = cluster()
                .sessions(List.of(session))
                .after(first, SessionStates::suspects)
                .build();
        return new Row<>(second, session);
    }

    public static Row<Session> row(Consumer<Session> changes) {
        Session session = session(17, changes);
        return new Row<>(cluster().sessions(List.of(session)).build(), session);
    }
}
