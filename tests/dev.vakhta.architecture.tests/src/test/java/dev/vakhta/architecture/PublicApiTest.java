package dev.vakhta.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody changes by accident what others compile against: docs/api.md says how it is changed on purpose. */
class PublicApiTest {
    static List<Path> files() throws IOException {
        return PublicApi.files(House.ROOT);
    }

    @ParameterizedTest
    @MethodSource("files")
    void isWhatWasWrittenDown(Path file) throws IOException {
        List<String> written = withClasses(Files.readAllLines(file));
        List<String> now = withClasses(PublicApi.of(House.ROOT, file));
        assertFalse(now.isEmpty(), file + " is of nothing");
        Set<String> gone = new LinkedHashSet<>(written);
        now.forEach(gone::remove);
        Set<String> come = new LinkedHashSet<>(now);
        written.forEach(come::remove);
        assertEquals(
                List.of(),
                Stream.concat(gone.stream().map("gone: "::concat), come.stream().map("new: "::concat))
                        .toList(),
                "docs/api.md says what to do; releng/record-api writes it down");
        assertEquals(written, now, "written down in another order: releng/record-api");
    }

    /** A member says whose it is. */
    private static List<String> withClasses(List<String> lines) {
        List<String> all = new ArrayList<>();
        String type = "";
        for (String line : lines) {
            boolean member = line.startsWith(" ");
            type = member ? type : line;
            all.add(member ? type + ":" + line : line);
        }
        return all;
    }

    /** What the sample plug-in requires is promised. */
    @Test
    void whatAnOutsiderUsesIsPromised() throws IOException {
        String manifest =
                Files.readString(House.ROOT.resolve("tests/outside/org.example.vakhta.csv/META-INF/MANIFEST.MF"));
        List<String> promised = files().stream()
                .map(file -> file.getFileName().toString().replaceAll("\\.txt$", ""))
                .toList();
        List<String> used = House.bundles().stream().filter(manifest::contains).toList();
        assertFalse(used.isEmpty());
        assertTrue(promised.containsAll(used), used + " of which only " + promised + " are promised");
    }
}
