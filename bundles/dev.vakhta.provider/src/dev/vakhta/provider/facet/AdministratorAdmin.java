package dev.vakhta.provider.facet;

import dev.vakhta.model.cluster.Administrator;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import java.util.List;
import java.util.UUID;

/**
 * Administrators of the central server and of clusters, known by name. As long as a level has none it asks nobody for a name; the first
 * one that is registered closes it to all others.
 */
public interface AdministratorAdmin extends Facet {
    /** Of the central server. Passwords are never shown. */
    List<Administrator> agentAdministrators(Cancel cancel) throws AdministrationException;

    void registerAgentAdministrator(Administrator administrator, Cancel cancel) throws AdministrationException;

    void removeAgentAdministrator(String name, Cancel cancel) throws AdministrationException;

    List<Administrator> clusterAdministrators(UUID cluster, Cancel cancel) throws AdministrationException;

    void registerClusterAdministrator(UUID cluster, Administrator administrator, Cancel cancel)
            throws AdministrationException;

    void removeClusterAdministrator(UUID cluster, String name, Cancel cancel) throws AdministrationException;
}
