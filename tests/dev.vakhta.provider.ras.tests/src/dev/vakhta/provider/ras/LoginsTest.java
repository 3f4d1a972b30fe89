package dev.vakhta.provider.ras;

import static dev.vakhta.provider.ras.Given.CLUSTER;
import static dev.vakhta.provider.ras.Given.INFOBASE;
import static dev.vakhta.provider.ras.Given.PROCESS;
import static dev.vakhta.provider.ras.Given.SESSION;
import static dev.vakhta.provider.ras.Given.facet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
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
import dev.vakhta.provider.facet.LockAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.provider.handle.Login;
import dev.vakhta.ras.Calls;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server has an administrator at each level; who is asked for them, how often, and what becomes of the answers. */
class LoginsTest {
    private static final Credentials RIGHT = new Credentials("admin", "secret");
    private static final Credentials WRONG = new Credentials("admin", "guess");
    private static final String FAILURE = "v8.service.Admin.Cluster#Failure";
    private static final UUID OPEN_CLUSTER = UUID.fromString("95a0a524-eeae-43f7-a659-627211c32d5e");

    private final ScriptedRas ras;
    private final Given given;

    /** Lets {@link #RIGHT} in, and everybody into {@link #OPEN_CLUSTER}. */
    LoginsTest() throws Exception {
        ras = new ScriptedRas(peer -> {
            peer.welcome();
            boolean agent = false;
            boolean infobase = false;
            List<Object> clusters = new ArrayList<>(List.of(OPEN_CLUSTER));
            while (true) {
                ScriptedRas.Asked asked = peer.ask();
                List<Object> values = asked.values();
                int size = values.size();
                boolean right =
                        size > 1 && new Credentials("" + values.get(size - 2), "" + values.get(size - 1)).equals(RIGHT);
                switch (asked.call().number()) {
                    case 8 -> {
                        agent = right;
                        no(peer, right, FAILURE);
                    }
                    case 9 -> {
                        if (right) {
                            clusters.add(values.get(0));
                        }
                        no(peer, clusters.contains(values.get(0)), FAILURE);
                    }
                    case 10 -> {
                        infobase |= right;
                        peer.done();
                    }
                    case 64 -> no(peer, infobase, "v8.service.Admin.Cluster#Rights");
                    case 0 -> {
                        if (agent) {
                            peer.answer(Calls.AGENT_ADMINS, List.of());
                        } else {
                            peer.fault(FAILURE, "");
                        }
                    }
                    case 11 -> peer.answer(Calls.CLUSTERS, List.of(cluster()));
                    case 71 -> peer.done();
                    case 65 -> peer.answer(Calls.SESSIONS, List.of());
                    default -> peer.answer(Calls.LOCKS, List.of());
                }
            }
        });
        given = new Given(ras.port());
    }

    private static void no(ScriptedRas.Peer peer, boolean yes, String id) throws Exception {
        if (yes) {
            peer.done();
        } else {
            peer.fault(id, "нет");
        }
    }

    private static Cluster cluster() {
        Cluster cluster = ClusterFactory.eINSTANCE.createCluster();
        cluster.setId(CLUSTER);
        cluster.setName("Main");
        return cluster;
    }

    @AfterEach
    void stop() throws Exception {
        ras.close();
    }

    /** Somebody who gives these answers one after the other, then gives up. */
    private static final class Person implements CredentialsCallback {
        final List<CredentialsRequest> asked = new CopyOnWriteArrayList<>();
        private final Function<CredentialsRequest, @Nullable Credentials> answers;
        private @Nullable Credentials known;

        Person(Credentials... answers) {
            Deque<Credentials> rest = new ArrayDeque<>(List.of(answers));
            this.answers = request -> rest.poll();
        }

        Person(Function<CredentialsRequest, @Nullable Credentials> answers) {
            this.answers = answers;
        }

        @Override
        public @Nullable Credentials known(CredentialsRequest request) {
            return known;
        }

        @Override
        public @Nullable Credentials ask(CredentialsRequest request) {
            asked.add(request);
            return answers.apply(request);
        }
    }

