package dev.vakhta.provider.rac;

import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.facet.ConnectionAdmin;
import dev.vakhta.provider.facet.LockAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.provider.handle.Login;
import dev.vakhta.provider.rac.Argument.Need;
import java.util.List;
import java.util.UUID;

/** Sessions, connections and locks of objects: what people do at the moment. */
final class SessionCommands extends Commands implements SessionAdmin, ConnectionAdmin, LockAdmin {
    private static final Holders<Session> SESSIONS = new Holders<>(Session.class, Session::getId, Session::getLicenses);

    SessionCommands(Caller caller) {
        super(caller);
    }

    @Override
    public List<Session> sessions(UUID cluster, Cancel cancel) throws AdministrationException {
        return withLicences(SESSIONS, sessionList(cluster), cancel);
    }

    @Override
    public List<Session> sessions(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        return withLicences(SESSIONS, sessionList(cluster).with("infobase", infobase), cancel);
    }

    @Override
    public Session session(UUID cluster, UUID session, Cancel cancel) throws AdministrationException {
        Request<List<Session>> info = Request.asking("session info", Answer.only(Session.class))
                .in(cluster)
                .with("session", session);
        return withLicences(SESSIONS, info, cancel).getFirst();
    }

    private static Request<List<Session>> sessionList(UUID cluster) {
        return Request.asking("session list", Answer.list(Session.class)).in(cluster);
    }

    @Override
    public void terminate(UUID cluster, UUID session, String message, Cancel cancel) throws AdministrationException {
        end("session terminate", cluster, session, message, cancel);
    }

    @Override
    public void interrupt(UUID cluster, UUID session, String message, Cancel cancel) throws AdministrationException {
        end("session interrupt-current-server-call", cluster, session, message, cancel);
    }

    /** Without the message where rac has none to give: in 8.3.13 and before. */
    private void end(String command, UUID cluster, UUID session, String message, Cancel cancel)
            throws AdministrationException {
        Request<Boolean> end = Request.changing(command).in(cluster).with("session", session);
        Argument words = Argument.of("error-message", message).needed(Need.IF_KNOWN);
        call(message.isEmpty() ? end : end.with(words), cancel);
    }

    @Override
    public List<Connection> connections(UUID cluster, Cancel cancel) throws AdministrationException {
        return call(connectionList(cluster), cancel);
    }

    @Override
    public List<Connection> connections(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        return call(connectionList(cluster).with("infobase", infobase), cancel);
    }

    private static Request<List<Connection>> connectionList(UUID cluster) {
        return Request.asking("connection list", Answer.list(Connection.class)).in(cluster);
    }

    @Override
    public Connection connection(UUID cluster, UUID connection, Cancel cancel) throws AdministrationException {
        return call(
                Request.asking("connection info", Answer.one(Connection.class))
                        .in(cluster)
                        .with("connection", connection),
                cancel);
    }

    @Override
    public void disconnect(UUID cluster, UUID infobase, UUID process, UUID connection, Cancel cancel)
            throws AdministrationException {
        call(
                Request.changing("connection disconnect")
                        .in(cluster)
                        .with("process", process)
                        .with("connection", connection)
                        .loggedIn(Login.infobase(cluster, infobase)),
                cancel);
    }

    @Override
    public List<ObjectLock> locks(UUID cluster, Cancel cancel) throws AdministrationException {
        return call(lockList(cluster), cancel);
    }

    @Override
    public List<ObjectLock> ofInfobase(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        return call(lockList(cluster).with("infobase", infobase), cancel);
    }

    @Override
    public List<ObjectLock> ofConnection(UUID cluster, UUID connection, Cancel cancel) throws AdministrationException {
        return call(lockList(cluster).with("connection", connection), cancel);
    }

    @Override
    public List<ObjectLock> ofSession(UUID cluster, UUID infobase, UUID session, Cancel cancel)
            throws AdministrationException {
        return call(lockList(cluster).with("session", session), cancel);
    }

    private static Request<List<ObjectLock>> lockList(UUID cluster) {
        return Request.asking("lock list", Answer.list(ObjectLock.class)).in(cluster);
    }
}
