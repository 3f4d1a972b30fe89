package dev.vakhta.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Providers and views are plug-ins: what is left of the product without most of them starts and does what it can. */
class SeamsTest {
    private static final Path CHECKOUT = Path.of("../..");
    private static final int LIMIT_SECONDS = 120;

    private static final String RAS = "dev.vakhta.provider.ras";
    private static final String RAC = "dev.vakhta.provider.rac";
    private static final String FILE = "dev.vakhta.provider.file";
    private static final List<String> VIEWS =
            List.of("dev.vakhta.ui.sessionlock", "dev.vakhta.ui.files", "dev.vakhta.ui.eventlog");

    private String said = "";

    @BeforeEach
    void needsLinux() {
        assumeTrue(
                System.getProperty("os.name").equals("Linux") && System.getenv("DISPLAY") != null,
                "no Linux with a display: the product was not started by a test");
    }

    private static List<String> all(List<String> some, String... more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private static ScenarioProcess window(String scenario, String name, List<String> removed) throws Exception {
        Path person = Path.of("target/people", name);
        Product.delete(person);
        return Product.copy(CHECKOUT, Path.of("target/product-" + name))
                .without(removed)
                .scenario(scenario, person)
                .property(
                        "vakhta.screenshots",
                        Path.of("target/screenshots/" + name).toAbsolutePath());
    }

    /** Errors of ours, by what the platform writes before each entry of its log. */
    private static void assertNoErrors(String log) {
        assertFalse(log.contains("!ENTRY dev.vakhta"), log);
    }

    @Test
    void oneProviderAndOneViewAreAWindow() throws Exception {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults().withSessions(60))) {
            assertNoErrors(window("LeavesTraces", "seams-ras", all(VIEWS, RAC, FILE))
                    .property("vakhta.scenario.address", "127.0.0.1:" + demo.port())
                    .property(
                            "vakhta.scenario.look",
                            Path.of("target/people/seams-ras/look").toAbsolutePath())
                    .play(LIMIT_SECONDS));
        }
    }

    @Test
    void foldersAloneAreAWindow() throws Exception {
        assertNoErrors(window("Opens", "seams-file", List.of(RAS, RAC)).play(LIMIT_SECONDS));
    }

    @Test
    void noProviderIsAWindowToo() throws Exception {
        assertNoErrors(window("Opens", "seams-none", all(VIEWS, RAS, RAC, FILE)).play(LIMIT_SECONDS));
    }

    private int vakhta(Path product, String... arguments) throws Exception {
        Path person = Path.of("target/people/seams-cli").toAbsolutePath();
        try (CommandProcess run = CommandProcess.start(product, person, Map.of(), arguments)) {
            int code = run.end();
            said = run.said();
            return code;
        }
    }

    private static Path commandLine(String name, List<String> removed) throws Exception {
        Path product = Path.of("target/product-" + name);
        Product.copyAll(CommandProcess.PRODUCT, product);
        Product.remove(product, removed);
        return product;
    }

    @Test
    void oneProviderIsACommandLine() throws Exception {
        Path product = commandLine("seams-cli-ras", List.of(RAC, FILE));
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults().withSessions(20))) {
            assertEquals(0, vakhta(product, "session", "list", "--ras", "127.0.0.1:" + demo.port(), "--csv"), said);
            assertTrue(said.lines().count() > 20, said);
        }
    }

    @Test
    void whatIsMissingIsSaid() throws Exception {
        Path product = commandLine("seams-cli-file", List.of(RAS, RAC));
        assertEquals(0, vakhta(product, "target", "list"), said);
        assertEquals(2, vakhta(product, "session", "list", "--ras", "127.0.0.1:1"), said);
        assertTrue(said.contains("\"ras\"") && said.contains("file"), said);
    }
}
