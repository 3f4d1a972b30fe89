package dev.vakhta.format.infobase;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.vakhta.format.Samples;
import dev.vakhta.format.container.Container;
import dev.vakhta.format.container.Finding;
import dev.vakhta.format.container.Integrity;
import dev.vakhta.format.container.IntegrityReport;
import dev.vakhta.format.container.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The real containers of the shared folder say what is expected of them, and nothing is found wrong with them. */
class SamplesTest {
    static Stream<JsonObject> samples() throws IOException {
        Path expected = Samples.path("1cd/expected.json");
        return StreamSupport.stream(
                        JsonParser.parseString(Files.readString(expected))
                                .getAsJsonArray()
                                .spliterator(),
                        false)
                .map(JsonElement::getAsJsonObject);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void saysWhatIsExpected(JsonObject expected) throws IOException {
        JsonObject seen = new JsonObject();
        seen.add("file", expected.get("file"));
        try (Container container = Container.open(file(expected))) {
            container(container, seen);
            tables(container, seen);
        }
        assertEquals(sorted(expected), sorted(seen));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsFoundWrong(JsonObject sample) throws IOException {
        IntegrityReport report = Integrity.check(file(sample), Integrity.Depth.VALUES, (done, total) -> true);
        assertEquals(
                List.of(), report.findings().stream().map(Finding::sentence).toList());
        assertEquals(0, report.lostPages());
        assertFalse(report.indicative());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void isKnownForWhatItIs(JsonObject sample) throws IOException {
        Map<String, ContainerKind> kinds = Map.of(
                "ib", ContainerKind.INFOBASE,
                "tmp", ContainerKind.TEMPORARY,
                "snc", ContainerKind.SESSION_CONTROL,
                "depot", ContainerKind.REPOSITORY);
        Path file = file(sample);
        try (Container container = Container.open(file)) {
            ContainerKind kind = ContainerKind.of(container);
            assertEquals(kinds.get(file.getFileName().toString().replaceFirst("-.*", "")), kind);
            UUID log = ServiceFiles.eventLog(container);
            Configuration configuration = Configuration.read(container);
            assertEquals(kind == ContainerKind.INFOBASE, log != null);
            assertEquals(
                    kind == ContainerKind.INFOBASE ? "8.3.19" : null,
                    configuration == null ? null : configuration.compatibility());
        }
    }

    private static Path file(JsonObject sample) {
        return Samples.path("1cd/" + sample.get("file").getAsString());
    }

    private static void container(Container container, JsonObject seen) throws IOException {
        seen.addProperty("formatVersion", container.header().format().version());
        seen.addProperty("pageSize", container.header().pageSize());
        seen.addProperty("pages", container.header().pages());
        seen.addProperty("locale", container.locale());
        seen.addProperty("tableCount", container.tableCount());
        seen.add("tables", array(container.names().tables(), SamplesTest::json));
        seen.addProperty("freePages", container.freePages());
        JsonObject counts = new JsonObject();
        for (String name : container.names().tables()) {
            counts.addProperty(name, count(container, name));
        }
        seen.add("rowCounts", counts);
        seen.add("readErrors", array(container.names().unread(), finding -> json(finding.sentence())));
    }

    private static void tables(Container container, JsonObject seen) throws IOException {
        add(container, seen, "ibVersion", ServiceTable.VERSION, SamplesTest::version);
        add(container, seen, "users", ServiceTable.USERS, SamplesTest::user);
        add(container, seen, "activeUsers", ServiceTable.ACTIVE_USERS, SamplesTest::active);
        add(container, seen, "infobaseId", ServiceTable.INFOBASE_ID, SamplesTest::json);
        add(container, seen, "tmpVersion", ServiceTable.PLATFORM, SamplesTest::json);
        add(container, seen, "finishedSessions", ServiceTable.FINISHED_SESSIONS, SamplesTest::finished);
        if (ContainerKind.of(container) == ContainerKind.REPOSITORY) {
            add(container, seen, "depotUsers", ServiceTable.REPOSITORY_USERS, SamplesTest::repositoryUser);
        }
        if (container.has("CONFIG")) {
            seen.addProperty("configFiles", count(container, "CONFIG"));
            Configuration found = Configuration.read(container);
            if (found != null) {
                seen.add(
                        "config",
                        object(
                                "uuid",
                                found.id(),
                                "name",
                                found.name(),
                                "vendor",
                                found.vendor(),
                                "version",
                                found.version()));
            }
        }
    }

    private static long count(Container container, String name) throws IOException {
        Table table = container.table(name);
        return table == null ? -1 : table.count();
    }

    private static <T> void add(
            Container container, JsonObject seen, String key, ServiceTable<T> table, Function<T, JsonElement> write)
            throws IOException {
        if (container.has(table.name())) {
            seen.add(key, array(table.read(container).complete(), write));
        }
    }

    private static JsonObject version(InfobaseVersion version) {
        return object("IBVERSION", version.structure(), "PLATFORMVERSIONREQ", version.platformRequired());
    }

    private static JsonObject user(User user) {
        return object(
                "id", user.id(),
                "name", user.name(),
                "descr", user.fullName(),
                "osName", user.osName(),
                "admin", user.administrator(),
                "eauth", user.passwordLogin(),
                "show", user.shown(),
                "changed", user.changed(),
                "dataBytes", user.dataBytes());
    }

    private static JsonObject active(ActiveUser user) {
        return object(
                "CONNECTID", user.connection(),
                "SEANCENUMB", user.session(),
                "USERID", user.user(),
                "USERNAME", user.userName(),
                "USERFULLNAME", user.userFullName(),
                "MODE", user.mode(),
                "CONNECTEDAT", user.started(),
                "HOSTNAME", user.host(),
                "APPID", user.application(),
                "DBMODE", user.dbMode(),
                "IBURL", user.infobaseUrl(),
                "SEANCEID", user.sessionId(),
                "JOBID", user.job(),
                "CLIENTIP", user.clientAddress());
    }

    private static JsonObject finished(FinishedSession session) {
        return object(
                "sessionUuid", session.sessionId(), "message", session.message(), "finishedAt", session.finishedAt());
    }

    private static JsonObject repositoryUser(RepositoryUser user) {
        return object("id", user.id(), "name", user.name(), "removed", user.removed(), "bind", user.binding());
    }

    private static JsonObject object(@Nullable Object... keysAndValues) {
        JsonObject object = new JsonObject();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.add(String.valueOf(keysAndValues[i]), json(keysAndValues[i + 1]));
        }
        return object;
    }

    private static JsonElement json(@Nullable Object value) {
        if (value == null) {
            return JsonNull.INSTANCE;
        }
        String text = value instanceof LocalDateTime time
                ? DateTimeFormatter.ofPattern("yyyyMMddHHmmss").format(time)
                : value.toString();
        return value instanceof Number || value instanceof Boolean
                ? JsonParser.parseString(text)
                : new JsonPrimitive(text);
    }

    private static <T> JsonArray array(List<T> values, Function<T, JsonElement> write) {
        JsonArray array = new JsonArray();
        values.forEach(value -> array.add(write.apply(value)));
        return array;
    }

    /** With one key a line, so that a difference is seen. */
    private static String sorted(JsonObject object) {
        Map<String, JsonElement> keys = new LinkedHashMap<>();
        object.keySet().stream().sorted().forEach(key -> keys.put(key, object.get(key)));
        StringBuilder text = new StringBuilder();
        keys.forEach((key, value) -> text.append(key).append(": ").append(value).append('\n'));
        return text.toString();
    }
}
