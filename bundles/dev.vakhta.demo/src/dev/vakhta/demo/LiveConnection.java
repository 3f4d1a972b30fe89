package dev.vakhta.demo;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Connection;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A channel to a working process.
 *
 * @param number 0 for the cluster's own
 * @param connectedAt ms of the server's clock
 * @param session null for the cluster's own
 */
record LiveConnection(
        UUID id,
        int number,
        long connectedAt,
        String application,
        String host,
        Base base,
        UUID process,
        @Nullable LiveSession session) {
    Connection toRecord() {
        Connection connection = ClusterFactory.eINSTANCE.createConnection();
        connection.setId(id);
        connection.setApplication(application);
        connection.setConnectedAt(World.time(connectedAt));
        connection.setConnId(number);
        connection.setHost(host);
        connection.setInfobase(base.id());
        connection.setProcess(process);
        // an idle client's connection waits in the pool of its process and names no session
        LiveSession owner = session;
        connection.setSessionNumber(owner != null && owner.bound() ? owner.number() : 0);
        Work work = owner == null ? null : owner.work();
        connection.setBlockedByLs(work == null ? 0 : work.blockedBy(false));
        return connection;
    }
}