    @Test
    void askedUntilAcceptedAndThenNeverAgain() throws Exception {
        Person person = new Person(WRONG, new Credentials("boss", "secret"), RIGHT);
        try (Handle handle = given.handle(person)) {
            facet(handle, ClusterAdmin.class).clusters(Cancel.never());
            facet(handle, SessionAdmin.class).sessions(CLUSTER, Cancel.never());
            facet(handle, LockAdmin.class).locks(CLUSTER, Cancel.never());
            facet(handle, SessionAdmin.class).terminate(CLUSTER, SESSION, "", Cancel.never());
        }
        assertEquals(3, person.asked.size());
        CredentialsRequest first = person.asked.get(0);
        assertNull(first.refused());
        assertEquals(Level.CLUSTER, first.level());
        assertEquals(CLUSTER.toString(), first.object());
        assertEquals("Main", first.objectName());
        assertEquals("admin", person.asked.get(1).refused());
        assertEquals("boss", person.asked.get(2).refused());
    }

    @Test
    void whatIsKnownIsTriedFirst() throws Exception {
        Person person = new Person();
        person.known = RIGHT;
        try (Handle handle = given.handle(person)) {
            facet(handle, SessionAdmin.class).sessions(CLUSTER, Cancel.never());
        }
        assertEquals(0, person.asked.size());
        assertEquals(1, ras.count(Calls.AUTHENTICATE_CLUSTER));
    }

    @Test
    void givingUp() throws Exception {
        Person person = new Person(WRONG);
        try (Handle handle = given.handle(person)) {
            AdministrationException e =
                    Given.fails(() -> facet(handle, SessionAdmin.class).sessions(CLUSTER, Cancel.never()));
            assertEquals(FailureKind.NOT_AUTHENTICATED, e.kind());
            assertEquals(Level.CLUSTER, e.level());
            assertEquals("нет", e.serverText());
            assertEquals(2, person.asked.size());
            assertEquals(0, ras.count(Calls.SESSIONS));
            facet(handle, SessionAdmin.class).sessions(OPEN_CLUSTER, Cancel.never());
            Given.fails(() -> facet(handle, SessionAdmin.class).sessions(CLUSTER, Cancel.never()));
            assertEquals(3, person.asked.size(), "a later call is a new question");
        }
    }

    @Test
    void whoAlwaysAnswersTheSameIsNotAskedForEver() throws Exception {
        Person constant = new Person(request -> WRONG);
        Person known = new Person(request -> WRONG);
        known.known = WRONG;
        for (Person person : List.of(constant, known)) {
            try (Handle handle = given.handle(person)) {
                AdministrationException e =
                        Given.fails(() -> facet(handle, SessionAdmin.class).sessions(CLUSTER, Cancel.never()));
                assertEquals(FailureKind.NOT_AUTHENTICATED, e.kind());
                assertTrue(person.asked.size() <= 2);
            }
        }
    }

