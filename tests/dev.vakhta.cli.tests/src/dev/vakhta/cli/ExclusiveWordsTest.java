package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.cli.Shell.Ended;
import dev.vakhta.demo.DemoCluster;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.processing.exclusive.ExclusiveStep;
import dev.vakhta.processing.exclusive.Pauses;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.testing.DemoTime;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody types while {@code vakhta exclusive} waits, terminates or holds. */
@Timeout(value = 20, threadMode = ThreadMode.SEPARATE_THREAD)
class ExclusiveWordsTest {
    private static final String HINT = "Type a word and Enter meanwhile";

    /** A line that is typed during a step, and what it is answered with. */
    private record Typed(ExclusiveStep step, String line, String answer) {}

    private final Deque<Typed> script = new ArrayDeque<>();
    /** By the server's clock, as each line was typed. */
    private final List<LocalDateTime> at = new ArrayList<>();
    /** When the lock began just then. */
    private final List<LocalDateTime> from = new ArrayList<>();

    private DemoServer demo;
    private DemoCluster cluster;
    private Shell shell;
    private UUID infobase;
    private String name;
    private Infobase before;

    @BeforeEach
    void start() throws IOException {
        demo = DemoServer.start(
                DemoOptions.defaults().withEveryKind().withSessions(40).withClusters(1));
        cluster = demo.cluster();
        shell = new Shell();
        shell.pauses = new Typing(new DemoTime(demo));
        shell.interactive = true;
        infobase = cluster.infobases().getFirst().getId();
        name = cluster.infobases().getFirst().getName();
        before = now();
    }

    @AfterEach
    void stop() throws IOException {
        UndoJournal.use(() -> {
            throw new IllegalStateException("a closed shell's");
        });
        shell.close();
        demo.close();
    }

    private Infobase now() {
        return Objects.requireNonNull(cluster.infobase(infobase));
    }

    private void assertAsBefore() {
        assertTrue(EcoreUtil.equals(before, now()), () -> before + " " + now());
    }

    /** Types while time passes, and lets none pass before it was answered. */
    private final class Typing implements Pauses {
        private final Pauses time;

        Typing(Pauses time) {
            this.time = time;
        }

        @Override
        public Instant now() {
            return time.now();
        }

        @Override
        public void pause(Duration pause, Cancel by) throws AdministrationException {
            Typed next = script.peek();
            if (next != null && shell.said().contains("  " + next.step().text())) {
                script.remove();
                at.add(demo.now());
                from.add(ExclusiveWordsTest.this.now().getDeniedFrom());
                shell.typed.add(next.line());
                until(() -> shell.said().contains(next.answer()));
            }
            time.pause(pause, by);
        }
    }

