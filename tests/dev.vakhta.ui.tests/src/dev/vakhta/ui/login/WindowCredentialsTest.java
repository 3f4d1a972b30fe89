package dev.vakhta.ui.login;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.Credentials;
import dev.vakhta.provider.CredentialsRequest;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Level;
import dev.vakhta.provider.journal.MemoryJournal;
import dev.vakhta.provider.reading.ClusterReading;
import dev.vakhta.provider.reading.Part;
import dev.vakhta.provider.target.Secrets;
import dev.vakhta.provider.target.TargetStore;
import dev.vakhta.provider.target.UserDirectories;
import dev.vakhta.testing.Secret;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveTarget;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WindowCredentialsTest {
    private static final Credentials RIGHT = new Credentials("root", Secret.MARK + "-right");
    private static final Credentials WRONG = new Credentials("root", Secret.MARK + "-wrong");

    /** Answers by rote; cancels when it has none left. */
    private static final class Rote implements Asker {
        final Deque<Answer> answers = new ArrayDeque<>();
        final List<Question> questions = Collections.synchronizedList(new ArrayList<>());

        @Override
        public synchronized Answer ask(Question question) {
            questions.add(question);
            return answers.poll();
        }

        @Override
        public void dismiss(Target target) {}
    }

    /** Secure storage without a platform. */
    private static final class Drawer implements Secrets {
        final Map<String, Credentials> kept = new TreeMap<>();
        boolean jammed;

        private String key(CredentialsRequest request) throws IOException {
            if (jammed) {
                throw new IOException("jammed");
            }
            return request.target().getId() + " " + request.level() + " " + request.object();
        }

        @Override
        public Credentials recall(CredentialsRequest request) throws IOException {
            return kept.get(key(request));
        }

        @Override
        public void remember(CredentialsRequest request, Credentials credentials) throws IOException {
            kept.put(key(request), credentials);
        }

        @Override
        public void forget(String targetId) {
            kept.keySet().removeIf(key -> key.startsWith(targetId + " "));
        }

        @Override
        public void put(String owner, String name, String text) {
            throw new UnsupportedOperationException("no sign-in");
        }

        @Override
        public String get(String owner, String name) {
            throw new UnsupportedOperationException("no sign-in");
        }

        @Override
        public void remove(String owner) {
            throw new UnsupportedOperationException("no sign-in");
        }
    }

    @TempDir
    Path home;

    private final Rote person = new Rote();
    private final Drawer drawer = new Drawer();
    private final WindowCredentials credentials = new WindowCredentials(drawer, person);
    private final Target target = ClusterFactory.eINSTANCE.createTarget();

    @BeforeEach
    void name() {
        target.setId("t");
        target.setName("main");
    }

    private CredentialsRequest about(String cluster, String refused) {
        return new CredentialsRequest(target, Level.CLUSTER, cluster, "Cluster " + cluster, refused);
    }

    private void answers(Credentials answer, boolean remember) {
        person.answers.add(new Asker.Answer(answer, remember));
    }

    @Test
    void onlyWhatWasAcceptedIsRemembered() {
        answers(WRONG, true);
        answers(RIGHT, true);
        assertNull(credentials.known(about("a", null)));
        assertEquals(WRONG, credentials.ask(about("a", null)));
        assertEquals(RIGHT, credentials.ask(about("a", "root")));
        assertEquals(Map.of(), drawer.kept);
        credentials.accepted(target, Level.CLUSTER, "a");
        assertEquals(Map.of("t CLUSTER a", RIGHT), drawer.kept);
    }

    @Test
    void theNextRunRecallsIt() {
        drawer.kept.put("t CLUSTER a", RIGHT);
        assertEquals(RIGHT, credentials.known(about("a", null)));
        assertEquals(List.of(), person.questions);
    }

    @Test
    void aRememberedOneThatIsRefusedIsNotKept() {
        drawer.kept.put("t CLUSTER a", WRONG);
        credentials.known(about("a", null));
        answers(RIGHT, false);
        assertEquals(RIGHT, credentials.ask(about("a", "root")));
        assertTrue(person.questions.getFirst().remember(), "who remembered goes on remembering");
        assertEquals("root", person.questions.getFirst().user());
        credentials.accepted(target, Level.CLUSTER, "a");
        assertEquals(Map.of("t CLUSTER a", Credentials.NONE), drawer.kept);
        WindowCredentials nextRun = new WindowCredentials(drawer, person);
        assertNull(nextRun.known(about("a", null)));
    }

    @Test
    void anotherClusterIsTriedWithTheSameAnswerFirst() {
        answers(RIGHT, true);
        credentials.ask(about("a", null));
        assertEquals(RIGHT, credentials.ask(about("b", null)));
        assertEquals(1, person.questions.size());
        credentials.accepted(target, Level.CLUSTER, "b");
        assertEquals(Map.of("t CLUSTER b", RIGHT), drawer.kept);
    }

    @Test
    void butOnlyOnce() {
        answers(RIGHT, false);
        credentials.ask(about("a", null));
        assertEquals(RIGHT, credentials.ask(about("b", null)));
        answers(WRONG, false);
        assertEquals(WRONG, credentials.ask(about("b", "root")), "b has another administrator");
        assertEquals(2, person.questions.size());
        assertEquals(RIGHT, credentials.known(about("a", null)));
    }

    @Test
    void levelsAreNotMixed() {
        answers(RIGHT, false);
        credentials.ask(about("a", null));
        assertNull(credentials.ask(new CredentialsRequest(target, Level.AGENT, "", "", null)));
        assertEquals(2, person.questions.size());
    }

    @Test
    void whoDeclinedIsAskedWhenHeActs() {
        assertNull(credentials.ask(about("a", null)));
        assertNull(credentials.ask(about("a", null)));
        assertEquals(1, person.questions.size());
        credentials.askAgain(target);
        answers(RIGHT, false);
        assertEquals(RIGHT, credentials.ask(about("a", null)));
    }

    @Test
    void theNameInTheSettingsIsProposed() {
        target.setClusterUser("ivanova");
        drawer.kept.put("t CLUSTER a", RIGHT);
        assertNull(credentials.known(about("a", null)), "it is another one's");
        credentials.ask(about("a", null));
        assertEquals("ivanova", person.questions.getFirst().user());
    }

    @Test
    void aJammedStorageIsSaidAndStopsNobody() {
        drawer.jammed = true;
        assertNull(credentials.known(about("a", null)));
        answers(RIGHT, true);
        assertEquals(RIGHT, credentials.ask(about("a", null)));
        assertEquals("jammed", person.questions.getFirst().storageTrouble());
        credentials.accepted(target, Level.CLUSTER, "a");
        assertEquals(RIGHT, credentials.known(about("a", null)));
    }

    @Test
    void aDismissedQuestionWasNotDeclined() throws Exception {
        CountDownLatch shown = new CountDownLatch(1);
        CompletableFuture<Asker.Answer> dialog = new CompletableFuture<>();
        WindowCredentials slow = new WindowCredentials(drawer, new Asker() {
            @Override
            public Answer ask(Question question) {
                shown.countDown();
                return dialog.join();
            }

            @Override
            public void dismiss(Target about) {
                dialog.complete(null);
            }
        });
        CompletableFuture<Credentials> asked = CompletableFuture.supplyAsync(() -> slow.ask(about("a", null)));
        assertTrue(shown.await(30, TimeUnit.SECONDS));
        slow.dismiss(target);
        assertNull(asked.get(30, TimeUnit.SECONDS));
        dialog.obtrudeValue(new Asker.Answer(RIGHT, false));
        assertEquals(RIGHT, slow.ask(about("a", null)));
    }

    @Test
    void forgettingForgetsAll() throws Exception {
        answers(RIGHT, true);
        credentials.ask(about("a", null));
        credentials.accepted(target, Level.CLUSTER, "a");
        credentials.forget(target);
        assertEquals(Map.of(), drawer.kept);
        assertNull(credentials.known(about("a", null)));
    }

    @Test
    void autoRefreshDoesNotAskAgain() throws Exception {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults()
                        .withSessions(5)
                        .withClusterAdministrator("root", Secret.MARK + "-right"));
                Live live = live()) {
            target.setAddress("127.0.0.1:" + demo.port());
            LiveTarget here = live.addPassing(target);
            answers(WRONG, true);
            here.connect();
            settle();
            // the wrong one is tried for both clusters; both are then asked about and declined
            int asked = person.questions.size();
            assertTrue(asked >= 2 && asked <= 4, "" + person.questions);
            here.refreshQuietly(Set.of(Part.SESSIONS));
            settle();
            assertEquals(asked, person.questions.size());
            for (ClusterReading cluster : here.state().clusters()) {
                assertEquals(
                        FailureKind.NOT_AUTHENTICATED,
                        cluster.failure(Part.SESSIONS).kind());
            }
            answers(RIGHT, true);
            here.connect();
            settle();
            assertEquals(asked + 1, person.questions.size(), "one answer for both clusters");
            for (ClusterReading cluster : here.state().clusters()) {
                assertNull(cluster.failure(Part.SESSIONS));
            }
            assertEquals(Set.of(RIGHT), Set.copyOf(drawer.kept.values()));
            assertEquals(2, drawer.kept.size());
        }
    }

    private Live live() {
        UserDirectories directories =
                new UserDirectories(home.resolve("config"), home.resolve("state"), home.resolve("cache"));
        return new Live(new TargetStore(directories), credentials, new MemoryJournal(100));
    }

    private static void settle() throws InterruptedException {
        Job.getJobManager().join(Live.FAMILY, null);
    }
}
