package dev.vakhta.provider.rac;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterService;
import dev.vakhta.model.cluster.Manager;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.cluster.WorkingServer;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.ProcessSwitch;
import dev.vakhta.provider.facet.ServerAdmin;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Working servers, processes, managers and services. */
final class ServerCommands extends Commands implements ServerAdmin, ProcessSwitch {
    private static final Holders<WorkingProcess> PROCESSES =
            new Holders<>(WorkingProcess.class, WorkingProcess::getId, WorkingProcess::getLicenses);

    ServerCommands(Caller caller) {
        super(caller);
    }

    @Override
    public List<WorkingServer> servers(UUID cluster, Cancel cancel) throws AdministrationException {
        return call(
                Request.asking("server list", Answer.list(WorkingServer.class)).in(cluster), cancel);
    }

    @Override
    public WorkingServer server(UUID cluster, UUID server, Cancel cancel) throws AdministrationException {
        return call(
                Request.asking("server info", Answer.one(WorkingServer.class))
                        .in(cluster)
                        .with("server", server),
                cancel);
    }

    @Override
    public UUID add(UUID cluster, WorkingServer server, Cancel cancel) throws AdministrationException {
        Request<Optional<UUID>> insert = Request.changing("server insert", Answer.idIfAny("server"))
                .in(cluster)
                .with(Arguments.of(server));
        return made(
                insert,
                () -> servers(cluster, cancel),
                each -> each.getAgentPort() == server.getAgentPort()
                        && server.getAgentHost().equalsIgnoreCase(each.getAgentHost()),
                WorkingServer::getId,
                cancel);
    }

    @Override
    public Applied<WorkingServer> update(UUID cluster, UUID server, Change<WorkingServer> change, Cancel cancel)
            throws AdministrationException {
        return update(
                Request.changing("server update").in(cluster).with("server", server),
                ClusterFactory.eINSTANCE.createWorkingServer(),
                change,
                () -> server(cluster, server, cancel),
                cancel);
    }

    @Override
    public void remove(UUID cluster, UUID server, Cancel cancel) throws AdministrationException {
        call(Request.changing("server remove").in(cluster).with("server", server), cancel);
    }

    @Override
    public List<WorkingProcess> processes(UUID cluster, Cancel cancel) throws AdministrationException {
        return withLicences(PROCESSES, processList(cluster), cancel);
    }

    @Override
    public List<WorkingProcess> processes(UUID cluster, UUID server, Cancel cancel) throws AdministrationException {
        return withLicences(PROCESSES, processList(cluster).with("server", server), cancel);
    }

    @Override
    public WorkingProcess process(UUID cluster, UUID process, Cancel cancel) throws AdministrationException {
        Request<List<WorkingProcess>> info = Request.asking("process info", Answer.only(WorkingProcess.class))
                .in(cluster)
                .with("process", process);
        return withLicences(PROCESSES, info, cancel).getFirst();
    }

    private static Request<List<WorkingProcess>> processList(UUID cluster) {
        return Request.asking("process list", Answer.list(WorkingProcess.class)).in(cluster);
    }

    @Override
    public void turnOff(UUID cluster, UUID process, Cancel cancel) throws AdministrationException {
        call(Request.changing("process turn-off").in(cluster).with("process", process), cancel);
    }

    @Override
    public List<Manager> managers(UUID cluster, Cancel cancel) throws AdministrationException {
        return call(Request.asking("manager list", Answer.list(Manager.class)).in(cluster), cancel);
    }

    @Override
    public Manager manager(UUID cluster, UUID manager, Cancel cancel) throws AdministrationException {
        return call(
                Request.asking("manager info", Answer.one(Manager.class))
                        .in(cluster)
                        .with("manager", manager),
                cancel);
    }

    @Override
    public List<ClusterService> services(UUID cluster, Cancel cancel) throws AdministrationException {
        return call(
                Request.asking("service list", Answer.list(ClusterService.class))
                        .in(cluster),
                cancel);
    }
}
