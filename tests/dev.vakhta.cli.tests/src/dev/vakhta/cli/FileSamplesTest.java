package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vakhta.cli.Shell.Ended;
import dev.vakhta.provider.file.FileProvider;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sample of the shared folder says what is expected of it, and is left as it was. Skipped where the folder is not there. */
class FileSamplesTest {
    private static final Path FOLDER =
            Path.of(System.getProperty("vakhta.shared", "../../../shared"), "specs", "samples");

    @TempDir
    Path temporary;

    private Shell shell;

    @BeforeEach
    void start() throws IOException {
        shell = new Shell();
        shell.providers.put("file", new FileProvider(temporary.resolve("backups")));
    }

    @AfterEach
    void stop() throws IOException {
        shell.close();
    }

    private static Path sample(String name) {
        Path path = FOLDER.resolve(name);
        assumeTrue(Files.exists(path), () -> "no " + path.toAbsolutePath() + "; set -Dvakhta.shared");
        return path;
    }

    private static Stream<Path> files(String folder, String ending) throws IOException {
        return Files.list(sample(folder))
                .filter(file -> file.toString().endsWith(ending))
                .sorted();
    }

    static Stream<JsonObject> containers() throws IOException {
        return StreamSupport.stream(
                        JsonParser.parseString(Files.readString(sample("1cd/expected.json")))
                                .getAsJsonArray()
                                .spliterator(),
                        false)
                .map(JsonElement::getAsJsonObject);
    }

    static Stream<JsonObject> databases() throws IOException {
        return containers().filter(container -> container.has("users"));
    }

    static Stream<Path> registries() throws IOException {
        return Files.list(sample("cluster-registry")).filter(Files::isDirectory).sorted();
    }

    static Stream<Path> locks() throws IOException {
        return files("cdn", ".cdn");
    }

    static Stream<Path> lists() throws IOException {
        return files("v8i", ".v8i");
    }

    /** With one key a line, so that a difference is seen. */
    private static String lines(JsonObject object) {
        Map<String, JsonElement> keys = new TreeMap<>();
        object.keySet().forEach(key -> keys.put(key, object.get(key)));
        StringBuilder text = new StringBuilder();
        keys.forEach((key, value) -> text.append(key).append(": ").append(value).append('\n'));
        return text.toString();
    }

    private Ended good(String... words) {
        Ended ended = shell.run(words);
        assertEquals(0, ended.code(), ended::toString);
        assertEquals("", ended.err());
        return ended;
    }

    private static JsonObject object(Ended ended) {
        return JsonParser.parseString(ended.out()).getAsJsonObject();
    }

