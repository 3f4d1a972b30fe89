package dev.vakhta.processing.internal;

import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.facet.ConnectionAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** Writes down what it is told, and shows the objects it was given. */
final class FakeAdmin implements SessionAdmin, ConnectionAdmin {
    final List<String> sent = Collections.synchronizedList(new ArrayList<>());
    final List<Session> sessions = new ArrayList<>();
    final List<Connection> connections = new ArrayList<>();

    private void send(Object... words) {
        sent.add(List.of(words).toString());
    }

    @Override
    public void terminate(UUID cluster, UUID session, String message, Cancel cancel) {
        send("terminate", cluster, session, message);
    }

    @Override
    public void interrupt(UUID cluster, UUID session, String message, Cancel cancel) {
        send("interrupt", cluster, session, message);
    }

    @Override
    public void disconnect(UUID cluster, UUID infobase, UUID process, UUID connection, Cancel cancel) {
        send("disconnect", cluster, infobase, process, connection);
    }

    @Override
    public Session session(UUID cluster, UUID session, Cancel cancel) throws AdministrationException {
        return found(sessions, there -> there.getId().equals(session));
    }

    @Override
    public Connection connection(UUID cluster, UUID connection, Cancel cancel) throws AdministrationException {
        return found(connections, there -> there.getId().equals(connection));
    }

    private static <T> T found(List<T> among, Predicate<T> which) throws AdministrationException {
        return among.stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new AdministrationException(FailureKind.NOT_FOUND, "gone"));
    }

    @Override
    public List<Session> sessions(UUID cluster, Cancel cancel) {
        return sessions;
    }

    @Override
    public List<Session> sessions(UUID cluster, UUID infobase, Cancel cancel) {
        return sessions;
    }

    @Override
    public List<Connection> connections(UUID cluster, Cancel cancel) {
        return connections;
    }

    @Override
    public List<Connection> connections(UUID cluster, UUID infobase, Cancel cancel) {
        return connections;
    }
}
