package dev.vakhta.provider.facet;

import dev.vakhta.model.cluster.Session;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import java.util.List;
import java.util.UUID;

/**
 * Sessions of a cluster, to be read. Service sessions (RAS's own, consoles') are in the lists; leaving them out is the reader's business.
 */
public interface SessionList extends Facet {
    List<Session> sessions(UUID cluster, Cancel cancel) throws AdministrationException;

    List<Session> sessions(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException;

    /** @throws AdministrationException NOT_FOUND when it is gone */
    Session session(UUID cluster, UUID session, Cancel cancel) throws AdministrationException;
}
