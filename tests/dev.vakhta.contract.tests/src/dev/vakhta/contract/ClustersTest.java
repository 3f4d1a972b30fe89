package dev.vakhta.contract;

import static dev.vakhta.contract.Stand.NEVER;
import static dev.vakhta.contract.Stand.fails;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.cluster.Administrator;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.PortRange;
import dev.vakhta.model.cluster.WorkingServer;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Level;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.AdministratorAdmin;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.ServerAdmin;
import dev.vakhta.testing.Secret;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Clusters, their servers, and who may administer them. */
class ClustersTest {
    private static Cluster made() {
        Cluster cluster = ClusterFactory.eINSTANCE.createCluster();
        cluster.setHost("srv-2");
        cluster.setPort(1641);
        cluster.setName("Резервный \"кластер\"");
        cluster.setExpirationTimeout(60);
        cluster.setKillProblemProcesses(true);
        return cluster;
    }

    private static Administrator administrator(String name) {
        Administrator administrator = ClusterFactory.eINSTANCE.createAdministrator();
        administrator.setName(name);
        administrator.setDescr("дежурный");
        administrator.setPassword(Secret.MARK + name);
        administrator.setPasswordAuthAllowed(true);
        return administrator;
    }

    @Doors
    void cluster(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            ClusterAdmin admin = stand.facet(ClusterAdmin.class);
            UUID id = admin.create(made(), NEVER);
            assertEquals("Резервный \"кластер\"", admin.cluster(id, NEVER).getName());
            Applied<Cluster> applied = admin.update(
                    id,
                    Change.<Cluster>nothing()
                            .with(Literals.CLUSTER__LOAD_BALANCING_MODE, 1)
                            .with(Literals.CLUSTER__LIFETIME_LIMIT, 86_400),
                    NEVER);
            assertEquals(List.of(), applied.missing());
            Cluster now = Objects.requireNonNull(applied.now());
            assertEquals(1, now.getLoadBalancingMode());
            assertTrue(now.isKillProblemProcesses());
            admin.remove(id, NEVER);
            fails(FailureKind.NOT_FOUND, () -> admin.cluster(id, NEVER));
        }
    }

    @Doors
    void workingServer(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            ServerAdmin admin = stand.facet(ServerAdmin.class);
            WorkingServer made = ClusterFactory.eINSTANCE.createWorkingServer();
            made.setAgentHost("srv-3");
            made.setAgentPort(1540);
            made.setName("Третий сервер");
            made.setClusterPort(1541);
            made.setInfobasesLimit(8);
            made.setConnectionsLimit(256);
            for (int low : new int[] {1560, 1760}) {
                PortRange range = ClusterFactory.eINSTANCE.createPortRange();
                range.setLow(low);
                range.setHigh(low + 31);
                made.getPortRanges().add(range);
            }
            UUID id = admin.add(stand.cluster(), made, NEVER);
            WorkingServer read = admin.server(stand.cluster(), id, NEVER);
            assertEquals(
                    List.of(1560, 1760),
                    read.getPortRanges().stream().map(PortRange::getLow).toList());
            Applied<WorkingServer> applied = admin.update(
                    stand.cluster(),
                    id,
                    Change.<WorkingServer>nothing().with(Literals.WORKING_SERVER__CONNECTIONS_LIMIT, 128),
                    NEVER);
            assertEquals(List.of(), applied.missing());
            assertEquals(128, Objects.requireNonNull(applied.now()).getConnectionsLimit());
            assertEquals("Третий сервер", Objects.requireNonNull(applied.now()).getName());
            admin.remove(stand.cluster(), id, NEVER);
            fails(FailureKind.NOT_FOUND, () -> admin.server(stand.cluster(), id, NEVER));
            fails(FailureKind.REFUSED, () -> admin.remove(stand.cluster(), stand.server(), NEVER));
        }
    }

    @Doors
    void administratorsOfTheCentralServer(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            AdministratorAdmin admin = stand.facet(AdministratorAdmin.class);
            assertEquals(List.of(), admin.agentAdministrators(NEVER));
            admin.registerAgentAdministrator(administrator("Главный"), NEVER);
            fails(FailureKind.NOT_AUTHENTICATED, () -> admin.agentAdministrators(NEVER));
            stand.typed.at(Level.AGENT, "Главный", Secret.MARK + "Главный");
            Administrator one = admin.agentAdministrators(NEVER).getFirst();
            assertEquals("Главный", one.getName());
            assertEquals("дежурный", one.getDescr());
            assertTrue(one.isPasswordAuthAllowed());
            assertFalse(one.isOsAuthAllowed());
            admin.removeAgentAdministrator("Главный", NEVER);
            fails(FailureKind.NOT_FOUND, () -> admin.removeAgentAdministrator("Главный", NEVER));
            assertTrue(stand.journal.newest(99).stream()
                    .noneMatch(op -> op.toString().contains(Secret.MARK)));
        }
    }

    @Doors
    void administratorsOfACluster(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            AdministratorAdmin admin = stand.facet(AdministratorAdmin.class);
            UUID cluster = stand.cluster();
            assertEquals(List.of(), admin.clusterAdministrators(cluster, NEVER));
            admin.registerClusterAdministrator(cluster, administrator("cadmin"), NEVER);
            fails(FailureKind.NOT_AUTHENTICATED, () -> admin.clusterAdministrators(cluster, NEVER));
            stand.typed.at(Level.CLUSTER, "cadmin", Secret.MARK + "cadmin");
            assertEquals(
                    List.of("cadmin"),
                    admin.clusterAdministrators(cluster, NEVER).stream()
                            .map(Administrator::getName)
                            .toList());
            admin.removeClusterAdministrator(cluster, "cadmin", NEVER);
        }
    }
}
