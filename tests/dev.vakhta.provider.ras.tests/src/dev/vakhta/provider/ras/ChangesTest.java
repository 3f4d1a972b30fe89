package dev.vakhta.provider.ras;

import static dev.vakhta.provider.ras.Given.CLUSTER;
import static dev.vakhta.provider.ras.Given.SESSION;
import static dev.vakhta.provider.ras.Given.facet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.HandleState.Phase;
import dev.vakhta.provider.Operation;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.provider.handle.HandleMessage;
import dev.vakhta.ras.Call;
import dev.vakhta.ras.Calls;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A change is sent once and its outcome is told truly; lists may be repeated and cancelled beside it. */
class ChangesTest {
    /** What the server does instead of answering a terminate. */
    record Ending(String name, ScriptedRas.Script script) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Ending> unanswered() {
        return Stream.of(
                new Ending("closes", peer -> {}),
                new Ending("resets", peer -> peer.socket.setSoLinger(true, 0)),
                new Ending("goes inside the answer", peer -> peer.raw("0e 04 01")),
                new Ending("answers garbage", peer -> peer.raw("48 54 54 50")),
                new Ending("answers another message", peer -> peer.answer(Calls.LOCKS, List.of())),
                new Ending("never answers", ScriptedRas.Peer::silent));
    }

    @ParameterizedTest
    @MethodSource
    void unanswered(Ending ending) throws Exception {
        try (ScriptedRas ras = ending(ending.script())) {
            Given given = new Given(ras.port());
            given.target.setCallTimeout(1);
            try (Handle handle = given.handle()) {
                Cancel never = Cancel.never();
                AdministrationException e =
                        Given.fails(() -> facet(handle, SessionAdmin.class).terminate(CLUSTER, SESSION, "", never));
                assertEquals(FailureKind.OUTCOME_UNKNOWN, e.kind());
                assertEquals(
                        HandleMessage.OUTCOME_UNKNOWN.text("127.0.0.1:" + ras.port(), "session terminate"),
                        e.sentence());
                assertTrue(e.getCause() instanceof AdministrationException, "why, for the details");
                assertEquals(1, ras.count(Calls.TERMINATE_SESSION), "never repeated");
                // read back: on a list's channel nothing is wrong
                assertEquals(List.of(), facet(handle, SessionAdmin.class).sessions(CLUSTER, never));
            }
            Operation recorded = given.journal.newest(9).stream()
                    .filter(one -> one.command().equals("session terminate"))
                    .findFirst()
                    .orElseThrow();
            assertEquals(FailureKind.OUTCOME_UNKNOWN, recorded.failure());
            Given.until(() -> ras.open() == 0);
        }
    }

    /** Registering, removing, saving: whatever changes something is sent once, and nobody claims to know what came of it. */
    @Test
    void everyChangeIsSentOnce() throws Exception {
        int changes = 0;
        for (Call<?> call : Calls.all()) {
            boolean login = call.number() >= 8 && call.number() <= 10;
            if (!login && changes(call)) {
                Map<Call<?>, Object> answers = new ConcurrentHashMap<>();
                ScriptedRas.Handler unanswering = (peer, asked) -> {
                    if (asked.is(call)) {
                        throw new IOException("gone");
                    }
                    Sendings.answer(peer, asked.call(), answers);
                };
                try (ScriptedRas ras = ScriptedRas.serving(unanswering);
                        Handle handle = new Given(ras.port()).handle()) {
                    AdministrationException e = Given.fails(() -> Sendings.of(call)
                            .send(new Sendings.Asking(handle, Sendings.values(call), answers, Cancel.never())));
                    assertEquals(FailureKind.OUTCOME_UNKNOWN, e.kind(), call.name());
                    assertEquals(1, ras.count(call), call.name());
                }
                changes++;
            }
        }
        assertEquals(27, changes);
    }

    /** What is answered by nothing or by the id of what was saved. */
    private static boolean changes(Call<?> call) {
        return call.answer() == Call.VOID || Sendings.ones(call.result(), 16) instanceof UUID;
    }

    @Test
    void cancelledAfterItWasSent() throws Exception {
        try (ScriptedRas ras = ending(ScriptedRas.Peer::silent);
                Handle handle = new Given(ras.port()).handle()) {
            Cancel cancel = new Cancel();
            CompletableFuture<AdministrationException> failure =
                    Given.failing(() -> facet(handle, SessionAdmin.class).terminate(CLUSTER, SESSION, "", cancel));
            Given.until(() -> ras.count(Calls.TERMINATE_SESSION) == 1);
            cancel.cancel();
            assertEquals(FailureKind.OUTCOME_UNKNOWN, failure.get().kind());
        }
    }

    @Test
    void cancelledBefore() throws Exception {
        try (ScriptedRas ras = ending(ScriptedRas.Peer::silent);
                Handle handle = new Given(ras.port()).handle()) {
            Cancel cancel = new Cancel();
            cancel.cancel();
            AdministrationException e =
                    Given.fails(() -> facet(handle, SessionAdmin.class).terminate(CLUSTER, SESSION, "", cancel));
            assertEquals(FailureKind.CANCELLED, e.kind());
            assertEquals(0, ras.connections.get());
        }
    }

