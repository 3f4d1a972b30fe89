package dev.vakhta.provider.ras;

import static dev.vakhta.provider.ras.Given.facet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoCluster;
import dev.vakhta.demo.DemoFaults.Fault;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.Level;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.ConnectionAdmin;
import dev.vakhta.provider.facet.InfobaseAdmin;
import dev.vakhta.provider.facet.LockAdmin;
import dev.vakhta.provider.facet.ServerAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.ras.Calls;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A handle on the demo cluster: the main job, and what the demo can let go wrong. */
class DemoTest {
    private static final DemoOptions SMALL =
            DemoOptions.defaults().withSessions(60).withSeed(7);
    private static final UUID UNKNOWN = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID NIL = new UUID(0, 0);
    private static final Cancel NEVER = Cancel.never();

    /** @param opened endpoint the ladder ends at, when the target names {@code wanted} and the server takes {@code versions} */
    @ParameterizedTest
    @CsvSource({
        "'', '9.0 10.0 11.0 16.0', 11.0",
        "16.0, '9.0 10.0 11.0 16.0', 16.0",
        "'', 9.0, 9.0",
        "'', 10.0, 10.0",
        "'', 16.0, 16.0"
    })
    void everyList(String wanted, String versions, String opened) throws Exception {
        try (DemoServer demo = DemoServer.start(SMALL.withVersions(versions.split(" ")))) {
            Given given = new Given(demo.port());
            given.target.setEndpoint(wanted);
            try (Handle handle = given.handle()) {
                allLists(demo, handle);
            }
            assertEquals(opened, given.journal.newest(99).getLast().arguments().get("endpoint"));
            Given.until(() -> demo.connected() == 0);
        }
    }

    @Test
    void everyListUnderDifficulties() throws Exception {
        try (DemoServer demo = DemoServer.start(SMALL.withSessions(10).withFirstEndpoint(200));
                Handle handle = new Given(demo.port()).handle()) {
            demo.faults().keepAlives(3);
            allLists(demo, handle);
            demo.faults().byteByByte(true);
            handle.target().setCallTimeout(30);
            allLists(demo, handle);
        }
    }

    private static void allLists(DemoServer demo, Handle handle) throws AdministrationException {
        assertFalse(facet(handle, ClusterAdmin.class).agentVersion(NEVER).isEmpty());
        assertEquals(
                demo.clusters().stream().map(DemoCluster::id).toList(),
                facet(handle, ClusterAdmin.class).clusters(NEVER).stream()
                        .map(one -> one.getId())
                        .toList());
        for (DemoCluster cluster : demo.clusters()) {
            UUID id = cluster.id();
            assertEquals(
                    cluster.infobases().stream().map(one -> one.getName()).toList(),
                    facet(handle, InfobaseAdmin.class).infobases(id, NEVER).stream()
                            .map(one -> one.getName())
                            .toList());
            assertEquals(
                    cluster.servers().size(),
                    facet(handle, ServerAdmin.class).servers(id, NEVER).size());
            assertEquals(
                    cluster.processes().size(),
                    facet(handle, ServerAdmin.class).processes(id, NEVER).size());
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            List<Session> all = sessions.sessions(id, NEVER);
            assertEquals(
                    cluster.sessions().stream().map(Session::getId).toList(),
                    all.stream().map(Session::getId).toList());
            UUID infobase = cluster.infobases().get(0).getId();
            assertEquals(
                    all.stream()
                            .filter(one -> one.getInfobase().equals(infobase))
                            .count(),
                    sessions.sessions(id, infobase, NEVER).size());
            Session last = all.getLast();
            assertEquals(
                    last.getUserName(),
                    sessions.session(id, last.getId(), NEVER).getUserName());
            assertEquals(
                    cluster.connections().size(),
                    facet(handle, ConnectionAdmin.class).connections(id, NEVER).size());
            assertTrue(facet(handle, ConnectionAdmin.class).connections(id, infobase, NEVER).stream()
                    .allMatch(one -> one.getInfobase().equals(infobase)));
            assertEquals(
                    cluster.locks().size(),
                    facet(handle, LockAdmin.class).locks(id, NEVER).size());
        }
    }

