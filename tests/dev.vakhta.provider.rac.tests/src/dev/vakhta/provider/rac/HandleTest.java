package dev.vakhta.provider.rac;

import static dev.vakhta.provider.rac.Given.CLUSTER;
import static dev.vakhta.provider.rac.Given.SESSION;
import static dev.vakhta.provider.rac.Given.facet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.text.Message;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsCallback;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.Environment;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import dev.vakhta.provider.HandleState.Phase;
import dev.vakhta.provider.Operation;
import dev.vakhta.provider.Stage;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.CounterAdmin;
import dev.vakhta.provider.facet.InfobaseAdmin;
import dev.vakhta.provider.facet.ProcessSwitch;
import dev.vakhta.provider.facet.ServerAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.provider.handle.HandleMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Life of a handle: states, stages, what is offered, processes at once, nothing left behind. */
@Timeout(120)
class HandleTest {
    private interface Unknown extends Facet {}

    @TempDir
    Path folder;

    private Given given(String version) throws Exception {
        Given given = new Given(folder, version);
        given.rac.says("agent version", "8.3.21.1895\n");
        return given;
    }

    @Test
    void nothingHappensBeforeTheFirstCall() throws Exception {
        Given given = given("8.3.21.1895");
        try (Handle handle = given.handle()) {
            assertEquals(Phase.IDLE, handle.state().phase());
            assertTrue(handle.facet(SessionAdmin.class).isOffered());
            assertTrue(handle.facet(ProcessSwitch.class).isOffered(), "help not read yet");
            assertEquals(
                    RacMessage.NOT_OFFERED.text("Unknown"),
                    handle.facet(Unknown.class).reason());
            assertFalse(handle.facet(Facet.class).isOffered());
            handle.close();
            assertEquals(Phase.CLOSED, handle.state().phase());
        }
        assertEquals(List.of(), given.rac.calls());
    }

    @Test
    void everyStepIsTold() throws Exception {
        Given given = given("8.3.21.1895");
        given.target.setClusterUser("admin");
        List<Stage> told = new ArrayList<>();
        try (Handle handle = given.handle()) {
            handle.connect(told::add, Cancel.never());
            assertEquals(Phase.CONNECTED, handle.state().phase());
            handle.connect(stage -> {}, Cancel.never());
        }
        assertEquals(
                Stream.<Message>of(
                                RacMessage.STAGE_UTILITY,
                                RacMessage.STAGE_STARTED,
                                HandleMessage.STAGE_ANSWERED,
                                RacMessage.STAGE_PASSWORDS)
                        .map(Message::text)
                        .toList(),
                told.stream().map(Stage::name).toList());
        assertEquals(
                List.of(given.rac.path.toString(), "8.3.21.1895", "8.3.21.1895", RacMessage.PASSWORDS_VISIBLE.text()),
                told.stream().map(Stage::result).toList());
        assertEquals(2, given.rac.calls("--version").size(), "a way made anew");
        assertEquals(1, given.rac.calls("help agent").size(), "once for a binary");
        Operation connect = given.journal.newest(9).getLast();
        assertEquals("connect", connect.command());
        assertEquals(
                Map.of("address", Given.ADDRESS, "utility", given.rac.path.toString(), "version", "8.3.21.1895"),
                connect.arguments());
    }

    /** Before 8.3.16 the agent does not tell its version. */
    @Test
    void anOldServerIsReachedByItsClusters() throws Exception {
        Given given = given("8.3.13.1513");
        try (Handle handle = given.handle()) {
            handle.connect(Cancel.never());
            assertEquals(Phase.CONNECTED, handle.state().phase());
            AdministrationException e =
                    Given.fails(() -> facet(handle, ClusterAdmin.class).agentVersion(Cancel.never()));
            assertEquals(FailureKind.UNSUPPORTED, e.kind());
            assertEquals(Phase.CONNECTED, handle.state().phase());
        }
        assertEquals(List.of(List.of("cluster", "list", Given.ADDRESS)), given.rac.asked());
    }

    @Test
    void emptyIsNotFailed() throws Exception {
        Given given = given("8.3.21.1895");
        try (Handle handle = given.handle()) {
            assertEquals(List.of(), facet(handle, ClusterAdmin.class).clusters(Cancel.never()));
            assertEquals(List.of(), facet(handle, SessionAdmin.class).sessions(CLUSTER, Cancel.never()));
        }
    }

