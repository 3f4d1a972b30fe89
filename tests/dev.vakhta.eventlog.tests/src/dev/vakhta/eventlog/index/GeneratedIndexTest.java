package dev.vakhta.eventlog.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vakhta.eventlog.store.LogPart;
import dev.vakhta.eventlog.text.TextSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A log as the generator of the shared folder makes them, against what that says of it. Skipped where it is not. */
class GeneratedIndexTest {
    private static final Path GENERATOR =
            Path.of(System.getProperty("vakhta.shared", "../../../shared"), "tools", "gen_eventlog.py");

    @TempDir
    Path folder;

    @Test
    void itIsSmallAndKnowsOutcomes() throws Exception {
        assumeTrue(Files.exists(GENERATOR), () -> "no " + GENERATOR.toAbsolutePath() + "; set -Dvakhta.shared");
        generate("--size", "8M", "--seed", "4", "--segments", "hour", "--span-hours", "3", "--separators");
        TextSource log = TextSource.open("log", find("1Cv8.lgf"));
        IndexStore store = new IndexStore(folder.resolve("cache"), IndexStore.LIMIT);
        Map<String, Long> outcomes = new TreeMap<>();
        long bytes = 0;
        try (LogIndex index = store.open(log)) {
            for (LogPart part : log.parts()) {
                bytes += part.size();
                for (int number = 0; (long) number * part.span() < part.size(); number++) {
                    index.index(part, number, () -> false);
                }
            }
        }
        try (LogIndex index = store.open(log)) {
            Answers.readEndings(index, log.parts());
            for (LogPart part : log.parts()) {
                for (int number = 0; (long) number * part.span() < part.size(); number++) {
                    Answers.outcomes(Answers.block(index, part, number))
                            .forEach(outcome -> outcomes.merge(outcome.replace("-", ""), 1L, Long::sum));
                }
            }
        }
        JsonObject truth =
                JsonParser.parseString(Files.readString(find("truth.json"))).getAsJsonObject();
        Map<String, Long> expected = new TreeMap<>();
        truth.getAsJsonObject("by_transaction_outcome")
                .entrySet()
                .forEach(one -> expected.put(one.getKey(), one.getValue().getAsLong()));
        assertEquals(expected, outcomes);
        long size = store.list().getFirst().bytes();
        assertTrue(size * 100 <= bytes * 15, size + " of " + bytes);
    }

    private void generate(String... options) throws InterruptedException {
        List<String> command = Stream.concat(
                        Stream.of("python3", GENERATOR.toAbsolutePath().toString(), folder.toString()),
                        Stream.of(options))
                .toList();
        try {
            Process python = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said").toFile())
                    .start();
            assertTrue(python.waitFor(120, TimeUnit.SECONDS), "the generator takes too long");
            assertEquals(0, python.exitValue());
        } catch (IOException e) {
            assumeTrue(false, "python3 is not here: " + e.getMessage());
        }
    }

    private Path find(String name) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith(name)).findFirst().orElseThrow();
        }
    }
}
