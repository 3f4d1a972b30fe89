package dev.vakhta.eventlog.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.eventlog.LogField;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code fragment.xml} contributes a good exporter and broken ones. */
class LogExportersTest {
    @TempDir
    Path folder;

    private static LogExporters.Form form(String ending) {
        return LogExporters.of(ending).orElseThrow();
    }

    private Path write(Given answer) throws IOException {
        Path file = folder.resolve("out.words");
        LogExport.write(
                answer,
                List.of(LogField.USER, LogField.COMMENT),
                form("words").exporter(),
                file,
                records -> {},
                () -> false);
        return file;
    }

    @Test
    void oursComeFirstAndBrokenOnesAreLeftOut() {
        assertEquals(
                List.of("csv", "jsonl", "xlsx", "words", "absent"),
                LogExporters.installed().stream().map(LogExporters.Form::ending).toList());
        assertEquals("CSV", form("csv").label());
        assertEquals("Words", form("WORDS").label());
    }

    @Test
    void writesInTheFormOfAPlugIn() throws IOException {
        assertEquals(
                "Иванов|one\nИванов|two\n",
                Files.readString(write(Given.oldestFirst().record("one").record("two"))));
    }

    @Test
    void whatItThrowsNamesThePlugInAndLeavesNothing() {
        IOException thrown = assertThrows(
                IOException.class, () -> write(Given.oldestFirst().record("one").record("boom")));
        String said = String.valueOf(thrown.getMessage());
        assertTrue(said.contains("dev.vakhta.eventlog") && said.contains("WordsExporter"), said);
        assertFalse(Files.exists(folder.resolve("out.words")));
    }

    @Test
    void oneThatCannotBeMadeIsNamed() {
        IOException thrown =
                assertThrows(IOException.class, () -> form("absent").exporter());
        assertTrue(String.valueOf(thrown.getMessage()).contains("NoSuchExporter"), thrown.getMessage());
    }
}
