package dev.vakhta.provider.facet;

import dev.vakhta.model.cluster.Connection;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import java.util.List;
import java.util.UUID;

/** Connections of a cluster: the ways sessions reach it. */
public interface ConnectionAdmin extends Facet {
    List<Connection> connections(UUID cluster, Cancel cancel) throws AdministrationException;

    List<Connection> connections(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException;

    Connection connection(UUID cluster, UUID connection, Cancel cancel) throws AdministrationException;

    /**
     * Breaks a connection; the session that used it stays. Needs rights in the infobase.
     *
     * @param infobase whose administrator is asked for when rights lack; nil for a connection without infobase
     * @throws AdministrationException NOT_FOUND when it was gone already; OUTCOME_UNKNOWN when the request was sent and not answered
     */
    void disconnect(UUID cluster, UUID infobase, UUID process, UUID connection, Cancel cancel)
            throws AdministrationException;
}
