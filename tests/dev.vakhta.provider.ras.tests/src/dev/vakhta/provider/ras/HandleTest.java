package dev.vakhta.provider.ras;

import static dev.vakhta.provider.ras.Given.CLUSTER;
import static dev.vakhta.provider.ras.Given.SESSION;
import static dev.vakhta.provider.ras.Given.facet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.HandleState.Phase;
import dev.vakhta.provider.Operation;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.ras.Call;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.EndpointMessage;
import dev.vakhta.ras.Frame;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Life of a handle: states, reconnecting, closing, many threads, nothing left behind. */
class HandleTest {
    private interface Unknown extends Facet {}

    @Test
    void nothingHappensBeforeTheFirstCall() throws Exception {
        try (ScriptedRas ras = ScriptedRas.serving(HandleTest::answer);
                Handle handle = new Given(ras.port()).handle()) {
            assertEquals(Phase.IDLE, handle.state().phase());
            assertTrue(handle.facet(SessionAdmin.class).isOffered());
            assertFalse(handle.facet(Unknown.class).isOffered());
            assertEquals(
                    RasMessage.NOT_OFFERED.text("Unknown"),
                    handle.facet(Unknown.class).reason());
            handle.close();
            assertEquals(Phase.CLOSED, handle.state().phase());
            assertEquals(0, ras.connections.get());
        }
    }

    @Test
    void comesBackWithTheServer() throws Exception {
        List<Phase> phases = new CopyOnWriteArrayList<>();
        try (ScriptedRas first = ScriptedRas.serving(HandleTest::answer);
                Handle handle = new Given(first.port()).handle()) {
            int port = first.port();
            handle.onStateChange(state -> phases.add(state.phase()));
            handle.connect(Cancel.never());
            first.close();
            AdministrationException e = Given.fails(() -> handle.connect(Cancel.never()));
            assertEquals(FailureKind.UNREACHABLE, e.kind());
            assertSame(e, handle.state().failure());
            try (ScriptedRas second =
                    new ScriptedRas(port, peer -> peer.welcome().serve(HandleTest::answer))) {
                handle.connect(Cancel.never());
                assertNull(handle.state().failure());
                handle.close();
                Given.until(() -> second.open() == 0);
            }
        }
        assertEquals(
                List.of(
                        Phase.CONNECTING,
                        Phase.CONNECTED,
                        Phase.FAILED,
                        Phase.CONNECTING,
                        Phase.CONNECTED,
                        Phase.CLOSED),
                phases);
    }

    /** Every byte a packet of its own, keep-alives before each answer, strings and counts that need more than one byte of length. */
    @Test
    void answersDribbleIn() throws Exception {
        Session session = ClusterFactory.eINSTANCE.createSession();
        session.setCurrentServiceName("я".repeat(9000));
        List<Session> many = Collections.nCopies(130, session);
        ScriptedRas.Script script = peer -> {
            peer.socket.setTcpNoDelay(true);
            peer.welcome().serve((p, asked) -> {
                peer.raw("10 00 7f 00");
                if (asked.is(Calls.SESSION)) {
                    byte[] answer = EndpointMessage.answer(1, peer.version, Calls.SESSION, session);
                    for (byte b : new Frame(Frame.ENDPOINT_MESSAGE, answer).toByteArray()) {
                        peer.out.write(b);
                    }
                } else {
                    peer.answer(Calls.SESSIONS, many);
                }
            });
        };
        try (ScriptedRas ras = new ScriptedRas(script);
                Handle handle = new Given(ras.port()).handle()) {
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            Session read = sessions.session(CLUSTER, SESSION, Cancel.never());
            assertEquals(session.getCurrentServiceName(), read.getCurrentServiceName());
            assertEquals(130, sessions.sessions(CLUSTER, Cancel.never()).size());
        }
    }

    @Test
    void closingEndsWhatIsUnderWay() throws Exception {
        try (ScriptedRas ras = ScriptedRas.serving((peer, asked) -> peer.silent());
                Handle handle = new Given(ras.port()).handle()) {
            handle.target().setCallTimeout(30);
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            List<CompletableFuture<AdministrationException>> calls = Stream.generate(
                            () -> Given.failing(() -> sessions.sessions(CLUSTER, Cancel.never())))
                    .limit(6) // two of them wait for their turn
                    .toList();
            Given.until(() -> ras.count(Calls.SESSIONS) == 4);
            handle.close();
            for (CompletableFuture<AdministrationException> call : calls) {
                assertEquals(FailureKind.CANCELLED, call.get().kind());
            }
            Given.until(() -> ras.open() == 0);
            AdministrationException later = Given.fails(() -> sessions.sessions(CLUSTER, Cancel.never()));
            assertEquals(FailureKind.CANCELLED, later.kind());
            assertEquals(4, ras.connections.get());
        }
    }

