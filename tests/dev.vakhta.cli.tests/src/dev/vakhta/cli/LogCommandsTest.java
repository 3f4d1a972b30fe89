package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vakhta.cli.Shell.Ended;
import dev.vakhta.format.container.Format;
import dev.vakhta.provider.file.FileProvider;
import dev.vakhta.testing.infobase.MadeInfobase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
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
        return JsonParser.parseString(
                        good("log", "stats", path.toString(), "--json").out())
                .getAsJsonObject();
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
                "{\"committed\":3,\"none\":2,\"open\":1}",
                stats.get("by_transaction_outcome").toString());
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
        assertEquals(
                "[\"6\",[\"S\",\"Иванов\"],[\"S\",\"\"]]", first.get("data").toString());
        assertEquals(2, stats.getAsJsonArray("last_two").size());
        JsonObject newest = stats.getAsJsonArray("last_two").get(1).getAsJsonObject();
        assertEquals(
                "92a423f8-5182-11eb-8c82-14109fd4d3af", newest.get("ref_uuid").getAsString());
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
        assertTrue(
                russian.out().contains("Повреждённых участков") && russian.out().contains("Зафиксирована"),
                russian::out);
        Ended two = good(
                "log",
                "stats",
                log.toString(),
                log.resolve("20260201100000.lgp").toString(),
                "--json");
        assertEquals(2, JsonParser.parseString(two.out()).getAsJsonArray().size());
    }

    @Test
    void whatIsNoLogIsOneSentence() throws IOException {
        Path notes = Files.writeString(temporary.resolve("notes.txt"), "x");
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        for (String verb : List.of("stats", "query", "tail")) {
            for (Path path : List.of(temporary.resolve("nowhere"), empty, notes)) {
                Ended ended = shell.run("log", verb, path.toString());
                assertEquals(2, ended.code(), verb + " " + path + ended);
                assertEquals(1, ended.err().lines().count(), ended::toString);
                assertFalse(ended.err().contains("Exception"), ended::err);
            }
            assertEquals(2, shell.run("log", verb).code(), verb);
            assertEquals(
                    2,
                    shell.run("log", verb, log.toString(), "--infobase", "trade")
                            .code(),
                    verb);
        }
    }

    private static List<JsonObject> rows(Ended ended) {
        return ended.out()
                .lines()
                .map(line -> JsonParser.parseString(line).getAsJsonObject())
                .toList();
    }

    private List<String> times(String... more) {
        List<String> words = new ArrayList<>(List.of("log", "query", base.toString(), "--json"));
        words.addAll(List.of(more));
        return times(good(words.toArray(String[]::new)));
    }

    @Test
    void queryFindsWhatIsWanted() {
        assertEquals(List.of("11:05:00", "11:00:00", "10:03:00", "10:02:00", "10:01:00", "10:00:00"), times());
        assertEquals(List.of("10:00:00", "10:01:00"), times("--oldest-first", "--limit", "2"));
        assertEquals(List.of("11:05:00", "10:03:00"), times("--where", "user=петрова"));
        assertEquals(List.of("11:05:00"), times("--where", "\"second \"\"line\"\"\""));
        assertEquals(
                List.of("11:00:00", "10:03:00"), times("--from", "2026-02-01T10:03", "--to", "2026-02-01 11:05:00"));
        assertEquals(List.of(), times("--to", "2026-02-01"));
        assertEquals(List.of("11:00:00", "10:02:00", "10:01:00"), times("--where", "outcome=committed"));
        assertEquals(
                6 * 2,
                rows(good(
                                "log",
                                "query",
                                log.toString(),
                                log.resolve("1Cv8.lgf").toString(),
                                "--json"))
                        .size());
    }

    @Test
    void queryShowsATable() {
        Ended ended = good("log", "query", log.toString(), "--limit", "3");
        assertTrue(ended.out().startsWith(" ") && ended.out().contains("2026-02-01 11:05:00"), ended::out);
        assertTrue(ended.err().startsWith("3 of 7 lines"), ended::err);
        Ended columns =
                good("log", "query", log.toString(), "--columns", "user,comment", "--where", "importance=error");
        assertEquals(2, columns.out().lines().count(), columns::out);
        assertTrue(columns.out().contains("=first line second"), columns::out);
        Ended csv = good(
                "log", "query", log.toString(), "--columns", "user,comment", "--where", "importance=error", "--csv");
        assertEquals("user,comment\r\nПетрова,\"'=first line\nsecond \"\"line\"\"\"\r\n", csv.out());
        Ended none = good("log", "query", log.toString(), "--where", "user=nobody", "--csv", "--columns", "user");
        assertEquals("user\r\n", none.out());
        Ended russian = good("log", "query", log.toString(), "--lang", "ru", "--wide");
        assertTrue(
                russian.out().contains("Пользователь")
                        && russian.out().contains("Транзакция. Фиксация")
                        && russian.err().startsWith("Строк: 7 из 7"),
                russian::toString);
    }

    @Test
    void whatIsMistypedIsOneSentence() {
        for (String[] bad : List.of(
                new String[] {"--where", "colour=red"},
                new String[] {"--from", "gestern"},
                new String[] {"--columns", "no-such"},
                new String[] {"--json", "--csv"},
                new String[] {"--limit", "0"})) {
            List<String> words = new ArrayList<>(List.of("log", "query", log.toString()));
            words.addAll(List.of(bad));
            Ended ended = shell.run(words.toArray(String[]::new));
            assertEquals(2, ended.code(), ended::toString);
            assertEquals(1, ended.err().lines().count(), ended::toString);
        }
        assertTrue(shell.run("log", "query", log.toString(), "--from", "gestern")
                .err()
                .startsWith("--from, character 1:"));
    }

    @Test
    void exportWritesAFileAndSaysSo() throws IOException {
        Path file = temporary.resolve("out.csv");
        Ended ended = good("log", "export", base.toString(), "--out", file.toString(), "--where", "user=петрова");
        assertTrue(ended.out().contains(file.toString()) && ended.out().contains("2"), ended::out);
        assertEquals(4, Files.readString(file).lines().count());
        assertEquals(
                2,
                shell.run("log", "export", base.toString(), "--out", file.toString())
                        .code(),
                "it is there");
        good(
                "log",
                "export",
                base.toString(),
                "--out",
                file.toString(),
                "--overwrite",
                "--separator",
                ";",
                "--bom",
                "--columns",
                "time,user");
        assertTrue(Files.readString(file).startsWith("\ufefftime;user\r\n"));
        Path workbook = temporary.resolve("out.xlsx");
        good("log", "export", base.toString(), "--out", workbook.toString());
        assertTrue(Files.size(workbook) > 1000);
        Path lines = temporary.resolve("out.txt");
        good("log", "export", base.toString(), "--out", lines.toString(), "--format", "jsonl", "--oldest-first");
        assertEquals(6, Files.readAllLines(lines).size());
        for (List<String> bad : List.of(
                List.of("--out", temporary.resolve("out.pdf").toString()),
                List.of("--out", temporary.toString()),
                List.of("--out", workbook + "x", "--format", "xlsx", "--bom"),
                List.of("--format", "csv"))) {
            List<String> words = new ArrayList<>(List.of("log", "export", base.toString()));
            words.addAll(bad);
            Ended refused = shell.run(words.toArray(String[]::new));
            assertEquals(2, refused.code(), refused::toString);
        }
    }

    @Test
    void cancelEndsAtOnceAndLeavesNothing() {
        shell.cancel.cancel();
        Path file = temporary.resolve("out.csv");
        Ended export = shell.run("log", "export", base.toString(), "--out", file.toString());
        assertEquals(1, export.code(), export::toString);
        assertFalse(Files.exists(file));
        for (String verb : List.of("query", "stats")) {
            Ended ended = shell.run("log", verb, base.toString());
            assertEquals(1, ended.code(), verb + ended);
            assertEquals("Cancelled.", ended.err().strip(), verb);
        }
        assertEquals(0, shell.run("log", "tail", base.toString()).code(), "that is how it ends");
    }

    @Test
    void tailShowsTheLastAndWhatComes() throws Exception {
        CompletableFuture<Ended> tail = CompletableFuture.supplyAsync(
                () -> shell.run("log", "tail", base.toString(), "--lines", "2", "--json"));
        until(() -> shell.written().lines().count() == 1); // the other one is damaged
        MadeLog.append(log, "");
        MadeLog.append(
                log, MadeLog.record("110600", "N", "0,0", 1, 1, "I,\"new one\",0,\n{\"U\"},\"\",0,0,0,7,0,\n{0}\n}"));
        until(() -> shell.written().contains("new one"));
        shell.cancel.cancel();
        Ended ended = tail.get();
        assertEquals(0, ended.code(), ended::toString);
        assertEquals(List.of("11:05:00", "11:06:00"), times(ended));
    }

    private static void until(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "did not happen within 30 s");
            LockSupport.parkNanos(1_000_000);
        }
    }

    @Test
    void indexesAreMadeListedAndRemoved() throws IOException {
        assertEquals("[]", good("log", "index", "--json").out().strip());
        List<String> before = names();
        Ended built = good("log", "index", "--build", base.toString());
        assertTrue(built.out().contains(log.toString()) && built.err().startsWith("Indexes: 1,"), built::toString);
        JsonObject kept = JsonParser.parseString(good("log", "index", "--json").out())
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
        assertEquals(log.toString(), kept.get("path").getAsString());
        assertTrue(kept.get("bytes").getAsLong() > 0);
        assertTrue(kept.get("index")
                .getAsString()
                .startsWith(shell.directories.cache().toString()));
        assertEquals(before, names(), "nothing is written beside a log");
        good("log", "index", "--remove", base.toString());
        assertEquals("[]", good("log", "index", "--json").out().strip());
        assertEquals(2, shell.run("log", "index", "--remove", base.toString()).code());
        assertEquals(
                2,
                shell.run(
                                "log",
                                "index",
                                "--build",
                                temporary.resolve("nowhere").toString())
                        .code());
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.walk(base)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private Path base(String name, Path log) throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("bases").resolve(name));
        Files.write(folder.resolve("1Cv8.1CD"), MadeInfobase.infobase(Format.V8_3_8, 4096, false));
        Files.createDirectories(log.getParent());
        MadeLog.write(log);
        return folder;
    }

    /** From the target to the records, of one base among several and of a cluster that does not run. */
    @Test
    void oneInfobaseOfManyIsAsked() throws IOException {
        shell.providers.put("file", new FileProvider(temporary.resolve("backups")));
        Path bases = base("hrm", temporary.resolve("bases/hrm/1Cv8Log")).getParent();
        base("empty", temporary.resolve("elsewhere/1Cv8Log"));
        UUID erp = UUID.randomUUID();
        Path registry = Files.createDirectories(temporary.resolve("srvinfo/reg_1541"));
        Files.writeString(registry.resolve("1CV8Clst.lst"), """
                {0,{%s,"Main",1541,"srv-1c",0,0,0,0,0,0,0,{0},0,0,1},
                {1,{%s,"erp","ERP","MSSQLServer","sql","erp_db","sa","","",0,
                {0,00010101000000,00010101000000,"","",""},0,0,"",0,"","",5}},{0},0,{0}}""".formatted(UUID.randomUUID(), erp));
        MadeLog.write(Files.createDirectories(registry.resolve(erp.toString())).resolve("1Cv8Log"));
        String[] add = {"target", "add", "", "--provider", "file", "--address", ""};
        for (List<String> target : List.of(
                List.of("files", bases.toString()),
                List.of("stopped", registry.getParent().toString()))) {
            add[2] = target.getFirst();
            add[6] = target.getLast();
            good(add);
        }
        for (List<String> one : List.of(List.of("files", "hrm"), List.of("stopped", "erp"))) {
            Ended found = good(
                    "log",
                    "query",
                    "--target",
                    one.getFirst(),
                    "--infobase",
                    one.getLast(),
                    "--where",
                    "user=петрова",
                    "--json");
            assertEquals(List.of("11:05:00", "10:03:00"), times(found), found::toString);
            Ended all = shell.run("log", "query", "--target", one.getFirst(), "--json");
            assertEquals(6, rows(all).size(), all::toString);
        }
        Ended missing = shell.run("log", "query", "--target", "files", "--infobase", "empty");
        assertEquals(1, missing.code(), missing::toString);
        assertTrue(missing.err().contains("1Cv8Log"), missing::err);
    }

    private static List<String> times(Ended ended) {
        return rows(ended).stream()
                .map(row -> row.get("time").getAsString().substring(11))
                .toList();
    }

    @Test
    void logsOfTargetsAreFound() throws IOException {
        shell.providers.put("file", new FileProvider(temporary.resolve("backups")));
        Files.write(base.resolve("1Cv8.1CD"), MadeInfobase.infobase(Format.V8_3_8, 4096, false));
        good("target", "add", "files", "--provider", "file", "--address", base.toString());
        Ended found = good("log", "query", "--target", "files", "--json");
        assertEquals(6, rows(found).size());
        assertEquals(2, shell.run("log", "query", "--target", "nobody").code());
        assertEquals(
                2,
                shell.run("log", "query", "--target", "files", "--infobase", "nobody")
                        .code());
        try (Stream<Path> files = Files.list(log)) {
            files.forEach(file -> file.toFile().delete());
        }
        Files.delete(log);
        Ended none = shell.run("log", "query", "--target", "files");
        assertEquals(1, none.code());
        assertTrue(none.err().contains("1Cv8Log"), none::err);
    }
}