    @Test
    void whatHelpDoesNotKnowIsDeniedOnceItWasRead() throws Exception {
        Given given = given("8.3.10.2168");
        try (Handle handle = given.handle()) {
            AdministrationException e =
                    Given.fails(() -> facet(handle, CounterAdmin.class).counters(CLUSTER, Cancel.never()));
            assertEquals(FailureKind.UNSUPPORTED, e.kind());
            assertEquals(RacMessage.NO_COMMAND.text("8.3.10.2168", "counter list"), e.sentence());
            assertEquals(e.sentence(), handle.facet(CounterAdmin.class).reason());
            facet(handle, ServerAdmin.class).processes(CLUSTER, Cancel.never());
            assertTrue(handle.facet(ServerAdmin.class).isOffered());
            assertFalse(handle.facet(ProcessSwitch.class).isOffered());
            AdministrationException interrupt = Given.fails(
                    () -> facet(handle, SessionAdmin.class).interrupt(CLUSTER, SESSION, "", Cancel.never()));
            assertEquals(FailureKind.UNSUPPORTED, interrupt.kind());
        }
        assertEquals(List.of(), given.rac.calls("counter"));
        assertEquals(1, given.rac.calls("help counter").size());
    }

    @Test
    void comesBackWithTheServer() throws Exception {
        Given given = given("8.3.21.1895");
        List<Phase> phases = new CopyOnWriteArrayList<>();
        try (Handle handle = given.handle()) {
            handle.onStateChange(state -> phases.add(state.phase()));
            handle.connect(Cancel.never());
            given.rac.declines("agent version", "Ошибка соединения с сервером\nConnection refused\n");
            AdministrationException e = Given.fails(() -> handle.connect(Cancel.never()));
            assertEquals(FailureKind.UNREACHABLE, e.kind());
            assertSame(e, handle.state().failure());
            given.rac.says("agent version", "8.3.21.1895\n");
            handle.connect(Cancel.never());
            assertNull(handle.state().failure());
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

    /** An answer, though not the wanted one: the server is there. */
    @Test
    void whoDeclinesIsConnected() throws Exception {
        Given given = given("8.3.21.1895");
        given.rac.declines("session list", "Администратор кластера не аутентифицирован\n");
        try (Handle handle = given.handle()) {
            Given.fails(() -> facet(handle, SessionAdmin.class).sessions(CLUSTER, Cancel.never()));
            assertEquals(Phase.CONNECTED, handle.state().phase());
        }
    }

    /** The platform was updated: the old path is gone, another utility is found. */
    @Test
    void anUpdatedPlatformIsFoundAgain() throws Exception {
        Given given = given("8.3.21.1895");
        Path home = folder.resolve("opt/1cv8/x86_64");
        Path older = Files.createDirectories(home.resolve("8.3.21.1895")).resolve("rac");
        Path newer = Files.createDirectories(home.resolve("8.3.25.1394")).resolve("rac");
        Files.copy(given.rac.path, older);
        assertTrue(older.toFile().setExecutable(true));
        given.target.setUtility("");
        Installations computer = new Installations(folder.toRealPath(), Map.of(), false);
        try (Handle handle = new RacProvider(computer)
                .handle(given.target, new Environment(CredentialsCallback.NOBODY, given.journal))) {
            handle.connect(Cancel.never());
            Files.move(older, newer);
            assertEquals(
                    FailureKind.UNREACHABLE,
                    Given.fails(() -> handle.connect(Cancel.never())).kind());
            handle.connect(Cancel.never());
        }
        Operation connect = given.journal.newest(9).stream()
                .filter(operation -> operation.command().equals("connect"))
                .findFirst()
                .orElseThrow();
        assertEquals(newer.toRealPath().toString(), connect.arguments().get("utility"));
    }

    /** Sessions that hang until a file is there, and count who runs at the same time. */
    private void hanging(Given given) throws Exception {
        given.rac.does("session list", "echo $$ >> $here/pids; while [ ! -f $here/go ]; do sleep 0.05; done");
    }

    private int running() {
        try (Stream<String> pids = Files.lines(folder.resolve("pids"))) {
            return (int) pids.filter(pid -> ProcessHandle.of(Long.parseLong(pid))
                            .map(ProcessHandle::isAlive)
                            .orElse(false))
                    .count();
        } catch (IOException e) {
            return 0;
        }
    }

    @Test
    void neverMoreThanAFewAtOnce() throws Exception {
        Given given = given("8.3.21.1895");
        hanging(given);
        given.rac.does("session terminate", "echo $$ >> $here/pids; while [ ! -f $here/go ]; do sleep 0.05; done");
        try (Handle handle = given.handle()) {
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            List<CompletableFuture<Boolean>> calls = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                calls.add(Given.calling(
                        () -> sessions.sessions(CLUSTER, Cancel.never()).isEmpty()));
            }
            Given.until(() -> running() == Runner.MOST - 1);
            for (int i = 0; i < 3; i++) {
                calls.add(Given.calling(() -> {
                    sessions.terminate(CLUSTER, SESSION, "", Cancel.never());
                    return true;
                }));
            }
            Given.until(() -> running() == Runner.MOST);
            assertEquals(Runner.MOST, given.rac.asked().size());
            assertEquals(1, given.rac.calls("session terminate").size(), "a change does not wait behind lists");
            Files.createFile(folder.resolve("go"));
            for (CompletableFuture<Boolean> call : calls) {
                assertTrue(call.get());
            }
        }
    }

    @Test
    void cancellingAListLeavesAChangeAlone() throws Exception {
        Given given = given("8.3.21.1895");
        hanging(given);
        given.rac.does("session terminate", "while [ ! -f $here/go ]; do sleep 0.05; done");
        try (Handle handle = given.handle()) {
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            Cancel cancel = new Cancel();
            CompletableFuture<AdministrationException> list = Given.failing(() -> sessions.sessions(CLUSTER, cancel));
            CompletableFuture<Boolean> change = Given.calling(() -> {
                sessions.terminate(CLUSTER, SESSION, "", Cancel.never());
                return true;
            });
            Given.until(() -> given.rac.asked().size() == 2 && running() == 1);
            cancel.cancel();
            assertEquals(FailureKind.CANCELLED, list.get().kind());
            Given.until(() -> running() == 0);
            assertFalse(change.isDone());
            Files.createFile(folder.resolve("go"));
            assertTrue(change.get());
        }
    }

    @Test
    void closingEndsWhatIsUnderWay() throws Exception {
        Given given = given("8.3.21.1895");
        hanging(given);
        given.rac.does("session terminate", "echo $$ >> $here/pids; sleep 1000; true");
        try (Handle handle = given.handle()) {
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            List<CompletableFuture<AdministrationException>> lists = Stream.generate(
                            () -> Given.failing(() -> sessions.sessions(CLUSTER, Cancel.never())))
                    .limit(5)
                    .toList();
            CompletableFuture<AdministrationException> change =
                    Given.failing(() -> sessions.terminate(CLUSTER, SESSION, "", Cancel.never()));
            Given.until(() -> running() == 4);
            handle.close();
            Given.until(() -> running() == 0);
            for (CompletableFuture<AdministrationException> list : lists) {
                assertEquals(FailureKind.CANCELLED, list.get().kind());
            }
            assertEquals(FailureKind.OUTCOME_UNKNOWN, change.get().kind(), "it was sent");
            AdministrationException later = Given.fails(() -> sessions.sessions(CLUSTER, Cancel.never()));
            assertEquals(FailureKind.CANCELLED, later.kind());
            Given.until(() -> Thread.getAllStackTraces().keySet().stream()
                    .noneMatch(thread -> thread.getName().equals("rac output")));
        }
    }

    @Test
    void manyThreadsReadHelpOnce() throws Exception {
        Given given = given("8.3.21.1895");
        try (Handle handle = given.handle()) {
            List<CompletableFuture<Boolean>> threads = Stream.generate(() -> Given.calling(() -> {
                        for (int i = 0; i < 5; i++) {
                            facet(handle, SessionAdmin.class).sessions(CLUSTER, Cancel.never());
                            facet(handle, SessionAdmin.class).terminate(CLUSTER, SESSION, "", Cancel.never());
                            facet(handle, InfobaseAdmin.class).infobases(CLUSTER, Cancel.never());
                        }
                        return true;
                    }))
                    .limit(8)
                    .toList();
            for (CompletableFuture<Boolean> thread : threads) {
                assertTrue(thread.get());
            }
        }
        assertEquals(1, given.rac.calls("--version").size());
        assertEquals(1, given.rac.calls("help session").size());
        assertEquals(1, given.rac.calls("help infobase").size());
        assertEquals(40, given.rac.calls("session terminate").size());
        assertEquals(40, given.rac.calls("session list").size(), "nobody to hold a licence: not asked for any");
    }

    @Test
    void whoAsksForALoginSaysTheNameOfTheCluster() throws Exception {
        Given given = given("8.3.21.1895");
        Cluster cluster = ClusterFactory.eINSTANCE.createCluster();
        cluster.setId(CLUSTER);
        cluster.setName("Главный");
        given.rac.says("cluster list", List.of(cluster));
        given.rac.declines("infobase summary list", "Администратор кластера не аутентифицирован\n");
        List<String> asked = new ArrayList<>();
        CredentialsCallback person = new CredentialsCallback() {
            @Override
            public @Nullable Credentials known(CredentialsRequest request) {
                return null;
            }

            @Override
            public @Nullable Credentials ask(CredentialsRequest request) {
                asked.add(request.objectName());
                return asked.size() < 2 ? new Credentials("admin", "secret-1") : null;
            }
        };
        try (Handle handle = given.handle(person)) {
            facet(handle, ClusterAdmin.class).clusters(Cancel.never());
            AdministrationException e =
                    Given.fails(() -> facet(handle, InfobaseAdmin.class).infobases(CLUSTER, Cancel.never()));
            assertEquals(FailureKind.NOT_AUTHENTICATED, e.kind());
        }
        assertEquals(List.of("Главный", "Главный"), asked);
        List<List<String>> calls = given.rac.calls("infobase summary list");
        assertEquals(2, calls.size());
        assertFalse(calls.get(0).stream().anyMatch(argument -> argument.contains("user")), "no name, no option");
        assertTrue(calls.get(1).containsAll(List.of("--cluster-user=admin", "--cluster-pwd=secret-1")));
    }
}
