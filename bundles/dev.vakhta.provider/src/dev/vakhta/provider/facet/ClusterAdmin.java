package dev.vakhta.provider.facet;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import java.util.List;

/** The central server and its clusters. Needs no login. */
public interface ClusterAdmin extends Facet {
    /** Platform version of the central server, such as {@code 8.3.27.1859}. */
    String agentVersion(Cancel cancel) throws AdministrationException;

    List<Cluster> clusters(Cancel cancel) throws AdministrationException;
}
