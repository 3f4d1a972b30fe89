package dev.vakhta.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.AssignmentRule;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.PortRange;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.cluster.WorkingServer;
import dev.vakhta.ras.Calls;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ServersTest {
    private final DemoServer demo =
            DemoServer.start(DemoOptions.defaults().withSessions(200).withClusters(1));
    private final TestClient client = TestClient.inside(demo);
    private final DemoCluster observed = demo.cluster();
    private final UUID cluster = observed.id();

    ServersTest() throws IOException {}

    @AfterEach
    void stop() throws IOException {
        client.close();
        demo.close();
    }

    @Test
    void aNewOneGetsAProcess() throws IOException {
        UUID id = client.ask(Calls.SAVE_SERVER, cluster, server("srv-1c-09", 1660, 1691), false);
        WorkingServer read = client.ask(Calls.SERVER, cluster, id);
        assertEquals("srv-1c-09", read.getAgentHost());
        assertEquals(1691, read.getPortRanges().get(0).getHigh());
        List<WorkingProcess> processes = client.ask(Calls.SERVER_PROCESSES, cluster, id);
        assertEquals(
                List.of(1660), processes.stream().map(WorkingProcess::getPort).toList());
        assertEquals(demo.now(), processes.get(0).getStartedAt());
        assertTrue(ids(client.ask(Calls.PROCESSES, cluster))
                .contains(processes.get(0).getId()));
        assertEquals(List.of(), observed.rules(id));
    }

    /** The flag is of 16.0. */
    @Test
    void aNewOneMayBeForbiddenEverything() throws IOException {
        client.openEndpoint("16.0");
        client.ask(Calls.AUTHENTICATE_CLUSTER, cluster, "", "");
        WorkingServer said = server("srv-1c-09", 1660, 1691);
        said.setRestartSchedule("0 4 * * 1");
        UUID id = client.ask(Calls.SAVE_SERVER, cluster, said, true);
        assertEquals("0 4 * * 1", client.ask(Calls.SERVER, cluster, id).getRestartSchedule());
        List<AssignmentRule> rules = client.ask(Calls.RULES, cluster, id);
        assertEquals(1, rules.size());
        assertEquals(0, rules.get(0).getRuleType());
    }

    @Test
    void impossibleOnesAreRefused() throws IOException {
        int before = observed.servers().size();
        assertEquals(
                "Рабочий сервер уже зарегистрирован в кластере",
                client.refused(Calls.SAVE_SERVER, cluster, server("SRV-1C-02", 1660, 1691), false)
                        .text());
        assertEquals(
                "Левая граница диапазона IP портов больше правой",
                client.refused(Calls.SAVE_SERVER, cluster, server("srv-1c-09", 1691, 1660), false)
                        .text());
        assertEquals(before, observed.servers().size());
    }

    @Test
    void changesStay() throws IOException {
        WorkingServer second = client.ask(Calls.SERVERS, cluster).get(1);
        second.setName("Для обменов");
        second.setConnectionsLimit(64);
        second.getPortRanges().add(range(1700, 1710));
        assertEquals(second.getId(), client.ask(Calls.SAVE_SERVER, cluster, second, false));
        WorkingServer now = observed.servers().get(1);
        assertEquals("Для обменов", now.getName());
        assertEquals(64, now.getConnectionsLimit());
        assertEquals(2, now.getPortRanges().size());
        second.setId(UUID.randomUUID());
        second.setAgentHost("srv-1c-09");
        assertEquals(
                "ServerNotFound",
                client.refused(Calls.SAVE_SERVER, cluster, second, false).name());
    }

    @Test
    void sessionsOfARemovedOneGoOnElsewhere() throws IOException {
        UUID second = observed.servers().get(1).getId();
        Set<UUID> gone = ids(client.ask(Calls.SERVER_PROCESSES, cluster, second));
        Set<UUID> before = observed.sessions().stream().map(Session::getId).collect(Collectors.toSet());
        assertTrue(observed.sessions().stream().anyMatch(each -> gone.contains(each.getProcess())));
        client.ask(Calls.REMOVE_SERVER, cluster, second);
        assertEquals(1, client.ask(Calls.SERVERS, cluster).size());
        assertTrue(ids(observed.processes()).stream().noneMatch(gone::contains));
        demo.advance(Duration.ofMinutes(1));
        assertTrue(observed.sessions().stream()
                        .filter(each -> before.contains(each.getId()))
                        .count()
                > before.size() * 0.9);
        assertTrue(observed.sessions().stream().noneMatch(each -> gone.contains(each.getProcess())));
        assertTrue(observed.connections().stream().noneMatch(each -> gone.contains(each.getProcess())));
        assertFalse(observed.connections().isEmpty());
        assertEquals(
                "ServerNotFound",
                client.refused(Calls.REMOVE_SERVER, cluster, second).name());
    }

    @Test
    void theCentralOneStays() throws IOException {
        UUID central = observed.servers().get(0).getId();
        assertEquals(
                "Рабочий сервер является центральным. Удаление невозможно",
                client.refused(Calls.REMOVE_SERVER, cluster, central).text());
        assertEquals(2, observed.servers().size());
    }

    private static Set<UUID> ids(List<WorkingProcess> processes) {
        return processes.stream().map(WorkingProcess::getId).collect(Collectors.toSet());
    }

    private static WorkingServer server(String host, int low, int high) {
        WorkingServer server = ClusterFactory.eINSTANCE.createWorkingServer();
        server.setAgentHost(host);
        server.setAgentPort(1540);
        server.setName("Новый");
        server.setClusterPort(1541);
        server.getPortRanges().add(range(low, high));
        return server;
    }

    private static PortRange range(int low, int high) {
        PortRange range = ClusterFactory.eINSTANCE.createPortRange();
        range.setLow(low);
        range.setHigh(high);
        return range;
    }
}
