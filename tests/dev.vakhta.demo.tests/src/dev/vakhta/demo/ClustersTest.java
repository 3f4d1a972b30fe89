package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.ras.Calls;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClustersTest {
    private final DemoServer demo = DemoServer.start(DemoOptions.defaults());
    private final TestClient client = TestClient.inside(demo);
    private final UUID cluster = demo.cluster().id();

    ClustersTest() throws IOException {}

    @AfterEach
    void stop() throws IOException {
        client.close();
        demo.close();
    }

    @Test
    void aNewOneHasItsServerAndNobodyInIt() throws IOException {
        UUID id = client.ask(Calls.SAVE_CLUSTER, created("Новый", 4541));
        assertEquals(id, client.ask(Calls.CLUSTERS).get(2).getId());
        Cluster read = client.ask(Calls.CLUSTER, id);
        assertEquals("Новый", read.getName());
        assertEquals(4541, read.getPort());
        assertEquals(1, demo.clusters().get(2).toRecord().getReserved16());
        assertEquals("Failure", client.refused(Calls.SERVERS, id).name(), "one must log in there, too");
        client.ask(Calls.AUTHENTICATE_CLUSTER, id, "", "");
        assertEquals(4541, client.ask(Calls.SERVERS, id).get(0).getClusterPort());
        assertEquals(1, client.ask(Calls.PROCESSES, id).size());
        assertEquals(1, client.ask(Calls.MANAGERS, id).size());
        assertFalse(client.ask(Calls.SERVICES, id).isEmpty());
        assertEquals(List.of(), client.ask(Calls.SESSIONS, id));
        assertEquals(List.of(), client.ask(Calls.INFOBASE_SUMMARIES, id));
        assertEquals(List.of(), client.ask(Calls.COUNTERS, id));
    }

    @Test
    void twoCannotHaveOnePort() throws IOException {
        assertEquals(
                "Запуск рабочего процесса не возможен из-за конфликта IP портов",
                client.refused(Calls.SAVE_CLUSTER, created("Новый", 1541)).text());
        assertEquals(2, demo.clusters().size());
    }

    /** At 11.0, which does not know of ping and schedule. */
    @Test
    void changesStayAndWhatTheEndpointCannotSayDoes() throws IOException {
        Cluster read = client.ask(Calls.CLUSTER, cluster);
        assertFalse(read.isSetPingPeriod());
        read.setName("Переименованный");
        read.setLifetimeLimit(86_400);
        assertEquals(cluster, client.ask(Calls.SAVE_CLUSTER, read));
        Cluster now = demo.cluster().toRecord();
        assertEquals("Переименованный", now.getName());
        assertEquals(86_400, now.getLifetimeLimit());
        assertEquals(30_000, now.getPingPeriod());
        assertEquals("0 3 * * 6", now.getRestartSchedule());

        client.openEndpoint("16.0");
        Cluster all = client.ask(Calls.CLUSTER, cluster);
        all.setPingPeriod(5_000);
        all.setRestartSchedule("");
        client.ask(Calls.SAVE_CLUSTER, all);
        assertEquals(5_000, demo.cluster().toRecord().getPingPeriod());
        assertEquals("", demo.cluster().toRecord().getRestartSchedule());
    }

    @Test
    void nothingLivesInARemovedOne() throws IOException {
        DemoCluster gone = demo.cluster();
        client.ask(Calls.REMOVE_CLUSTER, cluster);
        assertEquals("ClusterNotFound", client.refused(Calls.CLUSTER, cluster).name());
        assertEquals("ClusterNotFound", client.refused(Calls.SESSIONS, cluster).name());
        assertEquals(
                "ClusterNotFound", client.refused(Calls.REMOVE_CLUSTER, cluster).name());
        demo.advance(Duration.ofHours(1));
        assertEquals(List.of(), gone.sessions());
        assertEquals(List.of(), gone.connections());
        assertEquals(1, demo.clusters().size());
    }

    @Test
    void anUnknownOneIsNotChanged() throws IOException {
        Cluster unknown = created("Новый", 4541);
        unknown.setId(UUID.randomUUID());
        assertEquals(
                "ClusterNotFound", client.refused(Calls.SAVE_CLUSTER, unknown).name());
    }

    private static Cluster created(String name, int port) {
        Cluster cluster = ClusterFactory.eINSTANCE.createCluster();
        cluster.setName(name);
        cluster.setHost(Hardware.HOST);
        cluster.setPort(port);
        return cluster;
    }
}
