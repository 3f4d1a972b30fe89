package dev.vakhta.format;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Files of the shared folder. Tests that need them are skipped where the folder is not there. */
public final class Samples {
    private static final Path FOLDER =
            Path.of(System.getProperty("vakhta.shared", "../../../shared"), "specs", "samples");

    private Samples() {}

    /** Whether the folder is there, for tests that can do without. */
    public static boolean areThere() {
        return Files.exists(FOLDER);
    }

    /** A file or a folder. */
    public static Path path(String name) {
        Path path = FOLDER.resolve(name);
        assumeTrue(Files.exists(path), () -> "no " + path.toAbsolutePath() + "; set -Dvakhta.shared");
        return path;
    }
}
