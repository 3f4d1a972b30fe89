package dev.vakhta.ui.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.Target;
import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Declaration.Kind;
import dev.vakhta.processing.Declaration.Parameter;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.journal.MemoryJournal;
import dev.vakhta.provider.reading.ClusterReading;
import dev.vakhta.provider.reading.Part;
import dev.vakhta.provider.target.TargetStore;
import dev.vakhta.provider.target.UserDirectories;
import dev.vakhta.ui.live.Live;
import dev.vakhta.ui.live.LiveRow;
import dev.vakhta.ui.live.LiveTarget;
import dev.vakhta.ui.live.SignIn;
import dev.vakhta.ui.template.Blanks;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlannerTest {
    /** Somebody else's, as it should be or not. */
    private interface Making {
        Plan make(List<Chosen> chosen, Values values) throws AdministrationException;
    }

    private record Foreign(Making making) implements Processing {
        @Override
        public Declaration declaration() {
            return new Declaration(
                    "org.example.count",
                    ClusterPackage.Literals.SESSION,
                    "count",
                    "Count",
                    "Counts.",
                    List.of(new Parameter("times", Kind.NUMBER, "Times", "How often.", "1")));
        }

        @Override
        public Plan plan(List<Chosen> chosen, Values values, Cancel cancel) throws AdministrationException {
            return making.make(chosen, values);
        }
    }

    @TempDir
    Path home;

    private DemoServer demo;
    private Live live;
    private LiveTarget target;
    private final List<String> logged = new ArrayList<>();
    private final List<String> said = new ArrayList<>();
    private final Handler log = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void open() throws Exception {
        demo = DemoServer.start(DemoOptions.defaults().withSessions(5).withClusters(1));
        UserDirectories directories =
                new UserDirectories(home.resolve("config"), home.resolve("state"), home.resolve("cache"));
        live = new Live(new TargetStore(directories), SignIn.NOBODY, new MemoryJournal(100));
        Target data = ClusterFactory.eINSTANCE.createTarget();
        data.setId("t");
        data.setName("main");
        data.setAddress("127.0.0.1:" + demo.port());
        target = live.addPassing(data);
        Logger.getLogger("dev.vakhta.ui.plan").addHandler(log);
    }

    @AfterEach
    void close() throws Exception {
        Logger.getLogger("dev.vakhta.ui.plan").removeHandler(log);
        live.close();
        demo.close();
    }

    private List<LiveRow> rows() throws InterruptedException {
        target.refresh(Set.of(Part.SESSIONS));
        Job.getJobManager().join(Live.FAMILY, null);
        ClusterReading cluster = target.state().clusters().getFirst();
        List<Row<Session>> rows = cluster.view().rows(cluster.objects(Part.SESSIONS));
        return rows.stream().map(row -> new LiveRow(target, row)).toList();
    }

    private Planned plan(Making making, Map<String, String> values) throws InterruptedException {
        return new Planner(new Foreign(making), rows(), false).plan(values, said::add, Cancel.never());
    }

    @Test
    void theFirstPlanIsMadeWithWhatTheDeclarationFallsBackOn() throws Exception {
        Planned planned = plan(
                (chosen, values) ->
                        new Plan(chosen.size() + " x " + values.number("times"), List.of(), List.of(), List.of()),
                null);
        assertEquals("7 x 1", planned.ready().title(), "five sessions and two of the cluster's own");
        assertEquals(Map.of("times", "1"), planned.values());
        assertNull(planned.sentence());
    }

    @Test
    void aValueThatDoesNotFitIsSaidAndIsNobodysMistake() throws Exception {
        Planned planned = plan((chosen, values) -> null, Map.of("times", "often"));
        assertNull(planned.plan());
        assertTrue(planned.sentence().contains("often"), planned.sentence());
        assertEquals(List.of(), logged);
    }

    @Test
    void whatCouldNotBeReadIsSaidWithTheServersWords() throws Exception {
        Planned planned = plan(
                (chosen, values) -> {
                    throw new AdministrationException(FailureKind.REFUSED, "Sentence.", "raw words", null, null);
                },
                null);
        assertEquals("Sentence. raw words", planned.sentence());
        assertEquals(List.of(), logged);
    }

    @Test
    void aBrokenOneIsNamedInTheLog() throws Exception {
        for (Throwable mistake : List.of(new IllegalArgumentException("oops"), new StackOverflowError("oops"))) {
            Planned planned = plan(
                    (chosen, values) -> {
                        if (mistake instanceof Error error) {
                            throw error;
                        }
                        throw (RuntimeException) mistake;
                    },
                    null);
            assertNull(planned.plan());
            assertNotNull(planned.sentence());
            assertTrue(logged.removeLast().contains("dev.vakhta.ui"), "the plug-in it comes from");
        }
    }

    @Test
    void onlyOneThatWasPointedAtIsConfirmedInShort() throws Exception {
        List<LiveRow> rows = rows();
        Processing terminate = InstalledProcessingsTest.builtIn("dev.vakhta.session.terminate");
        Planner one = new Planner(terminate, rows.subList(0, 1), true);
        Planner swept = new Planner(terminate, rows, false);
        assertTrue(one.isCompact(one.plan(null, said::add, Cancel.never()).ready()));
        assertFalse(swept.isCompact(swept.plan(null, said::add, Cancel.never()).ready()));
        target.target().setProduction(true);
        assertFalse(one.isCompact(one.plan(null, said::add, Cancel.never()).ready()));
        assertEquals(
                List.of("main"),
                Planner.production(one.plan(null, said::add, Cancel.never()).ready()));
    }

    @Test
    void readOnlyTargetsAllowNothing() throws Exception {
        List<LiveRow> rows = rows();
        assertTrue(ProcessingRun.allowed(rows));
        target.target().setReadOnly(true);
        assertFalse(ProcessingRun.allowed(rows));
        assertFalse(ProcessingRun.allowed(List.of()));
    }

    @Test
    void blanksOfTemplatesAreFound() {
        assertEquals("‹time›", Blanks.first("until ‹time›, ask ‹whom›").group());
        assertNull(Blanks.first("until noon"));
    }
}
