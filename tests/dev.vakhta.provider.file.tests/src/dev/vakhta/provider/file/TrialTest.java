package dev.vakhta.provider.file;

import static dev.vakhta.provider.file.Given.NEVER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.provider.trial.Trial;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way to a folder, as who adds a target sees it. */
class TrialTest {
    private final Locale before = Locale.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(before);
    }

    @Test
    void aFolderHasNoLogins() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        Path base = Given.open(folder.toRealPath().resolve("base"));
        List<String> steps = new ArrayList<>();
        try (Given given = new Given(base, folder.resolve("backups"))) {
            assertTrue(Trial.run(given.handle, step -> steps.add(step.title() + " = " + step.result()), NEVER));
        }
        assertEquals(
                List.of(
                        "File infobase = " + base,
                        "Clusters = found: 1",
                        "base: infobases = found: 1",
                        "base: sessions = found: 3",
                        "base: right to read = object locks"),
                steps);
    }
}
