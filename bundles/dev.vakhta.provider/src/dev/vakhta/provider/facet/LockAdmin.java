package dev.vakhta.provider.facet;

import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import java.util.List;
import java.util.UUID;

/** Who holds which object. */
public interface LockAdmin extends Facet {
    List<ObjectLock> locks(UUID cluster, Cancel cancel) throws AdministrationException;

    List<ObjectLock> ofInfobase(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException;

    List<ObjectLock> ofConnection(UUID cluster, UUID connection, Cancel cancel) throws AdministrationException;

    List<ObjectLock> ofSession(UUID cluster, UUID infobase, UUID session, Cancel cancel) throws AdministrationException;
}
