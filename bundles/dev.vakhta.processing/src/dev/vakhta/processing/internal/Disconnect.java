package dev.vakhta.processing.internal;

import dev.vakhta.model.cluster.ClusterPackage;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.ProcessingMessage;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.facet.ConnectionAdmin;
import java.util.UUID;

/** Breaks connections. */
public final class Disconnect extends ObjectCommand<Connection, ConnectionAdmin> {
    public Disconnect() {
        super(
                ClusterPackage.Literals.CONNECTION,
                ConnectionAdmin.class,
                new Noun(
                        ProcessingMessage.CONNECTIONS_ONE,
                        ProcessingMessage.CONNECTIONS_FEW,
                        ProcessingMessage.CONNECTIONS_MANY),
                new Words(
                        "dev.vakhta.connection.disconnect",
                        "disconnect",
                        ProcessingMessage.DISCONNECT,
                        ProcessingMessage.DISCONNECT_HELP,
                        ProcessingMessage.DISCONNECT_TITLE,
                        ProcessingMessage.DISCONNECT_STEP,
                        ProcessingMessage.DISCONNECT_WARNING,
                        false));
    }

    @Override
    void send(ConnectionAdmin admin, UUID cluster, Connection connection, Values values, Cancel cancel)
            throws AdministrationException {
        admin.disconnect(cluster, connection.getInfobase(), connection.getProcess(), connection.getId(), cancel);
    }

    @Override
    boolean happened(ConnectionAdmin admin, UUID cluster, Connection connection, Cancel cancel)
            throws AdministrationException {
        return admin.connections(cluster, cancel).stream()
                .noneMatch(left -> left.getId().equals(connection.getId()));
    }

    @Override
    String risk(Row<Connection> row) {
        return "";
    }
}