    @ParameterizedTest
    @MethodSource("containers")
    void aContainerHasTheKeysAndValuesExpected(JsonObject expected) throws IOException {
        Path file = sample("1cd/" + expected.get("file").getAsString());
        FileTime before = Files.getLastModifiedTime(file);
        String path = file.toString();
        assertEquals(lines(expected), lines(object(good("file", "info", path, "--json"))));
        assertTrue(good("file", "info", path)
                .out()
                .contains(expected.get("formatVersion").getAsString()));
        assertTrue(good("file", "info", path, "--lang", "ru").out().startsWith("Файл:"));
        assertTrue(good("file", "check", path, "--values").out().contains("no damage"));
        assertEquals(before, Files.getLastModifiedTime(file));
        assertEquals(List.of(), shell.journal());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void aFolderHasTheSameAndMore(JsonObject expected) throws IOException {
        String name = expected.get("file").getAsString();
        Path base = Files.createDirectory(temporary.resolve("base"));
        Files.copy(sample("1cd/" + name), base.resolve("1Cv8.1CD"));
        JsonObject seen = object(good("file", "info", base.toString(), "--json"));
        JsonObject more = seen.remove("base").getAsJsonObject();
        seen.addProperty("file", name);
        assertEquals(lines(expected), lines(seen));
        assertEquals(1, more.get("userCount").getAsInt());
        Ended users = good("file", "users", base.toString());
        assertTrue(users.out().contains("Тест"), users::out);
        assertEquals(2, users.out().lines().count(), users::out);
    }

    @ParameterizedTest
    @MethodSource("registries")
    void aRegistryHasTheKeysAndValuesExpected(Path folder) throws IOException {
        String expected = lines(JsonParser.parseString(Files.readString(folder.resolve("expected.json")))
                .getAsJsonObject());
        Path file = files("cluster-registry/" + folder.getFileName(), ".lst")
                .findFirst()
                .orElseThrow();
        assertEquals(expected, lines(object(good("file", "registry", file.toString(), "--json"))));
        JsonObject info = object(good("file", "info", file.toString(), "--json"));
        assertEquals(expected, lines(info));
        Ended table = good("file", "registry", file.toString(), "--raw");
        for (JsonElement infobase : info.getAsJsonArray("infobases")) {
            JsonObject object = infobase.getAsJsonObject();
            assertTrue(table.out().contains(object.get("uuid").getAsString()), table::out);
            String code = object.getAsJsonObject("lock").get("code").getAsString();
            assertFalse(!code.isEmpty() && table.out().contains(code), table::out);
        }
        Ended whole = shell.run("file", "registry", folder.toString(), "--json");
        JsonObject of =
                JsonParser.parseString(whole.out()).getAsJsonArray().get(0).getAsJsonObject();
        assertEquals(
                file.getFileName().toString(),
                Path.of(of.remove("file").getAsString()).getFileName().toString());
        assertEquals(expected, lines(of));
    }

    @Test
    void anAgentHasItsClusters() {
        String path = sample("cluster-registry/SYNTHETIC-1cv8wsrv.lst").toString();
        JsonObject agent = object(good("file", "registry", path, "--json"));
        assertFalse(agent.getAsJsonArray("clusters").isEmpty());
        assertTrue(good("file", "registry", path).out().contains("1541"));
    }

    @ParameterizedTest
    @MethodSource("locks")
    void aLockIsShownWithoutItsCode(Path file) {
        JsonObject lock = object(good("file", "info", file.toString(), "--json"));
        String name = file.getFileName().toString();
        String state = name.startsWith("bad") ? "unknown" : name.startsWith("real") ? "partly" : "parsed";
        assertEquals(state, lock.get("state").getAsString());
        assertEquals(
                !state.equals("unknown") && !name.contains("disabled"),
                lock.get("enabled").getAsBoolean());
        assertFalse(lock.has("code") || lock.has("raw"), lock::toString);
        for (String language : List.of("en", "ru")) {
            Ended text = good("file", "info", file.toString(), "--lang", language);
            assertTrue(text.out().contains(name), text::out);
            assertFalse(text.out().contains("КодРазрешения"), text::out);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad-binary", "bad-truncated", "real-6-fields-bom-loose-quotes"})
    void aLockThatIsNotUnderstoodIsShownAsItIsWhereItIsRecovered(String name) throws IOException {
        Path base = Files.createDirectory(temporary.resolve("base"));
        Files.copy(sample("1cd/ib-8.3.8-users.1CD"), base.resolve("1Cv8.1CD"));
        Files.copy(sample("cdn/" + name + ".cdn"), base.resolve("1Cv8.cdn"));
        assertTrue(shell.run("file", "recover", base.toString()).out().contains("00000000  "));
        assertFalse(shell.run("file", "info", base.toString()).out().contains("00000000  "));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListShowsItsInfobases(Path file) {
        Ended table = good("file", "list", file.toString());
        var all = JsonParser.parseString(
                        good("file", "list", file.toString(), "--json").out())
                .getAsJsonArray();
        assertFalse(all.isEmpty());
        assertEquals(all.size() + 1, table.out().lines().count(), table::out);
        assertEquals(table.out(), good("file", "info", file.toString()).out());
    }

    /** The lists it names are on other machines. */
    @Test
    void settingsOfTheStarterNameTheirLists() {
        Ended ended = shell.run(
                "file", "list", sample("v8i/synthetic-1cestart-utf16le.cfg").toString());
        assertEquals(3, ended.code(), ended::toString);
        assertTrue(ended.err().contains("v8i"), ended::err);
    }
}
