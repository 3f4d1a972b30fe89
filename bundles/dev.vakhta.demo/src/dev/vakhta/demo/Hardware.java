package dev.vakhta.demo;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterService;
import dev.vakhta.model.cluster.Manager;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.cluster.WorkingServer;
import dev.vakhta.ras.Layouts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/** What a cluster runs on, in the records themselves. Whoever calls holds the world's monitor. */
final class Hardware {
    /** Of the central server. */
    static final String HOST = "srv-1c-01";

    private static final String[] NAMES = {"Основной кластер", "Кластер филиалов"};
    /** First port of working processes, from that of their cluster. */
    private static final int PROCESS = 19;

    private final Cluster cluster;
    private final Map<UUID, LiveServer> servers = new LinkedHashMap<>();
    private final List<Manager> managers;
    private final List<ClusterService> services;
    private final UUID gone;
    /** Those of all servers. */
    private List<WorkingProcess> processes = List.of();

    private Hardware(Cluster cluster, List<LiveServer> servers, Manager manager, UUID gone) {
        this.cluster = cluster;
        this.managers = List.of(manager);
        this.services = Parts.services(manager.getId());
        this.gone = gone;
        servers.forEach(this::add);
    }

    /** @param sessions how many it must carry: one process more for every thousand */
    static Hardware of(World world, int index, int sessions) {
        int port = 1541 + index * 1000;
        List<LiveServer> servers = new ArrayList<>();
        for (int i = 0; i < 2 - index; i++) {
            String host = "srv-1c-0" + (1 + i);
            WorkingServer server = Parts.server(world.uuid(), host, port, i == 0);
            List<WorkingProcess> processes = new ArrayList<>();
            for (int j = 0; j <= sessions / 2000 + (i == 0 ? 1 : 0); j++) {
                processes.add(Parts.process(world, host, port + PROCESS + j, i == 0 && j == 0));
            }
            servers.add(new LiveServer(server, processes));
        }
        Manager manager = Parts.manager(world.uuid(), HOST, port);
        Cluster cluster = Parts.cluster(world.uuid(), NAMES[index], HOST, port);
        cluster.setRestartSchedule(index == 0 ? "0 3 * * 6" : "");
        return new Hardware(cluster, servers, manager, world.uuid());
    }

    /** Of a cluster just made: its central server, with one process. */
    static Hardware of(World world, Cluster cluster) {
        String host = cluster.getHost();
        int port = cluster.getPort();
        WorkingServer server = Parts.server(world.uuid(), host, port, true);
        WorkingProcess process = Parts.process(world, host, port + PROCESS, true);
        process.setStartedAt(World.time(world.now()));
        Manager manager = Parts.manager(world.uuid(), host, port);
        return new Hardware(cluster, List.of(new LiveServer(server, List.of(process))), manager, world.uuid());
    }

    Cluster cluster() {
        return cluster;
    }

    Collection<LiveServer> servers() {
        return servers.values();
    }

    @Nullable
    LiveServer server(UUID id) {
        return servers.get(id);
    }

    List<WorkingProcess> processes() {
        return processes;
    }

    List<Manager> managers() {
        return managers;
    }

    List<ClusterService> services() {
        return services;
    }

    /** Id of a process that crashed some time ago. */
    UUID gone() {
        return gone;
    }

    /** A new server where the id is nil; it gets one process. */
    LiveServer save(World world, WorkingServer said, int version) {
        if (said.getPortRanges().stream().anyMatch(each -> each.getLow() > each.getHigh())) {
            throw Refusal.portRange();
        }
        if (servers.values().stream().anyMatch(each -> isOther(each.server(), said))) {
            throw Refusal.serverThere();
        }
        if (!said.getId().equals(World.NIL)) {
            LiveServer known = Refusal.found(servers.get(said.getId()), Refusal::server);
            Records.update(known.server(), Layouts.SERVER, version, said);
            return known;
        }
        said.setId(world.uuid());
        WorkingServer server = Parts.server(said.getId(), said.getAgentHost(), cluster.getPort(), false);
        Records.update(server, Layouts.SERVER, version, said);
        int port = server.getPortRanges().isEmpty()
                ? cluster.getPort() + PROCESS
                : server.getPortRanges().get(0).getLow();
        WorkingProcess process = Parts.process(world, server.getAgentHost(), port, false);
        process.setStartedAt(World.time(world.now()));
        LiveServer added = new LiveServer(server, List.of(process));
        add(added);
        return added;
    }

    private static boolean isOther(WorkingServer known, WorkingServer said) {
        return !known.getId().equals(said.getId())
                && known.getAgentHost().equalsIgnoreCase(said.getAgentHost())
                && known.getAgentPort() == said.getAgentPort();
    }

    /** The removed one; its processes are gone with it. */
    LiveServer remove(UUID id) {
        LiveServer server = Refusal.found(servers.get(id), Refusal::server);
        if (server.server().isMain() || servers.size() == 1) {
            throw Refusal.centralServer();
        }
        servers.remove(id);
        count();
        return server;
    }

    private void add(LiveServer server) {
        servers.put(server.server().getId(), server);
        count();
    }

    private void count() {
        processes = servers.values().stream()
                .flatMap(each -> each.processes().stream())
                .toList();
    }
}
