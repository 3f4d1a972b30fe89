package dev.vakhta.demo;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Counter;
import dev.vakhta.ras.Call;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.EndpointMessage;
import dev.vakhta.ras.EndpointMessage.Failed;
import dev.vakhta.ras.EndpointMessage.Message;
import dev.vakhta.ras.Frame;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measured by what real servers said: the demo is not our client turned round. Skipped without the shared folder. */
class CapturedTest {
    /** Start of the ids nobody has, which captured requests for the wrong thing name. */
    private static final String NOWHERE = "000000000000000000000000000000";

    /** The calls that do so. */
    private static final Set<Call<?>> IN_VAIN = Set.of(
            Calls.CLUSTER,
            Calls.INFOBASE,
            Calls.CONNECTION,
            Calls.DISCONNECT,
            Calls.SESSION,
            Calls.TERMINATE_SESSION,
            Calls.INTERRUPT_SESSION);

    /** These make what the others name. */
    private static final List<Call<?>> FIRST = List.of(Calls.SAVE_COUNTER, Calls.SAVE_LIMIT);

    private static final List<Call<?>> LAST = List.of(
            Calls.REMOVE_AGENT_ADMIN,
            Calls.REMOVE_CLUSTER_ADMIN,
            Calls.REMOVE_RULE,
            Calls.REMOVE_LIMIT,
            Calls.REMOVE_COUNTER,
            Calls.REMOVE_SERVICE_SETTING);

    private record Captured(String id, int version, String type, byte[] payload) {
        /** Null for a request that is not in the catalogue. */
        @Nullable
        Call<?> call() {
            return Calls.byNumber(Integer.parseInt(type));
        }
    }

    /**
     * On a server set up as theirs was, with our things in place of theirs. What 16.0 asked is asked at 11.0, too, and the
     * other way round, as far as both can say it.
     */
    @ParameterizedTest
    @ValueSource(strings = {"11.0", "16.0"})
    void everyCapturedRequestIsAnsweredByTheRightMessage(String endpoint) throws IOException {
        int version = Integer.parseInt(endpoint.substring(0, 2));
        List<Captured> requests = captured("captured-requests.tsv").stream()
                .filter(each -> each.call() != null)
                .filter(each -> version == 16 || Integer.parseInt(each.type()) < Calls.SERVICE_SETTING.number())
                .sorted(Comparator.comparingInt(CapturedTest::turn))
                .toList();
        assertTrue(requests.size() > 80, "only " + requests.size());
        DemoOptions options = DemoOptions.defaults()
                .withAgentAdministrator("admin", "pass")
                .withClusterAdministrator("cadmin", "cpass");
        try (DemoServer demo = DemoServer.start(options);
                TestClient client = TestClient.connected(demo)) {
            client.openEndpoint(endpoint);
            client.ask(Calls.AUTHENTICATE_AGENT, "admin", "pass");
            client.ask(Calls.AUTHENTICATE_CLUSTER, demo.cluster().id(), "cadmin", "cpass");
            Map<String, UUID> ours = ours(demo, client);
            assertAll(requests.stream()
                    .<Executable>map(each -> () -> replay(client, each, version, ours))
                    .toList());
        }
    }

    private static int turn(Captured request) {
        return FIRST.contains(request.call()) ? 0 : LAST.contains(request.call()) ? 2 : 1;
    }

