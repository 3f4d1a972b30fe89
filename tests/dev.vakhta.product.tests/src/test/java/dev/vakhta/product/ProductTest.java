package dev.vakhta.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vakhta.demo.DemoCluster;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.ras.Calls;
import dev.vakhta.testing.Secret;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What only the real product shows: it starts, and the next day everything is as it was left. */
class ProductTest {
    private static final int LIMIT_SECONDS = 120;

    private static Product product;

    @BeforeAll
    static void copyProduct() throws IOException {
        assumeTrue(
                System.getProperty("os.name").equals("Linux") && System.getenv("DISPLAY") != null,
                "no Linux with a display: the product was not started by a test");
        product = Product.copy(Path.of("../.."), Path.of("target/product"));
    }

    private static Path person(String name) throws IOException {
        Path folder = Path.of("target/people", name);
        Product.delete(folder);
        return folder;
    }

    private static ScenarioProcess scenario(String name, Path person) {
        return product.scenario(name, person)
                .property("vakhta.screenshots", Path.of("target/screenshots").toAbsolutePath());
    }

    @Test
    void opens() throws Exception {
        scenario("Opens", person("opens")).play(LIMIT_SECONDS);
    }

    /** The application ends with code 23, and the script starts it again. */
    @Test
    void restartsWhenAsked() throws Exception {
        scenario("Restarts", person("restarts")).play(LIMIT_SECONDS);
    }

    @Test
    void findsColumnsFilterAndExpansionAgain() throws Exception {
        Path person = person("traces");
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults().withSessions(60))) {
            traces("LeavesTraces", person, demo).play(LIMIT_SECONDS);
            traces("FindsTraces", person, demo).play(LIMIT_SECONDS);
        }
    }

    @Test
    void survivesABrokenState() throws Exception {
        Path person = person("rubbish");
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults().withSessions(60))) {
            traces("LeavesTraces", person, demo).play(LIMIT_SECONDS);
            Path state = person.resolve("workspace/.metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi");
            String saved = Files.readString(state);
            String broken = saved.replace("memory-total", "no-such-column");
            assertNotEquals(saved, broken, "the columns are saved elsewhere");
            Files.writeString(state, broken);
            traces("FindsRubbish", person, demo).play(LIMIT_SECONDS);
        }
    }

    /** As if it had been killed: no code of ours runs any more. */
    @Test
    void givesBackAtTheNextStartWhatADeadWindowHeld() throws Exception {
        Path person = person("dead");
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults().withSessions(60))) {
            String before = locks(demo);
            exclusive("DiesHolding", person, demo).playToDeath(LIMIT_SECONDS, 137);
            assertTrue(lock(demo).isSessionsDeny() && lock(demo).isScheduledJobsDeny(), locks(demo));
            exclusive("FindsUnrestored", person, demo).play(LIMIT_SECONDS);
            assertEquals(before, locks(demo));
        }
    }

    @Test
    void givesBackBeforeItCloses() throws Exception {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults().withSessions(60))) {
            String before = locks(demo);
            exclusive("StopsAndExits", person("stops"), demo).play(LIMIT_SECONDS);
            assertEquals(before, locks(demo));
            assertTrue(demo.asked(Calls.UPDATE_INFOBASE) > 1, "it was never locked");
        }
    }

    private static ScenarioProcess exclusive(String name, Path person, DemoServer demo) {
        DemoCluster cluster = demo.cluster();
        return scenario(name, person)
                .environment("VAKHTA_MASTER_PASSWORD", Secret.MARK + "-master")
                .property("vakhta.scenario.address", "127.0.0.1:" + demo.port())
                .property("vakhta.scenario.cluster", cluster.toRecord().getName())
                .property(
                        "vakhta.scenario.infobase",
                        cluster.infobases().getFirst().getName());
    }

    private static Infobase lock(DemoServer demo) {
        DemoCluster cluster = demo.cluster();
        return cluster.infobase(cluster.infobases().getFirst().getId());
    }

    /** All that makes the locks of the infobase. */
    private static String locks(DemoServer demo) {
        Infobase lock = lock(demo);
        return Stream.of(
                        lock.isSessionsDeny(),
                        lock.getDeniedFrom(),
                        lock.getDeniedTo(),
                        lock.getDeniedMessage(),
                        lock.getDeniedParameter(),
                        lock.getPermissionCode(),
                        lock.isScheduledJobsDeny())
                .map(String::valueOf)
                .collect(Collectors.joining("; "));
    }

    private static ScenarioProcess traces(String name, Path person, DemoServer demo) {
        return scenario(name, person)
                .property("vakhta.scenario.address", "127.0.0.1:" + demo.port())
                .property("vakhta.scenario.look", person.resolve("look").toAbsolutePath());
    }
}
