package dev.vakhta.provider.facet;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import java.util.List;
import java.util.UUID;

/** Clusters, to be read. What has infobases and no cluster is shown as one that stands for it. */
public interface ClusterList extends Facet {
    List<Cluster> clusters(Cancel cancel) throws AdministrationException;

    /** @throws AdministrationException NOT_FOUND when it is gone */
    Cluster cluster(UUID cluster, Cancel cancel) throws AdministrationException;
}
