package dev.vakhta.provider.ras;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The captured bytes of the shared folder. Tests that need them are skipped where the folder is not there. */
final class Vectors {
    private static final Path FOLDER =
            Path.of(System.getProperty("vakhta.shared", "../../../shared"), "specs", "vectors", "ras");

    private Vectors() {}

    /** The rows without the comment lines, split at tabs. */
    static List<String[]> rows(String file) throws IOException {
        Path path = FOLDER.resolve(file);
        assumeTrue(Files.exists(path), () -> "no " + path.toAbsolutePath() + "; set -Dvakhta.shared");
        return Files.readAllLines(path).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