    @Test
    void changes() throws Exception {
        try (DemoServer demo = DemoServer.start(SMALL);
                Handle handle = new Given(demo.port()).handle()) {
            DemoCluster cluster = demo.clusters().getFirst();
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            List<Session> before = sessions.sessions(cluster.id(), NEVER);
            UUID gone = before.get(before.size() - 1).getId();
            UUID interrupted = before.get(before.size() - 2).getId();
            sessions.terminate(cluster.id(), gone, "Обновление", NEVER);
            assertEquals("Обновление", cluster.terminatedWith(gone));
            assertEquals(
                    before.size() - 1, sessions.sessions(cluster.id(), NEVER).size());
            sessions.interrupt(cluster.id(), interrupted, "", NEVER);
            assertEquals("", cluster.interruptedWith(interrupted));
            Connection connection = facet(handle, ConnectionAdmin.class).connections(cluster.id(), NEVER).stream()
                    .filter(one -> !one.getInfobase().equals(NIL) && one.getSessionNumber() > 0)
                    .findFirst()
                    .orElseThrow();
            facet(handle, ConnectionAdmin.class)
                    .disconnect(
                            cluster.id(), connection.getInfobase(), connection.getProcess(), connection.getId(), NEVER);
        }
    }

    @Test
    void whatIsNotThere() throws Exception {
        try (DemoServer demo = DemoServer.start(SMALL);
                Handle handle = new Given(demo.port()).handle()) {
            UUID cluster = demo.clusters().getFirst().id();
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            Stream.<Executable>of(
                            () -> sessions.sessions(UNKNOWN, NEVER),
                            () -> sessions.session(cluster, UNKNOWN, NEVER),
                            () -> sessions.terminate(cluster, UNKNOWN, "", NEVER),
                            () -> sessions.interrupt(cluster, UNKNOWN, "", NEVER),
                            () -> facet(handle, ConnectionAdmin.class)
                                    .disconnect(cluster, UNKNOWN, UNKNOWN, UNKNOWN, NEVER))
                    .forEach(call -> {
                        AdministrationException e = Given.fails(call);
                        assertEquals(FailureKind.NOT_FOUND, e.kind());
                        assertNotNull(e.serverText());
                    });
        }
    }

    @Test
    void logins() throws Exception {
        DemoOptions strict =
                SMALL.withClusterAdministrator("cadmin", "cpass").withInfobaseUser("Администратор", "ipass");
        CredentialsCallback knows = new CredentialsCallback() {
            @Override
            public @Nullable Credentials known(CredentialsRequest request) {
                return request.level() == Level.CLUSTER ? new Credentials("cadmin", "cpass") : null;
            }

            @Override
            public @Nullable Credentials ask(CredentialsRequest request) {
                return new Credentials("Администратор", request.refused() == null ? "guess" : "ipass");
            }
        };
        try (DemoServer demo = DemoServer.start(strict);
                Handle knowing = new Given(demo.port()).handle(knows);
                Handle nobody = new Given(demo.port()).handle()) {
            UUID cluster = demo.clusters().getFirst().id();
            AdministrationException e =
                    Given.fails(() -> facet(nobody, SessionAdmin.class).sessions(cluster, NEVER));
            assertEquals(FailureKind.NOT_AUTHENTICATED, e.kind());
            assertEquals(Level.CLUSTER, e.level());
            assertFalse(
                    facet(knowing, SessionAdmin.class).sessions(cluster, NEVER).isEmpty());
            ConnectionAdmin connections = facet(knowing, ConnectionAdmin.class);
            Connection connection = connections.connections(cluster, NEVER).stream()
                    .filter(one -> !one.getInfobase().equals(NIL) && one.getSessionNumber() > 0)
                    .findFirst()
                    .orElseThrow();
            connections.disconnect(
                    cluster, connection.getInfobase(), connection.getProcess(), connection.getId(), NEVER);
        }
    }

    /** Before or after it was done: the same sentence, and the truth by reading back. */
    @ParameterizedTest
    @CsvSource({
        "CLOSE_BEFORE, false",
        "CLOSE_AFTER, true",
        "CLOSE_WITHIN, true",
        "HALF_CLOSE, false",
        "SILENCE, false",
        "GARBAGE, false",
        "TRUNCATED, true",
        "UNKNOWN_THROWABLE, false"
    })
    void terminateWithTheServerGone(Fault what, boolean done) throws Exception {
        try (DemoServer demo = DemoServer.start(SMALL);
                Handle handle = new Given(demo.port()).handle()) {
            DemoCluster cluster = demo.clusters().getFirst();
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            UUID session = sessions.sessions(cluster.id(), NEVER).getLast().getId();
            handle.target().setCallTimeout(what == Fault.SILENCE ? 1 : 10);
            demo.faults().onCall(Calls.TERMINATE_SESSION, 1, what);
            AdministrationException e = Given.fails(() -> sessions.terminate(cluster.id(), session, "", NEVER));
            assertEquals(FailureKind.OUTCOME_UNKNOWN, e.kind());
            boolean there = sessions.sessions(cluster.id(), NEVER).stream()
                    .anyMatch(one -> one.getId().equals(session));
            assertEquals(done, !there);
            assertEquals(done, cluster.terminatedWith(session) != null);
        }
    }