    /** Our ids by theirs; and the one name that their client had not made itself. */
    private static Map<String, UUID> ours(DemoServer demo, TestClient client) throws IOException {
        DemoCluster cluster = demo.cluster();
        Counter counter = cluster.counters().get(0);
        counter.setName("cpu");
        client.ask(Calls.SAVE_COUNTER, cluster.id(), counter);
        UUID server = cluster.servers().get(0).getId();
        List<AssignmentRule> rules = cluster.rules(server);
        List<Connection> connections = cluster.connections();
        return Map.ofEntries(
                Map.entry("1619820ad36f4d8aa7161516b1dea077", cluster.id()),
                Map.entry("95a0a524eeae43f7a659627211c32d5e", cluster.id()),
                Map.entry("6aa3a88a934644998034a4a72d7ee8e8", server),
                Map.entry(
                        "0399133a6d5d4fb09029d240c8e07763",
                        cluster.processes().get(0).getId()),
                Map.entry(
                        "717bdda72f604577b262f1fc8c0e472c",
                        cluster.infobases().get(0).getId()),
                Map.entry(
                        "bc9e8fae32f14e9094cc4312e65cc07d",
                        cluster.sessions().get(0).getId()),
                Map.entry("97fa9f69bc514b028eed4b78857f59f9", connections.get(0).getId()),
                Map.entry("8b7739eec6c34890b53332632987433a", connections.get(1).getId()),
                Map.entry("c157adb9020647a0b63308b0c010259d", rules.get(0).getId()),
                Map.entry("bec00d861c934eb881828f26dce197d6", rules.get(1).getId()),
                Map.entry(
                        "1496c164a9f5446ea02116a127b06a11",
                        cluster.serviceSettings(server).get(0).getId()));
    }

    private static void replay(TestClient client, Captured request, int version, Map<String, UUID> ours)
            throws IOException {
        String hex = HexFormat.of().formatHex(request.payload());
        for (Map.Entry<String, UUID> each : ours.entrySet()) {
            hex = hex.replace(each.getKey(), each.getValue().toString().replace("-", ""));
        }
        byte[] payload = HexFormat.of().parseHex(hex);
        Call<?> call = Objects.requireNonNull(request.call());
        if (version == request.version()) {
            payload[0] = (byte) client.endpoint;
            client.send(new Frame(Frame.ENDPOINT_MESSAGE, payload));
        } else {
            Message asked = (Message) EndpointMessage.read(payload, request.version());
            client.request(call, call.readArguments(asked.body()).toArray());
        }
        EndpointMessage answer = client.answer();
        switch (answer) {
            case EndpointMessage.Void done -> assertEquals(Call.VOID, call.answer(), request.id());
            case Message message -> call.readAnswer(message);
            case Failed failed -> assertTrue(mayFail(call, hex, failed.fault()), () -> request.id() + failed);
        }
    }

    /** Wrong passwords are told at once, and of what is nowhere it is said so. */
    private static boolean mayFail(Call<?> call, String hex, EndpointMessage.Fault fault) {
        String good = HexFormat.of().formatHex("cpass".getBytes(US_ASCII));
        return fault.name().endsWith("NotFound")
                ? IN_VAIN.contains(call) && hex.contains(NOWHERE)
                : call == Calls.AUTHENTICATE_CLUSTER && !hex.contains(good);
    }