    private static void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) { // the test took too long
                throw new AssertionError(e);
            }
        }
    }

    private void typing(ExclusiveStep step, String line, String answer) {
        script.add(new Typed(step, line, answer));
    }

    private void typingTheEnd() {
        typing(ExclusiveStep.HOLD, "", "Nobody is inside.");
    }

    private Ended exclusive(String... more) {
        List<String> all = new ArrayList<>(List.of(
                "exclusive", "--ras", "127.0.0.1:" + demo.port(), "--infobase", name, "--yes", "--rounds", "5000"));
        all.addAll(List.of(more));
        return shell.run(all.toArray(new String[0]));
    }

    @Test
    void theDoorClosesLater() {
        typing(ExclusiveStep.WARN, "+60", "1 h more.");
        typing(ExclusiveStep.WARN, "?", HINT);
        typingTheEnd();
        Ended ended = exclusive();
        assertEquals(0, ended.code(), ended.err());
        Duration later = Duration.between(from.get(0), from.get(1));
        assertTrue(later.toMinutes() >= 59 && later.toMinutes() <= 61, from::toString);
        assertAsBefore();
        assertEquals(1, ended.err().split("Type a word", -1).length - 2, "once by itself, once asked for");
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", " NOW ", "сейчас"})
    void nobodyIsWaitedForAnyMore(String word) {
        typing(ExclusiveStep.WARN, word, "Nobody is waited for any more.");
        typingTheEnd();
        Ended ended = exclusive("--lead", "1000");
        assertEquals(0, ended.code(), ended.err());
        assertTrue(Duration.between(at.get(0), at.get(1)).toMinutes() < 1000, at::toString);
        assertAsBefore();
    }

    @ParameterizedTest
    @ValueSource(strings = {"open 15", "открыть 15"})
    void usersComeInBeforeJobs(String words) {
        typing(ExclusiveStep.WARN, words, "Somebody may still be inside");
        typing(ExclusiveStep.HOLD, words, "jobs begin in 15 m");
        Ended ended = exclusive("--lead", "1");
        assertEquals(0, ended.code(), ended.err());
        assertTrue(Duration.between(at.get(1), demo.now()).toMinutes() >= 15, at::toString);
        assertAsBefore();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "стоп"})
    void itStopsWhileItWaits(String word) {
        typing(ExclusiveStep.WARN, word, "It stops");
        Ended ended = exclusive();
        assertEquals(1, ended.code(), ended.err());
        assertAsBefore();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stop", "стоп"})
    void whereItIsHeldThatIsTheUsualEnd(String word) {
        typing(ExclusiveStep.HOLD, word, "It stops");
        Ended ended = exclusive("--lead", "0");
        assertEquals(0, ended.code(), ended.err());
        assertAsBefore();
    }

    @Test
    void whatIsNoWordOrOutOfPlaceIsSaid() {
        typing(ExclusiveStep.WARN, "+ten", "\"+ten\" is none of the words");
        typing(ExclusiveStep.WARN, "", "\"\" is none of the words");
        typing(ExclusiveStep.HOLD, "+10", "there is nothing to put off");
        typing(ExclusiveStep.HOLD, "now", "Nobody is being waited for.");
        typingTheEnd();
        Ended ended = exclusive("--lead", "1");
        assertEquals(0, ended.code(), ended.err());
        assertEquals(List.of(), List.copyOf(script), ended.err());
        assertAsBefore();
    }

    @Test
    void anEndIsPutOff() {
        LocalDateTime end = demo.now().plusHours(5).withNano(0).withSecond(0);
        typing(ExclusiveStep.HOLD, "+10", "10 m more.");
        List<LocalDateTime> ends = new ArrayList<>();
        Pauses typing = shell.pauses;
        shell.pauses = new Pauses() {
            @Override
            public Instant now() {
                return typing.now();
            }

            @Override
            public void pause(Duration pause, Cancel by) throws AdministrationException {
                LocalDateTime to = ExclusiveWordsTest.this.now().getDeniedTo();
                if (to != null && to.isAfter(end) && ends.isEmpty()) {
                    ends.add(to);
                    typingTheEnd();
                }
                typing.pause(pause, by);
            }
        };
        Ended ended = exclusive("--lead", "0", "--to", end.toString());
        assertEquals(0, ended.code(), ended.err());
        assertEquals(List.of(end.plusMinutes(10)), ends);
        assertAsBefore();
    }

    /** There is one keyboard: who asks gets the next line. */
    @Test
    void aQuestionMeanwhileIsAnswered() {
        typing(ExclusiveStep.HOLD, "?", HINT);
        typingTheEnd();
        Thread.ofVirtual().start(() -> {
            until(() -> shell.said().contains("Press Enter when done"));
            cluster.door().change(infobase, one -> one.setDeniedMessage("Я тут"));
            until(() -> shell.said().contains("Set by us"));
            shell.typed.add("r");
        });
        Ended ended = exclusive("--lead", "0");
        assertEquals(0, ended.code(), ended.err());
        assertAsBefore();
        assertFalse(ended.err().contains("none of the words"), ended.err());
    }

    @Test
    void whereNobodySitsNothingIsRead() {
        shell.interactive = false;
        shell.typed.add("stop");
        Pauses typing = shell.pauses;
        shell.pauses = new Pauses() {
            @Override
            public Instant now() {
                return typing.now();
            }

            @Override
            public void pause(Duration pause, Cancel by) throws AdministrationException {
                typing.pause(pause, by);
                if (shell.said().contains("Ctrl+C gives back")) {
                    shell.cancel.cancel();
                }
            }
        };
        Ended ended = exclusive("--lead", "0");
        assertEquals(0, ended.code(), ended.err());
        assertFalse(ended.err().contains(HINT), ended.err());
        assertEquals(0, shell.reads.get());
        assertAsBefore();
    }

    @Test
    void theKeyboardIsTheProgramsWhereThereIsOne() {
        shell.typed.add("stop");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Ended ended = exclusive("--lead", "0", "--", java, "-version");
        assertEquals(0, ended.code(), ended.err());
        assertFalse(ended.err().contains(HINT), ended.err());
        assertEquals(0, shell.reads.get());
        assertAsBefore();
        String help = shell.run("exclusive", "--help").out().replaceAll("\\s+", " ");
        assertTrue(help.contains("the keyboard is the program's"), help);
    }
}