    @Test
    void listsGoWrongByKind() throws Exception {
        try (DemoServer demo = DemoServer.start(SMALL);
                Handle handle = new Given(demo.port()).handle()) {
            UUID cluster = demo.clusters().getFirst().id();
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            for (Fault fault : Fault.values()) {
                handle.target().setCallTimeout(fault == Fault.SILENCE ? 1 : 10);
                demo.faults().onCall(Calls.SESSIONS, 1, fault);
                AdministrationException e = Given.fails(() -> sessions.sessions(cluster, NEVER));
                FailureKind kind = switch (fault) {
                    case SILENCE -> FailureKind.TIMED_OUT;
                    case GARBAGE, TRUNCATED -> FailureKind.BAD_ANSWER;
                    case NOT_ALLOWED -> FailureKind.NOT_ALLOWED;
                    default -> FailureKind.UNREACHABLE;
                };
                assertEquals(kind, e.kind(), fault.name());
                boolean answered = fault == Fault.UNKNOWN_THROWABLE || fault == Fault.NOT_ALLOWED;
                assertEquals(answered, e.serverText() != null);
            }
            handle.target().setCallTimeout(1);
            demo.faults().delay(Duration.ofSeconds(3));
            assertEquals(
                    FailureKind.TIMED_OUT,
                    Given.fails(() -> sessions.sessions(cluster, NEVER)).kind());
            demo.faults().delay(Duration.ZERO);
            assertFalse(sessions.sessions(cluster, NEVER).isEmpty());
        }
    }

    @Test
    void stopsAndComesBack() throws Exception {
        try (DemoServer demo = DemoServer.start(SMALL);
                Handle handle = new Given(demo.port()).handle()) {
            DemoCluster cluster = demo.clusters().getFirst();
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            UUID session = sessions.sessions(cluster.id(), NEVER).getLast().getId();
            sessions.interrupt(cluster.id(), session, "", NEVER);
            demo.stop();
            AdministrationException e = Given.fails(() -> sessions.sessions(cluster.id(), NEVER));
            assertEquals(RasMessage.CONNECTION_REFUSED.text("127.0.0.1:" + demo.port()), e.sentence());
            demo.listen();
            assertFalse(sessions.sessions(cluster.id(), NEVER).isEmpty());
            // the channel for changes died, too; what was idle for a while is tried first
            ((RasHandle) handle).caller.trustedNanos = 0;
            sessions.terminate(cluster.id(), session, "", NEVER);
            assertEquals("", cluster.terminatedWith(session));
            assertNull(handle.state().failure());
        }
    }

    @Test
    void eightThreadsOnManySessions() throws Exception {
        try (DemoServer demo = DemoServer.start(SMALL.withSessions(3000));
                Handle handle = new Given(demo.port()).handle()) {
            handle.target().setCallTimeout(30);
            DemoCluster cluster = demo.clusters().getFirst();
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            List<Session> before = sessions.sessions(cluster.id(), NEVER);
            List<CompletableFuture<Boolean>> threads = Stream.iterate(0, i -> i + 1)
                    .limit(8)
                    .map(i -> Given.running(() -> {
                        for (int n = 0; n < 5; n++) {
                            UUID victim =
                                    before.get(before.size() - 1 - i * 5 - n).getId();
                            sessions.terminate(cluster.id(), victim, "", NEVER);
                            assertTrue(sessions.sessions(cluster.id(), NEVER).stream()
                                    .noneMatch(one -> one.getId().equals(victim)));
                        }
                    }))
                    .toList();
            for (CompletableFuture<Boolean> thread : threads) {
                thread.get();
            }
            assertEquals(
                    before.size() - 40, sessions.sessions(cluster.id(), NEVER).size());
            assertTrue(demo.connected() <= 8, demo.connected() + " connected");
        }
    }
}
