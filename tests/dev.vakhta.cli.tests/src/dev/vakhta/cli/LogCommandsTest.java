package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vakhta.cli.Shell.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code vakhta log} on a made log. */
@Timeout(60)
class LogCommandsTest {
    @TempDir
    Path temporary;

    private Path base;
    private Path log;
    private Shell shell;

    @BeforeEach
    void start() throws IOException {
        shell = new Shell();
        base = Files.createDirectory(temporary.toRealPath().resolve("trade"));
        log = MadeLog.write(base.resolve("1Cv8Log"));
    }

    @AfterEach
    void stop() throws IOException {
        shell.close();
    }

    private Ended good(String... words) {
        Ended ended = shell.run(words);
        assertEquals(0, ended.code(), ended::toString);
        return ended;
    }

    private JsonObject stats(Path path) {
        return JsonParser.parseString(good("log", "stats", path.toString(), "--json").out()).getAsJsonObject();
    }

    @Test
    void statsCountsWhatIsThere() {
        JsonObject stats = stats(base);
        assertEquals("text", stats.get("format").getAsString());
        assertEquals(6, stats.get("records").getAsInt());
        assertEquals(1, stats.get("multiline_comments").getAsInt());
        assertEquals("{\"1\":2,\"4\":7,\"13\":1}", counted(stats, "lgf_entries"));
        assertEquals("{\"1\":2,\"4\":6}", counted(stats, "dictionary"));
        assertEquals(
                "{\"committed\":3,\"none\":2,\"open\":1}", stats.get("by_transaction_outcome").toString());
        assertEquals(2, stats.getAsJsonObject("by_user").get("Петрова").getAsInt());
        JsonArray segments = stats.getAsJsonArray("segments");
        assertEquals(2, segments.size());
        JsonObject last = segments.get(1).getAsJsonObject();
        assertEquals(1, last.get("damaged_regions").getAsInt());
        assertEquals(MadeLog.TAIL.length(), last.get("partial_tail_bytes").getAsInt());
        assertEquals("20260201110000", last.get("first").getAsString());
        assertTrue(last.get("bom").getAsBoolean() && !last.get("crlf").getAsBoolean());
        JsonObject first = stats.getAsJsonArray("first").get(0).getAsJsonObject();
        assertEquals("2026-02-01T10:00:00", first.get("date").getAsString());
        assertEquals("[\"6\",[\"S\",\"Иванов\"],[\"S\",\"\"]]", first.get("data").toString());
        assertEquals(2, stats.getAsJsonArray("last_two").size());
        JsonObject newest = stats.getAsJsonArray("last_two").get(1).getAsJsonObject();
        assertEquals("92a423f8-5182-11eb-8c82-14109fd4d3af", newest.get("ref_uuid").getAsString());
        for (Path same : List.of(log, log.resolve("1Cv8.lgf"))) {
            assertEquals(stats, stats(same), same.toString());
        }
        assertEquals(4, stats(log.resolve("20260201100000.lgp")).get("records").getAsInt());
    }

    private static String counted(JsonObject stats, String name) {
        JsonObject all = stats.getAsJsonObject(name);
        JsonObject sorted = new JsonObject();
        List.of("1", "4", "13").stream().filter(all::has).forEach(key -> sorted.add(key, all.get(key)));
        return all.size() == sorted.size() ? sorted.toString() : all.toString();
    }

    @Test
    void statsIsForPeopleToo() {
        Ended english = good("log", "stats", log.toString());
        assertTrue(english.out().contains("Damaged regions") && english.out().contains("Петрова"), english::out);
        Ended russian = good("log", "stats", log.toString(), "--lang", "ru");
        assertTrue(russian.out().contains("Повреждённых участков"), russian::out);
        Ended two = good("log", "stats", log.toString(), log.resolve("20260201100000.lgp").toString(), "--json");
        assertEquals(2, JsonParser.parseString(two.out()).getAsJsonArray().size());
    }

    @Test
    void whatIsNoLogIsOneSentence() throws IOException {
        Path notes = Files.writeString(temporary.resolve("notes.txt"), "x");
        for (String verb : List.of("stats", "query", "tail")) {
            for (Path path : List.of(temporary.resolve("nowhere"), temporary, notes)) {
                Ended ended = shell.run("log", verb, path.toString());
                assertEquals(2, ended.code(), verb + " " + path + ended);
                assertEquals(1, ended.err().lines().count(), ended::toString);
                assertFalse(ended.err().contains("Exception"), ended::err);
            }
            assertEquals(2, shell.run("log", verb).code(), verb);
            assertEquals(2, shell.run("log", verb, log.toString(), "--infobase", "trade").code(), verb);
        }
    }
}