    @Test
    void refusedIsRefused() throws Exception {
        try (ScriptedRas ras =
                        ending(peer -> peer.fault("v8.service.Admin.Cluster#SessionNotFound", "Сеанс не найден"));
                Handle handle = new Given(ras.port()).handle()) {
            AdministrationException e = Given.fails(
                    () -> facet(handle, SessionAdmin.class).interrupt(CLUSTER, SESSION, "", Cancel.never()));
            assertEquals(FailureKind.NOT_FOUND, e.kind());
        }
    }

    /** RAS answered, but a process of the cluster did not answer RAS; whether it acted before is known to nobody. */
    @Test
    void aProcessThatDiedLeavesOnlyAChangeUnknown() throws Exception {
        try (ScriptedRas ras = ScriptedRas.serving((peer, asked) -> peer.fault("swp.UnknownThrowable", "процесс"))) {
            Given given = new Given(ras.port());
            try (Handle handle = given.handle()) {
                SessionAdmin sessions = facet(handle, SessionAdmin.class);
                AdministrationException change =
                        Given.fails(() -> sessions.terminate(CLUSTER, SESSION, "", Cancel.never()));
                assertEquals(FailureKind.OUTCOME_UNKNOWN, change.kind());
                assertEquals(
                        RasMessage.PROCESS_OUTCOME_UNKNOWN.text("127.0.0.1:" + ras.port(), "session terminate"),
                        change.sentence());
                assertEquals("процесс", change.serverText());
                assertEquals(1, ras.count(Calls.TERMINATE_SESSION), "never repeated");
                assertEquals(
                        FailureKind.OUTCOME_UNKNOWN,
                        given.journal.newest(1).getFirst().failure());
                AdministrationException list = Given.fails(() -> sessions.sessions(CLUSTER, Cancel.never()));
                assertEquals(FailureKind.UNREACHABLE, list.kind());
                assertEquals(Phase.CONNECTED, handle.state().phase(), "RAS itself is well");
            }
        }
    }

    @Test
    void cancellingAListLeavesTheTerminateAlone() throws Exception {
        CountDownLatch terminating = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        ScriptedRas.Handler handler = (peer, asked) -> {
            if (asked.is(Calls.TERMINATE_SESSION)) {
                terminating.countDown();
                cancelled.await();
                peer.done();
            } else {
                peer.silent();
            }
        };
        try (ScriptedRas ras = ScriptedRas.serving(handler);
                Handle handle = new Given(ras.port()).handle()) {
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            Cancel cancel = new Cancel();
            CompletableFuture<AdministrationException> list = Given.failing(() -> sessions.sessions(CLUSTER, cancel));
            CompletableFuture<Boolean> terminate =
                    Given.running(() -> sessions.terminate(CLUSTER, SESSION, "", Cancel.never()));
            terminating.await();
            Given.until(() -> ras.count(Calls.SESSIONS) == 1);
            cancel.cancel();
            assertEquals(FailureKind.CANCELLED, list.get().kind());
            cancelled.countDown();
            terminate.get();
        }
    }

    @Test
    void aStaleListIsRepeatedOnceAndOnANewChannel() throws Exception {
        AtomicInteger lists = new AtomicInteger();
        ScriptedRas.Handler handler = (peer, asked) -> {
            int number = lists.incrementAndGet();
            peer.answer(Calls.SESSIONS, List.of());
            if (number <= 2) {
                throw new IOException("closed while idle");
            }
        };
        try (ScriptedRas ras = ScriptedRas.serving(handler);
                Handle handle = new Given(ras.port()).handle()) {
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            sessions.sessions(CLUSTER, Cancel.never());
            Given.until(() -> ras.open() == 0);
            sessions.sessions(CLUSTER, Cancel.never());
            assertEquals(2, ras.connections.get());
            Given.until(() -> ras.open() == 0);
            ras.close();
            AdministrationException e = Given.fails(() -> sessions.sessions(CLUSTER, Cancel.never()));
            assertEquals(FailureKind.UNREACHABLE, e.kind());
        }
    }

    @Test
    void anIdleChannelIsTriedByALoginBeforeAChange() throws Exception {
        Semaphore drop = new Semaphore(0);
        ScriptedRas.Handler handler = (peer, asked) -> {
            boolean last = drop.tryAcquire();
            peer.done();
            if (last) {
                throw new IOException("closed while idle");
            }
        };
        try (ScriptedRas ras = ScriptedRas.serving(handler);
                Handle handle = new Given(ras.port()).handle()) {
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            sessions.terminate(CLUSTER, SESSION, "1", Cancel.never());
            sessions.terminate(CLUSTER, SESSION, "2", Cancel.never());
            assertEquals(1, ras.count(Calls.AUTHENTICATE_CLUSTER), "just used: trusted");
            ((RasHandle) handle).caller.trustedNanos = 0;
            sessions.terminate(CLUSTER, SESSION, "3", Cancel.never());
            assertEquals(2, ras.count(Calls.AUTHENTICATE_CLUSTER), "idle: login first");
            drop.release();
            sessions.terminate(CLUSTER, SESSION, "4", Cancel.never());
            Given.until(() -> ras.open() == 0);
            sessions.terminate(CLUSTER, SESSION, "5", Cancel.never());
            assertEquals(5, ras.count(Calls.TERMINATE_SESSION), "each once");
            assertEquals(2, ras.connections.get());
        }
    }

