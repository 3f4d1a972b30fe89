package dev.vakhta.provider.facet;

import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.cluster.WorkingServer;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import java.util.List;
import java.util.UUID;

/** Working servers and working processes of a cluster. */
public interface ServerAdmin extends Facet {
    List<WorkingServer> servers(UUID cluster, Cancel cancel) throws AdministrationException;

    /** With the licences each process holds. */
    List<WorkingProcess> processes(UUID cluster, Cancel cancel) throws AdministrationException;
}
