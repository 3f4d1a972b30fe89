package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.vakhta.model.cluster.Connection;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.EndpointMessage.Fault;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Every "no" of section 4 of the protocol, and that the endpoint stays usable after it. */
class RefusalsTest {
    private static final UUID WRONG = UUID.fromString("11111111-2222-4333-8444-555555555555");

    private final DemoServer demo = DemoServer.start(DemoOptions.defaults());
    private final TestClient client = TestClient.inside(demo);
    private final UUID cluster = demo.cluster().id();

    RefusalsTest() throws IOException {}

    @AfterEach
    void stop() throws IOException {
        assertEquals("8.5.1.1150", client.ask(Calls.AGENT_VERSION));
        client.close();
        demo.close();
    }

    @Test
    void unknownCluster() throws IOException {
        Fault fault = client.refused(Calls.CLUSTER, WRONG);
        expect("ClusterNotFound", "Кластер с указанным идентификатором не найден", fault);
        assertEquals("ClusterNotFound", client.refused(Calls.SESSIONS, WRONG).name());
        assertEquals(
                "ClusterNotFound",
                client.refused(Calls.AUTHENTICATE_CLUSTER, WRONG, "", "").name());
        assertEquals(
                "ClusterNotFound",
                client.refused(Calls.DISCONNECT, WRONG, WRONG, WRONG).name());
    }

    @Test
    void unknownInfobase() throws IOException {
        Fault fault = client.refused(Calls.INFOBASE_SESSIONS, cluster, WRONG);
        expect("InfoBaseNotFound", "Информационная база с указанным идентификатором не найдена", fault);
        assertEquals(
                "InfoBaseNotFound",
                client.refused(Calls.INFOBASE_SUMMARY, cluster, WRONG).name());
        assertEquals(
                "InfoBaseNotFound",
                client.refused(Calls.INFOBASE_CONNECTIONS, cluster, WRONG).name());
        assertEquals(
                "InfoBaseNotFound",
                client.refused(Calls.INFOBASE_LOCKS, cluster, WRONG).name());
    }

    @Test
    void unknownSession() throws IOException {
        Fault fault = client.refused(Calls.SESSION, cluster, WRONG);
        expect("SessionNotFound", "Сеанс с указанным идентификатором не найден", fault);
        expect("SessionNotFound", fault.text(), client.refused(Calls.TERMINATE_SESSION, cluster, WRONG, ""));
        expect("SessionNotFound", fault.text(), client.refused(Calls.INTERRUPT_SESSION, cluster, WRONG, ""));
    }

    @Test
    void unknownConnection() throws IOException {
        Fault fault = client.refused(Calls.CONNECTION, cluster, WRONG);
        expect("ConnectionNotFound", "Соединение с указанным идентификатором не найдено", fault);
        expect("ConnectionNotFound", fault.text(), client.refused(Calls.CONNECTION_LOCKS, cluster, WRONG));
    }

    @Test
    void unknownConnectionToDisconnect() throws IOException {
        Connection there = demo.cluster().connections().get(0);
        String text = "Соединение " + WRONG + " не найдено";
        expect("ClientNotFound", text, client.refused(Calls.DISCONNECT, cluster, there.getProcess(), WRONG));
        // the order is process, connection
        Fault swapped = client.refused(Calls.DISCONNECT, cluster, there.getId(), there.getProcess());
        assertEquals("ClientNotFound", swapped.name());
    }

    @Test
    void unknownHardware() throws IOException {
        assertEquals(
                "ServerNotFound", client.refused(Calls.SERVER, cluster, WRONG).name());
        assertEquals(
                "ProcessNotFound", client.refused(Calls.PROCESS, cluster, WRONG).name());
        assertEquals(
                "ManagerNotFound", client.refused(Calls.MANAGER, cluster, WRONG).name());
    }

    @Test
    void otherClustersThingsAreUnknownHere() throws IOException {
        DemoCluster other = demo.clusters().get(1);
        assertFalse(other.sessions().isEmpty());
        UUID foreign = other.sessions().get(0).getId();
        assertEquals(
                "SessionNotFound",
                client.refused(Calls.SESSION, cluster, foreign).name());
    }

    private static void expect(String name, String text, Fault fault) {
        assertEquals("v8.service.Admin.Cluster#" + name, fault.id());
        assertEquals(text, fault.text());
    }
}
