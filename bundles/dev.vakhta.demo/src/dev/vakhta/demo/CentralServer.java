package dev.vakhta.demo;

import dev.vakhta.demo.DemoOptions.Login;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.ras.Layouts;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The central server: who administers it, and its clusters. Whoever calls holds the world's monitor. */
final class CentralServer {
    private final World world;
    private final DemoOptions options;
    private final Administrators administrators;
    private final Map<UUID, DemoCluster> clusters = new LinkedHashMap<>();

    CentralServer(World world, DemoOptions options) {
        this.world = world;
        this.options = options;
        administrators = Administrators.ofAgent(options.agentAdministrators);
        Population.of(world, options).forEach(this::add);
    }

    World world() {
        return world;
    }

    /** 8.3 does not speak 16.0. */
    String version() {
        return options.versions.contains("16.0") ? "8.5.1.1150" : "8.3.25.1394";
    }

    Administrators administrators() {
        return administrators;
    }

    /** Whether one of these is a user of the infobases. */
    boolean admits(List<Login> logins) {
        return options.infobaseUsers.isEmpty() || !Collections.disjoint(options.infobaseUsers, logins);
    }

    List<DemoCluster> clusters() {
        return List.copyOf(clusters.values());
    }

    DemoCluster cluster(UUID id) {
        return Refusal.found(clusters.get(id), Refusal::cluster);
    }

    /** A new one where the id is nil: with its central server, and nobody in it. */
    UUID save(Cluster said, int version) {
        if (clusters.values().stream().map(each -> each.hardware().cluster()).anyMatch(each -> isOther(each, said))) {
            throw Refusal.portsTaken();
        }
        if (!said.getId().equals(World.NIL)) {
            Records.update(cluster(said.getId()).hardware().cluster(), Layouts.CLUSTER, version, said);
            return said.getId();
        }
        said.setId(world.uuid());
        Cluster cluster = Parts.cluster(said.getId(), said.getName(), said.getHost(), said.getPort());
        Records.update(cluster, Layouts.CLUSTER, version, said);
        Residents nobody = new Residents(world, Hardware.of(world, cluster));
        add(new DemoCluster(nobody, Catalogue.empty(), Administrators.ofCluster(List.of())));
        return said.getId();
    }

    private static boolean isOther(Cluster known, Cluster said) {
        return !known.getId().equals(said.getId())
                && known.getHost().equalsIgnoreCase(said.getHost())
                && known.getPort() == said.getPort();
    }

    void remove(UUID id) {
        cluster(id).residents().end();
        clusters.remove(id);
    }

    private void add(DemoCluster cluster) {
        clusters.put(cluster.id(), cluster);
    }
}
