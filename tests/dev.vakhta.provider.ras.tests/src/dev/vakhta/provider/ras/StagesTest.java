package dev.vakhta.provider.ras;

import static dev.vakhta.provider.ras.Given.CLUSTER;
import static dev.vakhta.provider.ras.Given.facet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.text.Message;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.HandleState.Phase;
import dev.vakhta.provider.Stage;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.provider.handle.HandleMessage;
import dev.vakhta.ras.Calls;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Connecting anew tells of each step that was made, and the last one told is the one before that which failed. */
class StagesTest {
    private final List<Stage> told = new ArrayList<>();

    private List<String> names() {
        return told.stream().map(Stage::name).toList();
    }

    private static List<String> texts(Message... stages) {
        return Stream.of(stages).map(Message::text).toList();
    }

    @Test
    void everyStepIsTold() throws Exception {
        Thread here = Thread.currentThread();
        try (ScriptedRas ras = ScriptedRas.serving(HandleTest::answer);
                Handle handle = new Given(ras.port()).handle()) {
            handle.connect(
                    stage -> {
                        assertEquals(here, Thread.currentThread());
                        told.add(stage);
                    },
                    Cancel.never());
            assertEquals(
                    texts(
                            RasMessage.STAGE_RESOLVED,
                            RasMessage.STAGE_CONNECTED,
                            RasMessage.STAGE_NEGOTIATED,
                            RasMessage.STAGE_ENDPOINT,
                            HandleMessage.STAGE_ANSWERED),
                    names());
            assertEquals(
                    List.of("127.0.0.1", "127.0.0.1:" + ras.port(), "", "11.0", ""),
                    told.stream().map(Stage::result).toList());
            assertTrue(told.stream().noneMatch(stage -> stage.took().isNegative()));
            assertEquals(Phase.CONNECTED, handle.state().phase());
        }
    }

    @Test
    void theWayIsANewOneAndTheNextCallTakesIt() throws Exception {
        try (ScriptedRas ras = ScriptedRas.serving(HandleTest::answer);
                Handle handle = new Given(ras.port()).handle()) {
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            sessions.sessions(CLUSTER, Cancel.never());
            handle.connect(Cancel.never());
            assertEquals(1, ras.connections.get(), "an idle one will do");
            handle.connect(told::add, Cancel.never());
            assertEquals(5, told.size());
            sessions.sessions(CLUSTER, Cancel.never());
            assertEquals(2, ras.connections.get());
            Given.until(() -> ras.open() == 1);
        }
    }

    /** Where one waits for a turn, too: never more channels than four. */
    @Test
    void anewIsNotOneMore() throws Exception {
        try (ScriptedRas ras = ScriptedRas.serving(HandleTest::answer);
                Handle handle = new Given(ras.port()).handle()) {
            List<CompletableFuture<Boolean>> running = Stream.generate(() -> Given.running(() -> {
                        for (int i = 0; i < 20; i++) {
                            handle.connect(stage -> {}, Cancel.never());
                        }
                    }))
                    .limit(6)
                    .toList();
            for (CompletableFuture<Boolean> one : running) {
                one.get();
            }
            assertEquals(120, ras.connections.get());
            Given.until(() -> ras.open() <= 4);
        }
    }

    @Test
    void aVersionAgreedOnLaterIsTheOneTold() throws Exception {
        try (ScriptedRas ras = LadderTest.server(List.of("10.0"), true, new ArrayList<>());
                Handle handle = new Given(ras.port()).handle()) {
            handle.connect(told::add, Cancel.never());
            assertEquals("10.0", told.get(3).result());
        }
    }

    /** Where it ends. */
    record Broken(String name, ScriptedRas.Script script, List<RasMessage> made, FailureKind kind) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Broken> broken() {
        List<RasMessage> connected = List.of(RasMessage.STAGE_RESOLVED, RasMessage.STAGE_CONNECTED);
        List<RasMessage> negotiated =
                List.of(RasMessage.STAGE_RESOLVED, RasMessage.STAGE_CONNECTED, RasMessage.STAGE_NEGOTIATED);
        List<RasMessage> opened = List.of(
                RasMessage.STAGE_RESOLVED,
                RasMessage.STAGE_CONNECTED,
                RasMessage.STAGE_NEGOTIATED,
                RasMessage.STAGE_ENDPOINT);
        return Stream.of(
                new Broken("not RAS", peer -> peer.raw("ff ff ff ff"), connected, FailureKind.BAD_ANSWER),
                new Broken("silent", ScriptedRas.Peer::silent, connected, FailureKind.TIMED_OUT),
                new Broken("goes", peer -> peer.connect(), negotiated, FailureKind.UNREACHABLE),
                new Broken("silent later", peer -> peer.connect().silent(), negotiated, FailureKind.TIMED_OUT),
                new Broken("no answer", peer -> peer.welcome(), opened, FailureKind.UNREACHABLE));
    }

    @ParameterizedTest
    @MethodSource
    void broken(Broken one) throws Exception {
        try (ScriptedRas ras = new ScriptedRas(one.script())) {
            Given given = new Given(ras.port());
            given.target.setConnectTimeout(1);
            try (Handle handle = given.handle()) {
                AdministrationException e = Given.fails(() -> handle.connect(told::add, Cancel.never()));
                assertEquals(one.kind(), e.kind(), e.sentence());
                assertEquals(one.made().stream().map(RasMessage::text).toList(), names());
                assertEquals(Phase.FAILED, handle.state().phase());
            }
            Given.until(() -> ras.open() == 0);
        }
    }

    @Test
    void nobodyThere() throws Exception {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        try (Handle handle = new Given(port).handle()) {
            AdministrationException e = Given.fails(() -> handle.connect(told::add, Cancel.never()));
            assertEquals(RasMessage.CONNECTION_REFUSED.text("127.0.0.1:" + port), e.sentence());
            assertEquals(texts(RasMessage.STAGE_RESOLVED), names());
        }
    }

    @Test
    void cancelledOnTheWay() throws Exception {
        try (ScriptedRas ras = new ScriptedRas(ScriptedRas.Peer::silent);
                Handle handle = new Given(ras.port()).handle()) {
            Cancel cancel = new Cancel();
            CompletableFuture<AdministrationException> failure = Given.failing(() -> handle.connect(told::add, cancel));
            Given.until(() -> ras.open() == 1);
            cancel.cancel();
            assertEquals(FailureKind.CANCELLED, failure.get().kind());
            Given.until(() -> ras.open() == 0);
        }
    }

    /** A listener that fails is a mistake of its owner; the socket must not stay open for it. */
    @Test
    void aListenerThatFailsLeavesNothingOpen() throws IOException, AdministrationException {
        try (ScriptedRas ras = ScriptedRas.serving(HandleTest::answer);
                Handle handle = new Given(ras.port()).handle()) {
            for (int at = 2; at <= 4; at++) {
                int last = at;
                told.clear();
                assertThrows(
                        IllegalStateException.class,
                        () -> handle.connect(
                                stage -> {
                                    told.add(stage);
                                    if (told.size() == last) {
                                        throw new IllegalStateException();
                                    }
                                },
                                Cancel.never()));
                Given.until(() -> ras.open() == 0);
            }
            assertFalse(ras.count(Calls.AGENT_VERSION) > 0);
        }
    }
}
