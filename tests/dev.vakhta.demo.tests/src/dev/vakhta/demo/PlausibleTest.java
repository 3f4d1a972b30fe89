package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.LiveSession.State;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.state.SessionState;
import dev.vakhta.model.state.SessionState.Kind;
import dev.vakhta.model.state.SessionStates;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nothing an administrator would shake his head at, over half a day. */
class PlausibleTest {
    private final DemoServer demo =
            DemoServer.start(DemoOptions.defaults().withSessions(200).withClusters(1));
    private final DemoCluster cluster = demo.cluster();

    PlausibleTest() throws IOException {}

    @AfterEach
    void stop() throws IOException {
        demo.close();
    }

    @Test
    void sumsAgree() {
        Map<UUID, Session> before = Map.of();
        for (int i = 0; i < 60; i++) {
            demo.advance(Duration.ofSeconds(i < 30 ? 1 : 911));
            for (Session now : cluster.sessions()) {
                assertSums(now);
                Session old = before.get(now.getId());
                assertTrue(old == null || old.getCallsAll() <= now.getCallsAll(), now::toString);
                assertTrue(old == null || old.getDurationAll() <= now.getDurationAll(), now::toString);
            }
            before = cluster.sessions().stream().collect(Collectors.toMap(Session::getId, Function.identity()));
        }
    }

    private void assertSums(Session s) {
        ordered(s, 0, s.getCallsLast5min(), s.getCallsAll());
        ordered(s, 0, s.getBytesLast5min(), s.getBytesAll());
        ordered(s, 0, s.getDbmsBytesLast5min(), s.getDbmsBytesAll());
        ordered(s, 0, s.getDurationCurrent(), s.getDurationLast5min(), s.getDurationAll());
        ordered(s, 0, s.getDurationLast5minDbms(), s.getDurationAllDbms(), s.getDurationAll());
        ordered(s, 0, s.getDurationCurrentService(), s.getDurationLast5minService(), s.getDurationAllService());
        ordered(s, 0, s.getCpuTimeCurrent(), s.getCpuTimeLast5min(), s.getCpuTimeTotal());
        ordered(s, s.getMemoryCurrent(), s.getMemoryLast5min(), s.getMemoryTotal());
        ordered(s, 0, s.getReadCurrent(), s.getReadLast5min(), s.getReadTotal());
        ordered(s, 0, s.getWriteCurrent(), s.getWriteLast5min(), s.getWriteTotal());
        if (s.getDurationCurrent() > 0) {
            ordered(s, 0, s.getDurationCurrentDbms(), s.getDurationCurrent());
            assertFalse(s.getConnection().equals(World.NIL), s::toString);
        }
        assertEquals(s.getDbProcInfo().isEmpty(), s.getDbProcTookAt() == null);
        assertFalse(s.getStartedAt().isAfter(s.getLastActiveAt()), s::toString);
        assertFalse(s.getLastActiveAt().isAfter(demo.now()), s::toString);
    }

    private static void ordered(Session session, long... values) {
        for (int i = 1; i < values.length; i++) {
            assertTrue(values[i - 1] <= values[i], session::toString);
        }
    }

    @Test
    void connectionsAndSessionsAgree() {
        for (int i = 0; i < 20; i++) {
            demo.advance(Duration.ofSeconds(457));
            Map<UUID, Connection> connections =
                    cluster.connections().stream().collect(Collectors.toMap(Connection::getId, Function.identity()));
            Set<UUID> processes =
                    cluster.processes().stream().map(WorkingProcess::getId).collect(Collectors.toSet());
            for (Session session : cluster.sessions()) {
                if (!session.getConnection().equals(World.NIL)) {
                    Connection connection = connections.remove(session.getConnection());
                    assertNotNull(connection, session::toString);
                    Connection its = Objects.requireNonNull(connection);
                    assertEquals(session.getNumber(), its.getSessionNumber());
                    assertEquals(session.getProcess(), its.getProcess());
                    assertEquals(session.getInfobase(), its.getInfobase());
                    assertTrue(processes.contains(its.getProcess()));
                    assertEquals(session.getAppId(), its.getApplication());
                }
            }
            connections.values().forEach(left -> assertEquals(0, left.getSessionNumber(), left::toString));
        }
    }