    /** What a real server put into every record, the demo puts there, too; whole answers go out as they came in. */
    @Test
    void answersHaveTheShapeOfCapturedOnes() throws IOException {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults().withSessions(200))) {
            DemoCluster cluster = demo.cluster();
            UUID server = cluster.servers().get(0).getId();
            Map<Integer, List<? extends EObject>> ours = Map.ofEntries(
                    Map.entry(Calls.CLUSTERS.answer(), List.of(cluster.toRecord())),
                    Map.entry(Calls.SERVERS.answer(), cluster.servers()),
                    Map.entry(Calls.PROCESSES.answer(), cluster.processes()),
                    Map.entry(Calls.SERVICES.answer(), cluster.services()),
                    Map.entry(Calls.MANAGERS.answer(), cluster.managers()),
                    Map.entry(Calls.INFOBASE_SUMMARIES.answer(), cluster.infobases()),
                    Map.entry(Calls.CONNECTIONS.answer(), cluster.connections()),
                    Map.entry(Calls.SESSIONS.answer(), cluster.sessions()),
                    Map.entry(Calls.LOCKS.answer(), cluster.locks()),
                    Map.entry(Calls.RULES.answer(), cluster.rules(server)),
                    Map.entry(Calls.PROFILES.answer(), cluster.profiles()),
                    Map.entry(Calls.COUNTERS.answer(), cluster.counters()),
                    Map.entry(Calls.LIMITS.answer(), cluster.limits()),
                    Map.entry(Calls.SERVICE_SETTINGS.answer(), cluster.serviceSettings(server)));
            Set<String> missing = new TreeSet<>();
            int compared = 0;
            for (Captured answer : captured("captured-responses.tsv")) {
                List<? extends EObject> mine =
                        answer.type().equals("exception") ? null : ours.get(Integer.parseInt(answer.type()));
                if (mine != null) {
                    Set<String> filled = filled(mine);
                    again(answer)
                            .forEach(theirs -> filled(List.of(theirs)).stream()
                                    .filter(each -> !filled.contains(each))
                                    .forEach(missing::add));
                    compared++;
                }
            }
            assertTrue(compared > 20, "compared only " + compared);
            assertEquals(Set.of(), missing);
        }
    }

    /** Reads a captured answer and writes it as the demo does: to the same bytes. */
    private static List<? extends EObject> again(Captured answer) throws IOException {
        Call<?> call = Calls.all().stream()
                .filter(each -> each.answer() == Integer.parseInt(answer.type()))
                .findFirst()
                .orElseThrow();
        return again(call, answer);
    }

    @SuppressWarnings("unchecked")
    private static <A> List<? extends EObject> again(Call<A> call, Captured answer) throws IOException {
        A value = call.readAnswer((Message) EndpointMessage.read(answer.payload(), answer.version()));
        byte[] written = EndpointMessage.answer(1, answer.version(), call, value);
        assertTrue(Arrays.equals(answer.payload(), written), answer.id());
        return (List<? extends EObject>) value;
    }

    /** Features that are more than empty in one of the records at least. */
    private static Set<String> filled(List<? extends EObject> records) {
        return records.stream()
                .flatMap(record -> record.eClass().getEAllStructuralFeatures().stream()
                        .filter(record::eIsSet)
                        .filter(feature -> !"".equals(record.eGet(feature)))
                        .map(feature -> name(record, feature)))
                .collect(Collectors.toSet());
    }

    private static String name(EObject record, EStructuralFeature feature) {
        return record.eClass().getName() + "." + feature.getName();
    }

    /** The captured exceptions, word for word. */
    @Test
    void refusalsAreWordedAsCaptured() throws IOException {
        List<EndpointMessage.Fault> ours = List.of(
                Refusal.cluster().fault(),
                Refusal.infobase().fault(),
                Refusal.session().fault(),
                Refusal.connection().fault(),
                Refusal.clusterAdministrator(11).fault());
        int compared = 0;
        for (Captured answer : captured("captured-responses.tsv")) {
            if (answer.type().equals("exception")) {
                EndpointMessage.Fault theirs = ((Failed) EndpointMessage.read(answer.payload(), 11)).fault();
                // the others have an id or an address in their text
                if (!Set.of("ClientNotFound", "swp.UnknownThrowable").contains(theirs.name())) {
                    assertTrue(ours.contains(theirs), theirs::toString);
                    compared++;
                }
            }
        }
        assertTrue(compared >= 5, "compared only " + compared);
    }

    private static List<Captured> captured(String file) throws IOException {
        Path path = Path.of(System.getProperty("vakhta.shared", "../../../shared"), "specs", "vectors", "ras", file);
        assumeTrue(Files.exists(path), () -> "no " + path.toAbsolutePath() + "; set -Dvakhta.shared");
        return Files.readAllLines(path).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(row -> new Captured(
                        row[0], Integer.parseInt(row[1]), row[2], HexFormat.of().parseHex(row[3])))
                .toList();
    }
}