    @Test
    void manyThreads() throws Exception {
        try (ScriptedRas ras = ScriptedRas.serving(HandleTest::answer);
                Handle handle = new Given(ras.port()).handle()) {
            List<CompletableFuture<Boolean>> threads = Stream.generate(() -> Given.running(() -> {
                        for (int i = 0; i < 100; i++) {
                            SessionAdmin sessions = facet(handle, SessionAdmin.class);
                            assertEquals(List.of(), sessions.sessions(CLUSTER, Cancel.never()));
                            sessions.terminate(CLUSTER, SESSION, "", Cancel.never());
                            assertEquals(
                                    "8.3", facet(handle, ClusterAdmin.class).agentVersion(Cancel.never()));
                        }
                    }))
                    .limit(8)
                    .toList();
            for (CompletableFuture<Boolean> thread : threads) {
                thread.get();
            }
            assertEquals(800, ras.count(Calls.TERMINATE_SESSION));
            assertTrue(ras.connections.get() <= 8, ras.connections + " connections");
        }
    }

    /** Cancels at any moment of many calls: each ends, and the handle goes on working. */
    @Test
    void cancelledAtAnyMoment() throws Exception {
        try (ScriptedRas ras = ScriptedRas.serving(HandleTest::answer);
                Handle handle = new Given(ras.port()).handle()) {
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            for (int i = 0; i < 300; i++) {
                Cancel cancel = new Cancel();
                CompletableFuture<Boolean> call = Given.running(() -> sessions.sessions(CLUSTER, cancel));
                long end = System.nanoTime() + i * 3_000L;
                while (System.nanoTime() < end) {
                    Thread.onSpinWait();
                }
                cancel.cancel();
                call.handle((done, e) -> {
                            assertTrue(
                                    e == null
                                            || e instanceof AdministrationException failed
                                                    && failed.kind() == FailureKind.CANCELLED,
                                    () -> String.valueOf(e));
                            return true;
                        })
                        .get();
            }
            for (int i = 0; i < 5; i++) {
                assertEquals(List.of(), sessions.sessions(CLUSTER, Cancel.never()));
            }
        }
    }

    @Test
    void everythingIsRecorded() throws Exception {
        try (ScriptedRas ras = ScriptedRas.serving(HandleTest::answer)) {
            Given given = new Given(ras.port());
            try (Handle handle = given.handle()) {
                facet(handle, SessionAdmin.class).terminate(CLUSTER, SESSION, "bye", Cancel.never());
            }
            List<Operation> operations = new ArrayList<>(given.journal.newest(9));
            assertEquals(
                    List.of("session terminate", "cluster authenticate", "connect"),
                    operations.stream().map(Operation::command).toList());
            Operation terminate = operations.get(0);
            assertEquals("test", terminate.target());
            assertNull(terminate.failure());
            assertEquals(
                    Map.of("cluster", CLUSTER.toString(), "session", SESSION.toString(), "error-message", "bye"),
                    terminate.arguments());
            assertEquals(
                    List.of("cluster", "session", "error-message"),
                    List.copyOf(terminate.arguments().keySet()));
            assertEquals(
                    Map.of("address", "127.0.0.1:" + ras.port(), "endpoint", "11.0"),
                    operations.get(2).arguments());
        }
    }

    @Test
    void nothingIsLeftBehind() throws Exception {
        try (ScriptedRas good = ScriptedRas.serving(HandleTest::answer);
                ScriptedRas bad = new ScriptedRas(peer -> peer.raw("48"))) {
            open(good, true);
            open(bad, false);
            Given.until(() -> good.open() + bad.open() == 0);
            long files = openFiles();
            int threads = ours();
            for (int i = 0; i < 25; i++) {
                open(good, true);
                open(bad, false);
            }
            Given.until(() -> good.open() + bad.open() == 0);
            Given.until(() -> ours() <= threads);
            assertEquals(files, openFiles());
        }
    }

    private static void open(ScriptedRas ras, boolean works) throws Exception {
        try (Handle handle = new Given("localhost:" + ras.port()).handle()) {
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            if (works) {
                sessions.sessions(CLUSTER, Cancel.never());
                sessions.terminate(CLUSTER, SESSION, "", Cancel.never());
            } else {
                Given.fails(() -> sessions.sessions(CLUSTER, Cancel.never()));
            }
        }
    }

    /** Of this process; 0 where the system does not tell. */
    private static long openFiles() throws Exception {
        Path own = Path.of("/proc/self/fd");
        if (!Files.isDirectory(own)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.count();
        }
    }

    /** Threads of the provider. */
    private static int ours() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread ->
                        thread.getName().startsWith("RAS") || thread.getName().startsWith("resolving"))
                .count();
    }

    static void answer(ScriptedRas.Peer peer, ScriptedRas.Asked asked) throws Exception {
        if (asked.call().answer() == Call.VOID) {
            peer.done();
        } else if (asked.is(Calls.SESSIONS)) {
            peer.answer(Calls.SESSIONS, List.of());
        } else {
            peer.answer(Calls.AGENT_VERSION, "8.3");
        }
    }
}
