package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.Connection;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.facet.ConnectionAdmin;
import dev.vakhta.provider.handle.Login;
import dev.vakhta.ras.Calls;
import java.util.List;
import java.util.UUID;

/** Connections of a cluster. */
record RasConnections(Caller caller) implements ConnectionAdmin {
    @Override
    public List<Connection> connections(UUID cluster, Cancel cancel) throws AdministrationException {
        return caller.call(Request.of("connection list", Calls.CONNECTIONS).in(cluster), cancel);
    }

    @Override
    public List<Connection> connections(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        return caller.call(
                Request.of("connection list", Calls.INFOBASE_CONNECTIONS)
                        .in(cluster)
                        .with("infobase", infobase),
                cancel);
    }

    @Override
    public Connection connection(UUID cluster, UUID connection, Cancel cancel) throws AdministrationException {
        return caller.call(
                Request.of("connection info", Calls.CONNECTION).in(cluster).with("connection", connection), cancel);
    }

    @Override
    public void disconnect(UUID cluster, UUID infobase, UUID process, UUID connection, Cancel cancel)
            throws AdministrationException {
        caller.call(
                Request.of("connection disconnect", Calls.DISCONNECT)
                        .in(cluster)
                        .with("process", process)
                        .with("connection", connection)
                        .loggedIn(Login.infobase(cluster, infobase))
                        .changing(),
                cancel);
    }
}
