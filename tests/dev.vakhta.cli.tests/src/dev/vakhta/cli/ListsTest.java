package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import dev.vakhta.cli.Shell.Ended;
import dev.vakhta.demo.DemoFaults.Fault;
import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.ras.Calls;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListsTest {
    private static final Pattern WIDE_GAP = Pattern.compile(" {2,}");

    private DemoServer demo;
    private Shell shell;
    private String ras;

    @BeforeEach
    void start() throws IOException {
        demo = DemoServer.start(DemoOptions.defaults().withSessions(40).withSeed(3));
        shell = new Shell();
        ras = "127.0.0.1:" + demo.port();
    }

    @AfterEach
    void stop() throws IOException {
        shell.close();
        demo.close();
    }

    private long allSessions() {
        return demo.clusters().stream().mapToLong(one -> one.sessions().size()).sum();
    }

    private Session someUser() {
        return demo.clusters().getFirst().sessions().stream()
                .filter(one -> one.getAppId().startsWith("1CV8"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonArray json(Ended ended) {
        assertEquals(0, ended.code(), ended.err());
        return JsonParser.parseString(ended.out()).getAsJsonArray();
    }

    private static List<String> texts(JsonArray array, String key) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .map(one -> one.get(key).getAsString())
                .toList();
    }

    @Test
    void aTableIsForPeople() {
        Ended ended = shell.run("session", "list", "--ras", ras);
        List<String> lines = ended.out().lines().toList();
        String heading = lines.getFirst();
        assertAll(
                () -> assertEquals(0, ended.code(), ended.err()),
                () -> assertTrue(heading.startsWith("State "), heading),
                () -> assertTrue(heading.contains("User"), heading),
                () -> assertEquals(allSessions() + 1, lines.size()),
                () -> assertTrue(ended.out().contains("Thin client"), ended.out()),
                () -> assertTrue(ended.out().contains(someUser().getUserName()), ended.out()),
                () -> assertFalse(ended.out().contains(someUser().getId().toString()), "ids are for scripts"),
                () -> assertTrue(
                        ended.err().matches("(?s)%d of %1$d sessions · 2 clusters · .*".formatted(allSessions())),
                        ended.err()));
    }

    @Test
    void theSameTableInRussian() {
        Ended ended = shell.run("session", "list", "--ras", ras, "--lang", "ru");
        assertAll(
                () -> assertTrue(ended.out().startsWith("Состояние "), ended.out()),
                () -> assertTrue(ended.out().contains("Тонкий клиент"), ended.out()),
                () -> assertTrue(
                        ended.err().startsWith("Сеансов: %d из %1$d · 2 кластера · ".formatted(allSessions()))));
    }

    @Test
    void numbersStandBelowEachOther() {
        List<String> lines = shell.run(
                        "session", "list", "--ras", ras, "--columns", "session-id,memory-total,user-name")
                .out()
                .lines()
                .toList();
        int end = lines.getFirst().indexOf("Number") + "Number".length();
        for (String line : lines.subList(1, lines.size())) {
            assertTrue(Character.isDigit(line.charAt(end - 1)), line);
            assertEquals(' ', line.charAt(end), line);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60, 80, 120, 200})
    void aTableFitsThePaper(int width) {
        shell.width = width;
        Ended ended = shell.run("session", "list", "--ras", ras);
        assertTrue(ended.out().lines().allMatch(line -> line.length() <= width), ended.out());
        assertEquals(allSessions() + 1, ended.out().lines().count(), "no line is broken");
        Ended wide = shell.run("session", "list", "--ras", ras, "--wide");
        long columns = WIDE_GAP.splitAsStream(wide.out().lines().findFirst().orElseThrow())
                .count();
        long shown = WIDE_GAP.splitAsStream(ended.out().lines().findFirst().orElseThrow())
                .count();
        assertEquals(
                columns > shown,
                ended.err().contains("no room: " + (columns - shown) + " (--wide)"),
                ended.err() + ended.out());
    }

    @Test
    void aConditionChooses() {
        Session user = someUser();
        JsonArray found = json(shell.run(
                "session", "list", "--ras", ras, "--json", "--where", "user-name=\"" + user.getUserName() + "\""));
        assertFalse(found.isEmpty());
        assertTrue(texts(found, "user-name").stream().allMatch(user.getUserName()::equals));
        Ended nobody = shell.run("session", "list", "--ras", ras, "--where", "user-name=nobody");
        assertEquals(0, nobody.code());
        assertEquals("", nobody.out());
        assertTrue(nobody.err().startsWith("0 of "), nobody.err());
    }

    @Test
    void sortingGoesByValue() {
        List<Long> amounts = texts(
                        json(shell.run("session", "list", "--ras", ras, "--json", "--sort", "-calls-all,host")),
                        "calls-all")
                .stream()
                .map(Long::valueOf)
                .toList();
        assertEquals(amounts.stream().sorted((a, b) -> b.compareTo(a)).toList(), amounts);
    }

    @Test
    void jsonSpeaksLikeRac() {
        Session user = someUser();
        JsonObject found = StreamSupport.stream(
                        json(shell.run("session", "list", "--ras", ras, "--json"))
                                .spliterator(),
                        false)
                .map(JsonElement::getAsJsonObject)
                .filter(one ->
                        one.get("session").getAsString().equals(user.getId().toString()))
                .findFirst()
                .orElseThrow();
        assertAll(
                () -> assertEquals(user.getNumber(), found.get("session-id").getAsInt()),
                () -> assertTrue(found.get("session-id").getAsJsonPrimitive().isNumber()),
                () -> assertTrue(found.get("hibernate").getAsJsonPrimitive().isBoolean()),
                () -> assertEquals(user.getAppId(), found.get("app-id").getAsString()),
                () -> assertTrue(
                        found.get("started-at").getAsString().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d")),
                () -> assertTrue(found.get("db-proc-took-at").getAsString().matches("|\\d{4}-.*")),
                () -> assertEquals(
                        user.getInfobase().toString(), found.get("infobase").getAsString()),
                () -> assertTrue(found.get("state").getAsString().matches("[a-z]+")),
                () -> assertEquals("Основной кластер", found.get("cluster-name").getAsString()),
                () -> assertEquals(ras, found.get("target").getAsString()));
    }

    @Test
    void jsonOfAProcessHasWordsAndSwitches() {
        JsonObject process = json(shell.run("process", "list", "--ras", ras, "--json"))
                .get(0)
                .getAsJsonObject();
        assertAll(
                () -> assertTrue(process.get("running").getAsJsonPrimitive().isBoolean()),
                () -> assertEquals("used", process.get("use").getAsString()),
                () -> assertTrue(
                        process.get("available-perfomance").getAsJsonPrimitive().isNumber()),
                () -> assertTrue(
                        process.get("avg-call-time").getAsJsonPrimitive().isNumber()));
    }

    @Test
    void csvReadsBack() {
        Ended ended = shell.run("session", "list", "--ras", ras, "--csv");
        List<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(ended.out()).stream().toList();
        assertEquals(allSessions(), rows.size());
        Session user = someUser();
        NamedCsvRecord row = rows.stream()
                .filter(one -> one.getField("session").equals(user.getId().toString()))
                .findFirst()
                .orElseThrow();
        assertEquals(user.getUserName(), row.getField("user-name"));
        assertTrue(row.getField("hibernate").matches("yes|no"));
        assertTrue(ended.out().lines().findFirst().orElseThrow().contains("session-id,"));
        assertEquals("", ended.err(), "no closing line among data");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cluster",
                "infobase",
                "server",
                "process",
                "session",
                "connection",
                "lock",
                "manager",
                "service",
                "profile",
                "counter",
                "limit"
            })
    void everyKindIsListedInEveryForm(String kind) {
        for (String form : List.of("--json", "--csv", "--wide")) {
            Ended ended = shell.run(kind, "list", "--ras", ras, form);
            assertEquals(0, ended.code(), ended.err());
            assertTrue(ended.out().lines().count() > 1, ended.out());
        }
        Ended all = shell.run(kind, "list", "--ras", ras, "--columns", "all", "--wide", "--lang", "ru");
        assertEquals(0, all.code(), all.err());
    }

    @Test
    void aConnectionKnowsItsInfobase() {
        JsonArray found = json(shell.run(
                "connection", "list", "--ras", ras, "--json", "--columns", "infobase-name,user-name,connection"));
        assertTrue(texts(found, "infobase-name").stream().anyMatch(name -> !name.isEmpty()));
    }

    @Test
    void oneClusterOrInfobaseByNameOrId() {
        String id = demo.clusters().getFirst().id().toString();
        String infobase = demo.clusters().getFirst().infobases().getFirst().getName();
        List<String> byId =
                texts(json(shell.run("session", "list", "--ras", ras, "--json", "--cluster", id)), "session");
        List<String> byName = texts(
                json(shell.run("session", "list", "--ras", ras, "--json", "--cluster", "ОСНОВНОЙ КЛАСТЕР")), "session");
        assertEquals(demo.clusters().getFirst().sessions().size(), byId.size());
        assertEquals(byId, byName);
        JsonArray inside = json(shell.run(
                "session", "list", "--ras", ras, "--json", "--cluster", id, "--infobase", infobase.toUpperCase()));
        assertTrue(texts(inside, "infobase-name").stream().allMatch(infobase::equals));
        assertFalse(inside.isEmpty());
    }

    @Test
    void severalClustersHaveAColumn() {
        assertTrue(shell.run("infobase", "list", "--ras", ras).out().contains("Кластер филиалов"));
        Ended one = shell.run("infobase", "list", "--ras", ras, "--cluster", "Кластер филиалов");
        assertFalse(one.out().contains("Кластер филиалов"), one.out());
        assertTrue(one.err().contains("1 cluster "), one.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        --where user-nam=x             | --where, character 1: There is no field "user-nam" here; did you mean user-name?
        --where idle:>soon             | --where, character 7: "soon" is no duration for idle
        --columns host,hots            | There is no column "hots" here; there are: state,
        --sort -hots                   | There is no column "hots" here
        --json --csv                   | --json and --csv cannot go together.
        --cluster nowhere              | There is no cluster nowhere here; there are: Основной кластер (
        --infobase nowhere             | There is no infobase nowhere here; there are:
        --foo                          | There is no option --foo here; see vakhta session list --help.
        --where a --where b            | --where may be given only once; see vakhta session list --help.
        --where                        | --where is missing, or its value is
        --cluster-password-env NO_SUCH | The environment variable NO_SUCH is not set.
        surplus                        | "surplus" is not understood here
        """)
    void whatIsNotUnderstoodSaysWhere(String arguments, String sentence) {
        String[] words = ("session list --ras " + ras + " " + arguments).split(" ");
        Ended ended = shell.run(words);
        assertEquals(2, ended.code(), ended.err());
        assertEquals("", ended.out());
        assertTrue(ended.err().startsWith(sentence), ended.err());
        assertEquals(1, ended.err().lines().count(), ended.err());
    }

    @Test
    void whatIsNotUnderstoodIsNotSent() throws IOException {
        shell.run("session", "list", "--ras", ras, "--where", "usr=x");
        shell.run("session", "list", "--ras", "http://srv");
        assertEquals(List.of(), shell.journal());
    }

    @Test
    void aBadAddressIsAWrongCommand() {
        Ended ended = shell.run("session", "list", "--ras", "http://srv");
        assertEquals(2, ended.code());
        assertTrue(ended.err().contains("http://srv"), ended.err());
        assertEquals(
                2,
                shell.run("session", "list", "--provider", "smoke", "--address", "x")
                        .code());
        assertEquals(2, shell.run("session", "list", "--provider", "ras").code());
    }

    @Test
    void whereNobodyListensItFails() throws IOException {
        demo.stop();
        Ended ended = shell.run("session", "list", "--ras", ras);
        assertEquals(1, ended.code());
        assertEquals(1, ended.err().lines().count(), ended.err());
        assertTrue(ended.err().startsWith(ras + ": "), ended.err());
    }

    @Test
    void namesMayBeMissingAndTheListIsStillThere() {
        demo.faults().onEvery(Calls.INFOBASE_SUMMARIES, Fault.UNKNOWN_THROWABLE);
        Ended ended = shell.run("session", "list", "--ras", ras);
        assertEquals(0, ended.code());
        assertEquals(allSessions() + 1, ended.out().lines().count());
        assertTrue(ended.err().contains("names and states are incomplete"), ended.err());
    }

    @Test
    void withoutInfobasesNobodyKnowsWhatIsInside() {
        demo.faults().onEvery(Calls.INFOBASE_SUMMARIES, Fault.UNKNOWN_THROWABLE);
        Ended ended = shell.run("session", "list", "--ras", ras, "--infobase", "Торговля");
        assertEquals(1, ended.code(), ended.err());
        assertEquals("", ended.out());
    }

    @Test
    void oneClusterMayFail() {
        demo.faults().onCall(Calls.SESSIONS, 1, Fault.UNKNOWN_THROWABLE);
        Ended ended = shell.run("session", "list", "--ras", ras);
        assertEquals(3, ended.code(), ended.err());
        assertTrue(ended.out().lines().count() > 2);
    }

    @Test
    void everythingAboutOneSession() {
        Session user = someUser();
        Ended ended = shell.run("session", "info", user.getId().toString(), "--ras", ras);
        assertAll(
                () -> assertEquals(0, ended.code(), ended.err()),
                () -> assertTrue(ended.out().contains(user.getUserName())),
                () -> assertTrue(ended.out().contains("[session-id = " + user.getNumber() + "]"), ended.out()),
                () -> assertTrue(ended.out().contains("[memory-total = " + user.getMemoryTotal() + " B]"), ended.out()),
                () -> assertTrue(ended.out().contains("\nServer calls\n"), "a chapter"));
        String infobase = demo.clusters().getFirst().infobases().stream()
                .filter(one -> one.getId().equals(user.getInfobase()))
                .findFirst()
                .orElseThrow()
                .getName();
        String[] byNumber = {
            "session",
            "info",
            "" + user.getNumber(),
            "--infobase",
            infobase,
            "--cluster",
            "Основной кластер",
            "--ras",
            ras
        };
        assertEquals(ended.out(), shell.run(byNumber).out());
        JsonObject json = JsonParser.parseString(
                        shell.run("session", "info", user.getId().toString(), "--ras", ras, "--json")
                                .out())
                .getAsJsonObject();
        assertEquals(user.getNumber(), json.get("session-id").getAsInt());
        assertFalse(json.get("state-sentence").getAsString().isEmpty());
        assertFalse(json.get("state-arithmetic").getAsJsonArray().isEmpty());
    }

    @Test
    void aSessionThatIsNotThere() {
        Ended ended = shell.run("session", "info", "17000", "--infobase", "Торговля", "--ras", ras);
        assertEquals(1, ended.code());
        assertEquals("Session 17000: not here (any more).", ended.err().strip());
        assertEquals(2, shell.run("session", "info", "--ras", ras).code());
    }

    @Test
    void theVersionIsABareLine() {
        Ended ended = shell.run("agent", "version", "--ras", ras);
        assertTrue(ended.out().matches("8\\.\\d+\\.\\d+\\.\\d+\\R"), ended.out());
        JsonArray json = json(shell.run("agent", "version", "--ras", ras, "--json"));
        assertEquals(
                ended.out().strip(),
                json.get(0).getAsJsonObject().get("version").getAsString());
    }
}