    @Test
    void parallelCallsAskOnce() throws Exception {
        for (Credentials answer : new Credentials[] {RIGHT, null}) {
            CountDownLatch everybodyRefused = new CountDownLatch(1);
            Person person = new Person(request -> {
                try {
                    everybodyRefused.await();
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                return answer;
            });
            long before = ras.count(Calls.AUTHENTICATE_CLUSTER);
            try (Handle handle = given.handle(person)) {
                List<CompletableFuture<Boolean>> calls = Stream.generate(() -> Given.running(
                                () -> facet(handle, SessionAdmin.class).sessions(CLUSTER, Cancel.never())))
                        .limit(8)
                        .toList();
                Given.until(() -> ras.count(Calls.AUTHENTICATE_CLUSTER) == before + 8);
                // nobody holds a channel meanwhile
                facet(handle, SessionAdmin.class).sessions(OPEN_CLUSTER, Cancel.never());
                everybodyRefused.countDown();
                for (CompletableFuture<Boolean> call : calls) {
                    call.handle((done, e) -> true).get();
                    assertEquals(answer == null, call.isCompletedExceptionally());
                }
                assertEquals(1, person.asked.size());
            }
        }
    }

    @Test
    void thinkingDoesNotCount() throws Exception {
        given.target.setCallTimeout(1);
        Person slow = new Person(request -> {
            long began = System.nanoTime();
            Given.until(() -> System.nanoTime() - began > 1_200_000_000L);
            return RIGHT;
        });
        try (Handle handle = given.handle(slow)) {
            facet(handle, SessionAdmin.class).sessions(CLUSTER, Cancel.never());
        }
    }

    @Test
    void waitingForSomebodyElsesQuestionCanBeCancelled() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        Person person = new Person(request -> {
            asked.countDown();
            try {
                answer.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            return RIGHT;
        });
        try (Handle handle = given.handle(person)) {
            SessionAdmin sessions = facet(handle, SessionAdmin.class);
            CompletableFuture<Boolean> first = Given.running(() -> sessions.sessions(CLUSTER, Cancel.never()));
            asked.await();
            Cancel cancel = new Cancel();
            CompletableFuture<AdministrationException> second = Given.failing(() -> sessions.sessions(CLUSTER, cancel));
            Given.until(() -> ras.count(Calls.AUTHENTICATE_CLUSTER) == 2);
            cancel.cancel();
            assertEquals(FailureKind.CANCELLED, second.get().kind());
            answer.countDown();
            first.get();
        }
    }

    @Test
    void infobaseRightsAreAskedForWhenTheyLack() throws Exception {
        Person person =
                new Person(request -> request.level() == Level.CLUSTER || request.refused() != null ? RIGHT : WRONG);
        try (Handle handle = given.handle(person)) {
            facet(handle, ConnectionAdmin.class).disconnect(CLUSTER, INFOBASE, PROCESS, SESSION, Cancel.never());
            assertEquals(3, ras.count(Calls.DISCONNECT));
            assertEquals(3, ras.count(Calls.AUTHENTICATE_INFOBASE));
            assertEquals(
                    List.of(Level.CLUSTER, Level.INFOBASE, Level.INFOBASE),
                    person.asked.stream().map(CredentialsRequest::level).toList());
            assertEquals(INFOBASE.toString(), person.asked.get(1).object());
            facet(handle, ConnectionAdmin.class).disconnect(CLUSTER, INFOBASE, PROCESS, SESSION, Cancel.never());
            assertEquals(4, ras.count(Calls.DISCONNECT));
        }
    }

    @Test
    void infobaseRightsNotGiven() throws Exception {
        Person person = new Person(request -> request.level() == Level.CLUSTER ? RIGHT : null);
        try (Handle handle = given.handle(person)) {
            ConnectionAdmin connections = facet(handle, ConnectionAdmin.class);
            AdministrationException e =
                    Given.fails(() -> connections.disconnect(CLUSTER, INFOBASE, PROCESS, SESSION, Cancel.never()));
            assertEquals(FailureKind.NOT_AUTHENTICATED, e.kind());
            assertEquals(Level.INFOBASE, e.level());
            // a connection without an infobase: nobody to ask
            UUID nil = new UUID(0, 0);
            AdministrationException e2 =
                    Given.fails(() -> connections.disconnect(CLUSTER, nil, PROCESS, SESSION, Cancel.never()));
            assertEquals(FailureKind.NOT_ALLOWED, e2.kind());
            assertEquals(2, person.asked.size());
        }
    }

    @Test
    void theCentralServerIsAnotherLevel() throws Exception {
        Person person = new Person(WRONG, RIGHT);
        try (Handle handle = given.handle(person)) {
            Request<?> admins =
                    Request.of("agent admin list", Calls.AGENT_ADMINS).loggedIn(Login.AGENT);
            assertEquals(List.of(), ((RasHandle) handle).caller.call(admins, Cancel.never()));
            assertEquals(Level.AGENT, person.asked.get(1).level());
            assertEquals("", person.asked.get(1).object());
        }
    }

    @Test
    void acceptedOnesServeReconnects() throws Exception {
        Person person = new Person(RIGHT);
        try (Handle handle = given.handle(person)) {
            facet(handle, SessionAdmin.class).sessions(CLUSTER, Cancel.never());
            ras.drop();
            facet(handle, SessionAdmin.class).sessions(CLUSTER, Cancel.never());
            assertEquals(2, ras.connections.get());
            assertEquals(1, person.asked.size());
        }
    }

    @Test
    void noPasswordEntersTheJournal() throws Exception {
        try (Handle handle = given.handle(new Person(WRONG, RIGHT))) {
            facet(handle, ConnectionAdmin.class).disconnect(OPEN_CLUSTER, INFOBASE, PROCESS, SESSION, Cancel.never());
        }
        String all = given.journal.newest(100).toString();
        assertFalse(all.contains(RIGHT.password()) || all.contains(WRONG.password()), all);
        assertTrue(all.contains("infobase-user=admin") && all.contains("infobase-pwd=***"), all);
    }
}
