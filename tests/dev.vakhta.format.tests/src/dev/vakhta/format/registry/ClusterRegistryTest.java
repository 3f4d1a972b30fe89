package dev.vakhta.format.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vakhta.format.Mutations;
import dev.vakhta.format.Samples;
import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.brace.BraceText;
import dev.vakhta.format.brace.BraceTime;
import dev.vakhta.format.brace.BraceWriter;
import dev.vakhta.format.lock.KnownCode;
import dev.vakhta.format.lock.SessionLock;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClusterRegistryTest {
    private static final String CLUSTER =
            "{8b9c944e-ba92-11e7-2787-e24c5ac2ec28,\"Мой \"\"кластер\"\"\",1541,\"srv\",0,0,0,60,0,0,0,\r\n"
                    + "{1,\r\n{\"srv\",1541}\r\n},0,0,1,0}";
    private static final String TRADE =
            "{418d84d6-bd7a-11e7-668b-b69da011e165,\"trade\",\"Торговля\",\"PostgreSQL\",\"sql\",\"trade_db\",\"pg\","
                    + "\"c2VjcmV0c2VjcmV0c2VjcmV0\",\"CrSQLDB=Y;Ref=trade\",0,\r\n"
                    + "{1,20261123060000,00010101000000,\"Идёт обновление\",\"Backup\",\"\",0},1,1,\"\",0,\"\",\"\",16,0}";
    private static final String SHORT = "{2b98c8d2-bd90-11e7-5888-3ac1f074159b,\"short\",\"\"}";
    private static final String SERVER =
            "{8c3b6ac4-ba92-11e7-2787-e24c5ac2ec28,\"Central\",1540,\"srv\",1,\r\n{1,\r\n{1560,1591}\r\n},\"\","
                    + "\"c2VjcmV0c2VjcmV0c2VjcmV0\",0,1541}";
    private static final String REST =
            "{0},\r\n{\"\"},\r\n{0,0},0,{1,{\"admin\",\"c2VjcmV0c2VjcmV0c2VjcmV0\",\"Pwd=secret\"}}";

    @TempDir
    Path folder;

    /** A whole file of 29 items. */
    private static String registry(String infobases) {
        return "\uFEFF{0,\r\n" + CLUSTER + ",\r\n" + infobases + ",\r\n{0},\r\n{0},\r\n{1,\r\n" + SERVER
                + "\r\n},\r\n{0}" + (",\r\n" + REST).repeat(3) + ",0,5627" + ",\r\n{0}".repeat(5) + "\r\n}";
    }

    private static ClusterRegistry read(String text) throws BraceException {
        return ClusterRegistry.read(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsClusterInfobasesAndServers() throws BraceException {
        ClusterRegistry registry = read(registry("{1,\r\n" + TRADE + "\r\n}"));
        assertEquals(List.of(), registry.problems());
        assertEquals("Мой \"кластер\"", registry.cluster().name());
        assertEquals(16, registry.cluster().fields());
        RegisteredInfobase trade = registry.infobases().getFirst();
        assertEquals(
                List.of("trade", "Торговля", "PostgreSQL", "sql", "trade_db", "pg"),
                List.of(
                        trade.name(),
                        trade.description(),
                        trade.dbms(),
                        trade.databaseServer(),
                        trade.database(),
                        trade.databaseUser()));
        assertEquals(KnownCode.SSL_BACKUP, trade.lock().knownCode());
        assertEquals(List.of("0"), trade.lock().more());
        assertTrue(trade.scheduledJobsDenied());
        assertEquals(19, trade.fields());
        assertEquals("reg_1541/418d84d6-bd7a-11e7-668b-b69da011e165/1Cv8Log", trade.logFolder(registry.cluster()));
        assertEquals(1540, registry.servers().getFirst().agentPort());
        assertTrue(registry.servers().getFirst().main());
        assertEquals(5627, registry.version().getAsLong());
        assertEquals(29, registry.fields());
    }

    @Test
    void keepsWhatIsNotKnownButNoSecrets() throws BraceException {
        ClusterRegistry registry = read(registry("{1," + TRADE + "}"));
        assertTrue(registry.unknown().contains(new RawItem("9", "{0,0}")), registry.unknown()::toString);
        assertTrue(registry.unknown().contains(new RawItem("11", "{1,{\"admin\",\"***\",\"***\"}}")));
        RegisteredInfobase trade = registry.infobases().getFirst();
        assertEquals(
                new RawItem("2.1.8", "\"CrSQLDB=Y;Ref=trade\""), trade.unknown().getFirst());
        assertEquals(
                List.of("2.1.8", "2.1.9", "2.1.12", "2.1.13", "2.1.14", "2.1.15", "2.1.16", "2.1.17", "2.1.18"),
                trade.unknown().stream().map(RawItem::place).toList());
        assertEquals(
                new RawItem("5.1.7", "\"***\""),
                registry.servers().getFirst().unknown().get(2));
        String said = registry.toString();
        assertFalse(said.contains("c2Vj") || said.contains("secret") || said.contains("Backup"), said);
    }

    @Test
    void oneBadInfobaseDoesNotSpoilTheOthers() throws BraceException {
        ClusterRegistry registry = read(registry("{3," + SHORT + ",7," + TRADE + "}"));
        assertEquals(1, registry.infobases().size());
        assertEquals(2, registry.problems().size());
        assertEquals(1, read(registry("{5," + TRADE + "}")).problems().size());
        assertEquals(1, read(registry("{0," + TRADE + "}")).problems().size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0}", "{\"\"}", "{0,0}", "{}"})
    void emptyListsHaveManyForms(String empty) throws BraceException {
        ClusterRegistry registry = read(registry(empty));
        assertEquals(List.of(), registry.infobases());
        assertEquals(List.of(), registry.problems());
    }

    @Test
    void whatBeginsWithNoClusterIsRefused() {
        String whole = registry("{0}");
        for (String bad :
                List.of("", "{0}", "{0,{1,2},{0},{0},{0},{0}}", whole + "x", whole.substring(0, whole.length() - 1))) {
            assertThrows(BraceException.class, () -> read(bad), bad);
        }
        assertThrows(BraceException.class, () -> read(whole.replace("1541,\"srv\",0", "99999999999,\"srv\",0")));
    }

    @Test
    void takesThePreviousVersionAndSaysSo() throws IOException {
        Path reg = Files.createDirectory(folder.resolve("reg_1541"));
        Files.createDirectory(folder.resolve("reg_x"));
        assertEquals(List.of(reg), RegistryFolder.in(folder));
        assertThrows(IOException.class, () -> RegistryFolder.read(reg));
        String whole = registry("{0}");
        Files.writeString(reg.resolve("1cv8clst.LST"), whole);
        assertEquals("", RegistryFolder.read(reg).previous());
        Files.writeString(reg.resolve("1cv8clst.LST"), whole.substring(0, 300));
        assertThrows(BraceException.class, () -> RegistryFolder.read(reg));
        Files.writeString(reg.resolve("1CV8Clsto.lst"), whole.replace("5627", "5626"));
        RegistryFolder previous = RegistryFolder.read(reg);
        assertEquals(5626, previous.registry().version().getAsLong());
        assertTrue(previous.previous().contains("1CV8Clsto.lst"), previous.previous());
        Files.delete(reg.resolve("1cv8clst.LST"));
        assertFalse(RegistryFolder.read(reg).previous().isEmpty());
        assertTrue(RegistryFolder.agentFile(folder).isEmpty());
        Files.createFile(folder.resolve("1CV8WSRV.LST"));
        assertTrue(RegistryFolder.agentFile(folder).isPresent());
    }

    @Test
    void readsTheClustersOfAnAgent() throws IOException {
        String text = "\uFEFF{\r\n{1,\r\n" + CLUSTER + "\r\n},\r\n{0}\r\n}";
        AgentClusters agent = AgentClusters.read(text.getBytes(StandardCharsets.UTF_8));
        assertEquals(1541, agent.clusters().getFirst().port());
        assertEquals(List.of(new RawItem("1", "{0}")), agent.unknown());
        AgentClusters sample = AgentClusters.read(Samples.path("cluster-registry/SYNTHETIC-1cv8wsrv.lst"));
        assertEquals("Local cluster", sample.clusters().getFirst().name());
        assertEquals(List.of(), sample.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"reg_1541-8.3.10-like", "reg_1541-empty"})
    void samples(String name) throws IOException {
        Path path = Samples.path("cluster-registry/" + name);
        RegistryFolder read = RegistryFolder.read(path);
        assertEquals(List.of(), read.registry().problems());
        assertEquals(JsonParser.parseString(Files.readString(path.resolve("expected.json"))), json(read.registry()));
    }

    /** The writer breaks lines where the platform breaks them. */
    @ParameterizedTest
    @ValueSource(
            strings = {"reg_1541-8.3.10-like/1CV8Clst.lst", "reg_1541-empty/1CV8Clsto.lst", "SYNTHETIC-1cv8wsrv.lst"})
    void samplesAreWrittenAsThePlatformDoes(String name) throws IOException {
        String text = Files.readString(Samples.path("cluster-registry/" + name));
        BraceWriter written = new BraceWriter(BraceWriter.LINE_BREAK)
                .node(BraceText.read(text).root());
        assertEquals(text.strip(), "\uFEFF" + written);
    }

    private static JsonObject json(ClusterRegistry registry) {
        RegisteredCluster cluster = registry.cluster();
        JsonObject json = new JsonObject();
        json.add(
                "cluster",
                object(cluster.id(), cluster.name(), "port", cluster.port(), cluster.host(), cluster.fields()));
        json.addProperty("topFields", registry.fields());
        json.add("infobases", array(registry.infobases().stream().map(infobase -> json(infobase, cluster))));
        json.add(
                "workingServers",
                array(registry.servers().stream()
                        .map(server -> object(
                                server.id(),
                                server.name(),
                                "agentPort",
                                server.agentPort(),
                                server.host(),
                                server.fields()))));
        json.addProperty("version", registry.version().getAsLong());
        return json;
    }

    private static JsonObject object(Object id, String name, String portKey, int port, String host, int fields) {
        JsonObject json = new JsonObject();
        json.addProperty("uuid", id.toString());
        json.addProperty("name", name);
        json.addProperty(portKey, port);
        json.addProperty("host", host);
        json.addProperty("fields", fields);
        return json;
    }

    private static JsonArray array(Stream<JsonObject> objects) {
        JsonArray array = new JsonArray();
        objects.forEach(array::add);
        return array;
    }

    private static JsonObject json(RegisteredInfobase infobase, RegisteredCluster cluster) {
        JsonObject json = new JsonObject();
        json.addProperty("uuid", infobase.id().toString());
        json.addProperty("name", infobase.name());
        json.addProperty("dbms", infobase.dbms());
        json.addProperty("dbServer", infobase.databaseServer());
        json.addProperty("dbName", infobase.database());
        json.addProperty("fields", infobase.fields());
        SessionLock lock = infobase.lock();
        JsonObject locked = new JsonObject();
        locked.addProperty("enabled", lock.enabled());
        locked.addProperty("from", BraceTime.format(lock.from()));
        locked.addProperty("to", BraceTime.format(lock.to()));
        locked.addProperty("message", lock.message());
        locked.addProperty("code", lock.code());
        locked.addProperty("param", lock.parameter());
        json.add("lock", locked);
        json.addProperty("scheduledJobsDenied", infobase.scheduledJobsDenied());
        json.addProperty("logFolder", infobase.logFolder(cluster));
        return json;
    }

    @Test
    void survivesMutations() {
        List<byte[]> seeds = Stream.of(
                        registry("{1,\r\n" + TRADE + "\r\n}"), registry("{2," + SHORT + "," + TRADE + "}"))
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
        Mutations.survives(5, seeds, input -> {
            ClusterRegistry registry = ClusterRegistry.read(input);
            assertTrue(registry.problems().stream().noneMatch(String::isBlank));
        });
        byte[] agent = ("{{1," + CLUSTER + "},{0}}").getBytes(StandardCharsets.UTF_8);
        Mutations.survives(6, List.of(agent), AgentClusters::read);
    }
}