    @Test
    void connectionsOfProcessesAddUp() {
        int sum = cluster.processes().stream()
                .mapToInt(WorkingProcess::getConnections)
                .sum();
        assertEquals(cluster.connections().size(), sum);
        assertTrue(cluster.processes().stream()
                .anyMatch(each -> !each.getLicenses().isEmpty()));
    }

    @Test
    void theFirstTwentyShowEveryStateAnAdministratorMeets() throws IOException {
        try (DemoServer small =
                DemoServer.start(DemoOptions.defaults().withSessions(20).withClusters(1))) {
            Set<String> expected =
                    Set.of("asleep", "orphan", "wait-1c", "wait-db", "overdue", "lost", "working", "pooled");
            Set<String> states = new TreeSet<>(states(small).toList());
            assertTrue(states.containsAll(expected), states::toString);
        }
    }

    /** What the rules call hung is what is meant to hang, and nobody else, all day. */
    @Test
    void onlyTheHungAreHung() {
        long found = 0;
        for (int i = 0; i < 48; i++) {
            ClusterView first = view(demo).build();
            demo.advance(Duration.ofMinutes(1));
            Set<UUID> hung = cluster.residents().sessions().stream()
                    .filter(each -> each.state == State.HUNG)
                    .map(LiveSession::id)
                    .collect(Collectors.toSet());
            ClusterView second = view(demo)
                    .readAt(first.readAt().plusSeconds(60))
                    .after(first, SessionStates::suspects)
                    .build();
            for (Row<Session> row : second.<Session>rows(second.sessions())) {
                SessionState state = SessionStates.of(row);
                if (state.kind() == Kind.HUNG) {
                    assertTrue(hung.contains(row.object().getId()), () -> row.object() + " " + state.arithmetic());
                    found++;
                }
            }
            demo.advance(Duration.ofMinutes(14));
        }
        assertTrue(found > 48, () -> "somebody hangs all day");
    }

    private static Stream<String> states(DemoServer demo) {
        ClusterView view = view(demo).build();
        return view.<Session>rows(view.sessions()).stream()
                .map(row -> SessionStates.of(row).id());
    }

    private static ClusterView.Builder view(DemoServer demo) {
        Instant readAt = Instant.now();
        LocalDateTime local = LocalDateTime.ofInstant(readAt, ZoneId.systemDefault());
        return ClusterView.of("demo", "demo", demo.cluster().toRecord())
                .sessions(demo.cluster().sessions())
                .processes(demo.cluster().processes())
                .connections(demo.cluster().connections())
                .readAt(readAt)
                .clockDifference(Duration.between(local, demo.now()));
    }

    @Test
    void licencesAreHeldByClientsAndNotByJobsOrSleepers() {
        for (Session session : cluster.sessions()) {
            boolean none = session.isHibernate()
                    || Set.of("BackgroundJob", "RAS", "SrvrConsole").contains(session.getAppId());
            assertEquals(none, session.getLicenses().isEmpty(), session::toString);
        }
    }

    @Test
    void everyKindOfSessionIsThere() {
        Set<String> there = cluster.sessions().stream().map(Session::getAppId).collect(Collectors.toSet());
        Set<Role> rare = Set.of(Role.ODATA, Role.MOBILE_CLIENT);
        for (Role role : Role.values()) {
            assertEquals(!rare.contains(role), there.contains(role.application), role::toString);
        }
        assertTrue(cluster.sessions().stream().anyMatch(each -> each.getMemoryCurrent() < 0), "memory is freed, too");
    }
}
