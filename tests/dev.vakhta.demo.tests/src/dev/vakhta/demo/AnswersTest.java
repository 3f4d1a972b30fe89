package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.vakhta.ras.Call;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.EndpointMessage;
import dev.vakhta.ras.EndpointMessage.Failed;
import dev.vakhta.ras.Frame;
import dev.vakhta.ras.Layout;
import dev.vakhta.ras.Type;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole catalogue, call by call. */
class AnswersTest {
    private static final UUID WRONG = UUID.fromString("11111111-2222-4333-8444-555555555555");

    /** Section 3 of the protocol. */
    private static final Set<Integer> OF_AGENT = Set.of(0, 4, 6, 15, 17);

    private static final Set<Integer> OF_ANYBODY = Set.of(8, 9, 10, 11, 13, 135);

    private static final Set<Integer> OF_INFOBASE = Set.of(40, 41, 48, 64);

    static Collection<Call<?>> catalogue() {
        return Calls.all();
    }

    /** By a message of the right type or by a refusal that has to do with the question. */
    @ParameterizedTest
    @MethodSource("catalogue")
    void isAnswered(Call<?> call) throws IOException {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults().withSessions(1));
                TestClient client = TestClient.connected(demo)) {
            client.openEndpoint("16.0");
            client.ask(Calls.AUTHENTICATE_CLUSTER, demo.cluster().id(), "", "");
            client.request(call, arguments(call, demo.cluster().id()));
            switch (client.answer()) {
                case Failed failed ->
                    assertNotEquals("Unsupported", failed.fault().name());
                case EndpointMessage.Void done -> assertEquals(Call.VOID, call.answer());
                case EndpointMessage.Message message -> call.readAnswer(message);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void asksForTheLoginOfItsLevel(Call<?> call) throws IOException {
        DemoOptions strict = DemoOptions.defaults()
                .withSessions(20)
                .withAgentAdministrator("главный", "а1")
                .withClusterAdministrator("дежурный", "к1")
                .withInfobaseUser("Администратор", "и1");
        try (DemoServer demo = DemoServer.start(strict);
                TestClient client = TestClient.connected(demo)) {
            client.openEndpoint("16.0");
            UUID cluster = demo.cluster().id();
            Object[] arguments = arguments(call, cluster);
            if (OF_ANYBODY.contains(call.number())) {
                if (call != Calls.AUTHENTICATE_AGENT && call != Calls.AUTHENTICATE_CLUSTER) {
                    client.ask(call, arguments);
                }
                return;
            }
            boolean ofAgent = OF_AGENT.contains(call.number());
            client.ask(
                    ofAgent ? Calls.AUTHENTICATE_CLUSTER : Calls.AUTHENTICATE_AGENT,
                    ofAgent ? new Object[] {cluster, "дежурный", "к1"} : new Object[] {"главный", "а1"});
            assertEquals(
                    "Администратор " + (ofAgent ? "центрального сервера" : "кластера") + " не аутентифицирован",
                    client.refused(call, arguments).text());
            if (OF_INFOBASE.contains(call.number())) {
                client.ask(Calls.AUTHENTICATE_CLUSTER, cluster, "дежурный", "к1");
                client.ask(Calls.AUTHENTICATE_INFOBASE, cluster, "Администратор", "и2");
                assertEquals("Rights", client.refused(call, real(call, demo)).name());
            }
        }
    }

    /** Nobody knows the shape of these. */
    @ParameterizedTest
    @ValueSource(ints = {44, 56, 58, 80, 92, 116, 130, 133, 147})
    void theRestIsUnsupported(int number) throws IOException {
        try (DemoServer demo = DemoServer.start(DemoOptions.defaults().withSessions(1));
                TestClient client = TestClient.inside(demo)) {
            client.send(new Frame(Frame.ENDPOINT_MESSAGE, new byte[] {1, 0, 0, 1, (byte) number}));
            Failed failed = assertInstanceOf(Failed.class, client.answer());
            assertEquals("Unsupported", failed.fault().name());
        }
    }

    /** Of something that is not there, but for the cluster. */
    private static Object[] arguments(Call<?> call, UUID cluster) {
        List<Type<?>> types = call.arguments();
        Object[] arguments = new Object[types.size()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = argument(types.get(i), i == 0 ? cluster : WRONG);
        }
        return arguments;
    }

    private static Object argument(Type<?> type, UUID id) {
        if (type instanceof Layout<?> layout) {
            return EcoreUtil.create(layout.record());
        }
        return type == Type.UUID ? id : type == Type.STRING ? "нет" : type == Type.INT ? (Object) 0 : false;
    }

    /** Of the first infobase, or of a connection in one. */
    private static Object[] real(Call<?> call, DemoServer demo) {
        DemoCluster cluster = demo.cluster();
        UUID infobase = cluster.infobases().get(0).getId();
        if (call == Calls.DISCONNECT) {
            var connection = cluster.connections().stream()
                    .filter(each -> each.getInfobase().equals(infobase))
                    .findFirst()
                    .orElseThrow();
            return new Object[] {cluster.id(), connection.getProcess(), connection.getId()};
        }
        Object[] arguments = arguments(call, cluster.id());
        arguments[1] = call == Calls.UPDATE_INFOBASE ? cluster.infobase(infobase) : infobase;
        return arguments;
    }
}
