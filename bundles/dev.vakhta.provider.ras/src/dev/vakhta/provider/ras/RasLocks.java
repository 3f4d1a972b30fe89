package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.facet.LockAdmin;
import dev.vakhta.ras.Call;
import dev.vakhta.ras.Calls;
import java.util.List;
import java.util.UUID;

/** Who holds which object. */
record RasLocks(Caller caller) implements LockAdmin {
    @Override
    public List<ObjectLock> locks(UUID cluster, Cancel cancel) throws AdministrationException {
        return caller.call(list(Calls.LOCKS, cluster), cancel);
    }

    @Override
    public List<ObjectLock> ofInfobase(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        return caller.call(list(Calls.INFOBASE_LOCKS, cluster).with("infobase", infobase), cancel);
    }

    @Override
    public List<ObjectLock> ofConnection(UUID cluster, UUID connection, Cancel cancel) throws AdministrationException {
        return caller.call(list(Calls.CONNECTION_LOCKS, cluster).with("connection", connection), cancel);
    }

    /** Out of all, as the official utility does; it never sends the message that asks for one session's. */
    @Override
    public List<ObjectLock> ofSession(UUID cluster, UUID infobase, UUID session, Cancel cancel)
            throws AdministrationException {
        return locks(cluster, cancel).stream()
                .filter(lock -> session.equals(lock.getSession()))
                .toList();
    }

    private static Request<List<ObjectLock>> list(Call<List<ObjectLock>> call, UUID cluster) {
        return Request.of("lock list", call).in(cluster);
    }
}
