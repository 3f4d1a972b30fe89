package dev.vakhta.provider.facet;

import dev.vakhta.model.cluster.ClusterService;
import dev.vakhta.model.cluster.Manager;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.cluster.WorkingServer;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import java.util.List;
import java.util.UUID;

/** What a cluster runs on: working servers, their processes and managers, and the services managers carry. */
public interface ServerAdmin extends Facet {
    List<WorkingServer> servers(UUID cluster, Cancel cancel) throws AdministrationException;

    WorkingServer server(UUID cluster, UUID server, Cancel cancel) throws AdministrationException;

    /** @return its id */
    UUID add(UUID cluster, WorkingServer server, Cancel cancel) throws AdministrationException;

    Applied<WorkingServer> update(UUID cluster, UUID server, Change<WorkingServer> change, Cancel cancel)
            throws AdministrationException;

    /** @throws AdministrationException REFUSED for the central server, which cannot be removed */
    void remove(UUID cluster, UUID server, Cancel cancel) throws AdministrationException;

    /** With the licences each process holds. */
    List<WorkingProcess> processes(UUID cluster, Cancel cancel) throws AdministrationException;

    /** Those of one working server. */
    List<WorkingProcess> processes(UUID cluster, UUID server, Cancel cancel) throws AdministrationException;

    WorkingProcess process(UUID cluster, UUID process, Cancel cancel) throws AdministrationException;

    List<Manager> managers(UUID cluster, Cancel cancel) throws AdministrationException;

    Manager manager(UUID cluster, UUID manager, Cancel cancel) throws AdministrationException;

    List<ClusterService> services(UUID cluster, Cancel cancel) throws AdministrationException;
}
