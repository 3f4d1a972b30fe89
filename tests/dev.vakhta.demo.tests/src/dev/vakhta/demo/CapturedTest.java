package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

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
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Measured by what real servers said: the demo is not our client turned round. Skipped without the shared folder. */
class CapturedTest {
    /** The messages of this issue that were captured. */
    private static final Set<Integer> SUPPORTED =
            Set.of(8, 9, 10, 11, 13, 22, 24, 29, 31, 35, 42, 46, 50, 52, 54, 64, 65, 69, 71, 72, 74, 76, 117, 135);

    private record Captured(String id, int version, String type, byte[] payload) {}

    /** Answers that really were given to the requests, by message type. */
    @Test
    void everyCapturedRequestIsAnsweredByTheRightMessage() throws IOException {
        List<Captured> requests = captured("captured-requests.tsv");
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults());
                TestClient client = TestClient.connected(demo)) {
            int eleven = client.openEndpoint("11.0");
            int sixteen = client.openEndpoint("16.0");
            assertAll(requests.stream()
                    .filter(each -> SUPPORTED.contains(Integer.parseInt(each.type())))
                    .<Executable>map(each -> () -> {
                        client.use(each.version() == 11 ? eleven : sixteen, each.version() + ".0");
                        replay(demo, client, each);
                    })
                    .toList());
        }
    }

    private static void replay(DemoServer demo, TestClient client, Captured request) throws IOException {
        byte[] payload = request.payload().clone();
        payload[0] = (byte) client.endpoint;
        Message asked = (Message) EndpointMessage.read(payload, request.version());
        Call<?> call = find(asked.type());
        boolean ofCluster = asked.body().remaining() >= 16;
        if (ofCluster) { // the captured cluster is not ours
            client.ask(Calls.AUTHENTICATE_CLUSTER, demo.cluster().id(), "", "");
            byte[] id = HexFormat.of().parseHex(demo.cluster().id().toString().replace("-", ""));
            System.arraycopy(id, 0, payload, 5, 16);
        }
        client.send(new Frame(Frame.ENDPOINT_MESSAGE, payload));
        EndpointMessage answer = client.answer();
        switch (answer) {
            case EndpointMessage.Void done -> assertEquals(Call.VOID, call.answer(), request.id());
            case Message message -> call.readAnswer(message);
            // an object of theirs that is not here
            case Failed failed -> assertTrue(failed.fault().name().endsWith("NotFound"), failed::toString);
        }
    }

    /** What a real server put into every record, the demo puts there, too; whole answers go out as they came in. */
    @Test
    void answersHaveTheShapeOfCapturedOnes() throws IOException {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults().withSessions(200))) {
            Map<Integer, List<? extends EObject>> ours = Map.of(
                    Calls.CLUSTERS.answer(), List.of(demo.cluster().toRecord()),
                    Calls.SERVERS.answer(), demo.cluster().servers(),
                    Calls.PROCESSES.answer(), demo.cluster().processes(),
                    Calls.SERVICES.answer(), demo.cluster().services(),
                    Calls.MANAGERS.answer(), demo.cluster().managers(),
                    Calls.INFOBASE_SUMMARIES.answer(), demo.cluster().infobases(),
                    Calls.CONNECTIONS.answer(), demo.cluster().connections(),
                    Calls.SESSIONS.answer(), demo.cluster().sessions(),
                    Calls.LOCKS.answer(), demo.cluster().locks());
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

    private static Call<?> find(int type) {
        return Calls.all().stream()
                .filter(each -> each.number() == type)
                .findFirst()
                .orElseThrow();
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
