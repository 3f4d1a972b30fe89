package dev.vakhta.provider.facet;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import java.util.UUID;

/** The central server and its clusters. Reading needs no login; changes need an administrator of the central server. */
public interface ClusterAdmin extends ClusterList {
    /** Platform version of the central server, such as {@code 8.3.27.1859}. */
    String agentVersion(Cancel cancel) throws AdministrationException;

    /**
     * A new cluster at {@code host} and {@code port} of the record.
     *
     * @return its id
     */
    UUID create(Cluster cluster, Cancel cancel) throws AdministrationException;

    Applied<Cluster> update(UUID cluster, Change<Cluster> change, Cancel cancel) throws AdministrationException;

    /** Ends all its sessions and forgets its infobases; their databases stay. Needs an administrator of the cluster, too. */
    void remove(UUID cluster, Cancel cancel) throws AdministrationException;
}
