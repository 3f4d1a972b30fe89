package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.ClusterService;
import dev.vakhta.model.cluster.Manager;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.cluster.WorkingServer;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.ServerAdmin;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.Layouts;
import dev.vakhta.ras.Original;
import java.util.List;
import java.util.UUID;

/** What a cluster runs on. */
record RasServers(Caller caller) implements ServerAdmin {
    /** Whether a new server gets an assignment rule that forbids everything; asked for since 16.0, and never by us. */
    private static final boolean PROHIBITING_RULE = false;

    @Override
    public List<WorkingServer> servers(UUID cluster, Cancel cancel) throws AdministrationException {
        return caller.call(Request.of("server list", Calls.SERVERS).in(cluster), cancel);
    }

    @Override
    public WorkingServer server(UUID cluster, UUID server, Cancel cancel) throws AdministrationException {
        return caller.call(info(cluster, server), cancel).object();
    }

    private static Request<Original<WorkingServer>> info(UUID cluster, UUID server) {
        return Request.of("server info", Calls.SERVER.readAs(Layouts.SERVER.original()))
                .in(cluster)
                .with("server", server);
    }

    @Override
    public UUID add(UUID cluster, WorkingServer server, Cancel cancel) throws AdministrationException {
        Request<UUID> insert = Request.of("server insert", Calls.SAVE_SERVER).in(cluster);
        return caller.call(editor().creating(insert, server).sending(PROHIBITING_RULE), cancel);
    }

    @Override
    public Applied<WorkingServer> update(UUID cluster, UUID server, Change<WorkingServer> change, Cancel cancel)
            throws AdministrationException {
        Request<UUID> save =
                Request.of("server update", Calls.SAVE_SERVER).in(cluster).showing("server", server.toString());
        return editor().update(info(cluster, server), save, List.of(PROHIBITING_RULE), change, cancel);
    }

    private Editor<WorkingServer> editor() {
        return Editor.of(caller, Layouts.SERVER);
    }

    @Override
    public void remove(UUID cluster, UUID server, Cancel cancel) throws AdministrationException {
        caller.call(
                Request.of("server remove", Calls.REMOVE_SERVER)
                        .in(cluster)
                        .with("server", server)
                        .changing(),
                cancel);
    }

    @Override
    public List<WorkingProcess> processes(UUID cluster, Cancel cancel) throws AdministrationException {
        return caller.call(Request.of("process list", Calls.PROCESSES).in(cluster), cancel);
    }

    /**
     * Those with the server's host and a port out of its ranges, which tells servers of one host apart. The message that asks for one
     * server's is not certain, and the official utility does without it.
     */
    @Override
    public List<WorkingProcess> processes(UUID cluster, UUID server, Cancel cancel) throws AdministrationException {
        WorkingServer of = server(cluster, server, cancel);
        return processes(cluster, cancel).stream()
                .filter(process -> String.valueOf(process.getHost()).equalsIgnoreCase(of.getAgentHost()))
                .filter(process -> of.getPortRanges().stream()
                        .anyMatch(range -> range.getLow() <= process.getPort() && process.getPort() <= range.getHigh()))
                .toList();
    }

    @Override
    public WorkingProcess process(UUID cluster, UUID process, Cancel cancel) throws AdministrationException {
        return caller.call(Request.of("process info", Calls.PROCESS).in(cluster).with("process", process), cancel);
    }

    @Override
    public List<Manager> managers(UUID cluster, Cancel cancel) throws AdministrationException {
        return caller.call(Request.of("manager list", Calls.MANAGERS).in(cluster), cancel);
    }

    @Override
    public Manager manager(UUID cluster, UUID manager, Cancel cancel) throws AdministrationException {
        return caller.call(Request.of("manager info", Calls.MANAGER).in(cluster).with("manager", manager), cancel);
    }

    @Override
    public List<ClusterService> services(UUID cluster, Cancel cancel) throws AdministrationException {
        return caller.call(Request.of("service list", Calls.SERVICES).in(cluster), cancel);
    }
}