    @Test
    void atMostFourAtOnceAndAFifthCanBeCancelledWhileItWaits() throws Exception {
        Semaphore free = new Semaphore(0);
        ScriptedRas.Handler handler = (peer, asked) -> {
            free.acquire();
            peer.answer(Calls.SESSIONS, List.of());
        };
        try (ScriptedRas ras = ScriptedRas.serving(handler);
                Handle handle = new Given(ras.port()).handle()) {
            handle.target().setCallTimeout(30);
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            List<CompletableFuture<Boolean>> four = Stream.generate(
                            () -> Given.running(() -> sessions.sessions(CLUSTER, Cancel.never())))
                    .limit(4)
                    .toList();
            Given.until(() -> ras.count(Calls.SESSIONS) == 4);
            Cancel cancel = new Cancel();
            CompletableFuture<AdministrationException> fifth = Given.failing(() -> sessions.sessions(CLUSTER, cancel));
            CompletableFuture<Boolean> sixth = Given.running(() -> sessions.sessions(CLUSTER, Cancel.never()));
            cancel.cancel();
            assertEquals(FailureKind.CANCELLED, fifth.get().kind());
            free.release(5);
            for (CompletableFuture<Boolean> one : four) {
                one.get();
            }
            sixth.get();
            assertEquals(4, ras.connections.get());
        }
    }

    /** Cancelling lists, and the end of their channels, is nothing to a change that reads first. */
    @Test
    void cancellingAListLeavesAnUpdateAlone() throws Exception {
        CountDownLatch saving = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        Map<Call<?>, Object> answers = new ConcurrentHashMap<>();
        ScriptedRas.Handler handler = (peer, asked) -> {
            if (asked.is(Calls.SESSIONS)) {
                peer.silent();
                throw new IOException("nobody waits for it");
            }
            if (asked.is(Calls.UPDATE_INFOBASE)) {
                saving.countDown();
                cancelled.await();
            }
            peer.raw("10 00"); // still alive
            Sendings.answer(peer, asked.call(), answers);
        };
        try (ScriptedRas ras = ScriptedRas.serving(handler);
                Handle handle = new Given(ras.port()).handle()) {
            Cancel cancel = new Cancel();
            CompletableFuture<AdministrationException> list =
                    Given.failing(() -> facet(handle, SessionAdmin.class).sessions(CLUSTER, cancel));
            Sendings.Asking asking =
                    new Sendings.Asking(handle, Sendings.values(Calls.UPDATE_INFOBASE), answers, Cancel.never());
            CompletableFuture<Boolean> update =
                    Given.running(() -> Sendings.of(Calls.UPDATE_INFOBASE).send(asking));
            saving.await();
            Given.until(() -> ras.count(Calls.SESSIONS) == 1);
            cancel.cancel();
            assertEquals(FailureKind.CANCELLED, list.get().kind());
            cancelled.countDown();
            update.get();
            assertEquals(1, ras.count(Calls.UPDATE_INFOBASE));
        }
    }

    /** Reading and changing share one limit: what was not sent has not happened. */
    @Test
    void aSlowReadingEndsAChangeBeforeItIsSent() throws Exception {
        Map<Call<?>, Object> answers = new ConcurrentHashMap<>();
        ScriptedRas.Handler handler = (peer, asked) -> {
            if (asked.is(Calls.INFOBASE)) {
                peer.silent();
                throw new IOException("nobody waits for it");
            }
            Sendings.answer(peer, asked.call(), answers);
        };
        try (ScriptedRas ras = ScriptedRas.serving(handler)) {
            Given given = new Given(ras.port());
            given.target.setCallTimeout(1);
            try (Handle handle = given.handle()) {
                AdministrationException e = Given.fails(() -> Sendings.of(Calls.UPDATE_INFOBASE)
                        .send(new Sendings.Asking(
                                handle, Sendings.values(Calls.UPDATE_INFOBASE), answers, Cancel.never())));
                assertEquals(FailureKind.TIMED_OUT, e.kind());
                assertEquals(0, ras.count(Calls.UPDATE_INFOBASE));
            }
        }
    }

    private static ScriptedRas ending(ScriptedRas.Script script) throws IOException {
        return ScriptedRas.serving((peer, asked) -> {
            if (asked.is(Calls.SESSIONS)) {
                peer.answer(Calls.SESSIONS, List.of());
            } else {
                script.talk(peer);
                throw new IOException("that was all");
            }
        });
    }
}
