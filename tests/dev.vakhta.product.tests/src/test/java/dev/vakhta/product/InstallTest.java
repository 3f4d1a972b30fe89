package dev.vakhta.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** <i>Help, Install new software</i>: a plug-in comes into the window with p2, works there, and goes without a trace. */
class InstallTest {
    private static final int LIMIT_SECONDS = 120;
    private static final Path PERSON = Path.of("target/people/install").toAbsolutePath();
    private final Path folder = Path.of("target/product install").toAbsolutePath();

    @BeforeEach
    void nobodyWasHere() throws IOException {
        assumeTrue(
                System.getProperty("os.name").equals("Linux") && System.getenv("DISPLAY") != null,
                "no Linux with a display: the product was not started by a test");
        Product.delete(PERSON);
        Files.createDirectories(PERSON);
    }

    /** How long each is, and when it was written, by their names. */
    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(path).toString(), Files.size(path) + " " + Files.getLastModifiedTime(path));
            }
        }
        return files;
    }

    /** What the person has besides the product; p2's notes and those of the framework are not it. */
    private static List<String> installed() throws IOException {
        try (Stream<Path> all = Files.walk(PERSON.resolve("home/state"))) {
            return all.filter(path -> path.getParent().endsWith("plugins"))
                    .map(path -> path.getFileName().toString())
                    .toList();
        }
    }

    private static void contributes(Product product, int extensions) throws Exception {
        product.scenario("Contributes", PERSON)
                .property("vakhta.scenario.plugin", MadeRepository.PLUGIN)
                .property("vakhta.scenario.extensions", extensions)
                .play(LIMIT_SECONDS);
    }

    @Test
    void comesFromAFolderAndFromAnArchiveAndGoes() throws Exception {
        Product product = Product.copy(Path.of("../.."), folder);
        contributes(product, 0);
        Map<String, String> before = files(folder);
        MadeRepository made = MadeRepository.write(PERSON.resolve("a repository"));
        for (Path source : List.of(made.folder(), made.archive(PERSON.resolve("an archive.zip")))) {
            product.scenario("InstallsPlugin", PERSON)
                    .property("vakhta.scenario.source", source)
                    .play(LIMIT_SECONDS);
            contributes(product, 1);
            assertEquals(List.of(MadeRepository.PLUGIN + "_1.0.0.jar"), installed());
            product.scenario("UninstallsPlugin", PERSON)
                    .property("vakhta.scenario.name", MadeRepository.LABEL)
                    .play(LIMIT_SECONDS);
            contributes(product, 0);
            assertEquals(List.of(), installed());
            assertEquals(before, files(folder), "the product itself");
        }
    }
}
