package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.Connection;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.model.cluster.ObjectLock;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.cluster.WorkingProcess;
import dev.vakhta.model.cluster.WorkingServer;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.ConnectionAdmin;
import dev.vakhta.provider.facet.InfobaseAdmin;
import dev.vakhta.provider.facet.LockAdmin;
import dev.vakhta.provider.facet.ServerAdmin;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.provider.handle.Login;
import dev.vakhta.provider.handle.Logins;
import dev.vakhta.ras.Call;
import dev.vakhta.ras.Call.Done;
import dev.vakhta.ras.Calls;
import java.util.List;
import java.util.UUID;

/** The facets a RAS offers: which request each of their methods is. */
record RasAdmin(Caller caller, Logins logins)
        implements ClusterAdmin, InfobaseAdmin, ServerAdmin, SessionAdmin, ConnectionAdmin, LockAdmin {
    /** Answered to anybody. */
    static final Request<String> VERSION = Request.of("agent version", Calls.AGENT_VERSION);

    @Override
    public String agentVersion(Cancel cancel) throws AdministrationException {
        return caller.call(VERSION, cancel);
    }

    @Override
    public List<Cluster> clusters(Cancel cancel) throws AdministrationException {
        List<Cluster> clusters = caller.call(Request.of("cluster list", Calls.CLUSTERS), cancel);
        clusters.forEach(cluster -> logins.name(cluster.getId(), cluster.getName()));
        return clusters;
    }

    @Override
    public List<InfobaseSummary> infobases(UUID cluster, Cancel cancel) throws AdministrationException {
        List<InfobaseSummary> infobases = caller.call(
                Request.of("infobase summary list", Calls.INFOBASE_SUMMARIES).in(cluster), cancel);
        infobases.forEach(infobase -> logins.name(infobase.getId(), infobase.getName()));
        return infobases;
    }

    @Override
    public List<WorkingServer> servers(UUID cluster, Cancel cancel) throws AdministrationException {
        return caller.call(Request.of("server list", Calls.SERVERS).in(cluster), cancel);
    }

    @Override
    public List<WorkingProcess> processes(UUID cluster, Cancel cancel) throws AdministrationException {
        return caller.call(Request.of("process list", Calls.PROCESSES).in(cluster), cancel);
    }

    @Override
    public List<Session> sessions(UUID cluster, Cancel cancel) throws AdministrationException {
        return caller.call(Request.of("session list", Calls.SESSIONS).in(cluster), cancel);
    }

    @Override
    public List<Session> sessions(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        return caller.call(
                Request.of("session list", Calls.INFOBASE_SESSIONS).in(cluster).with("infobase", infobase), cancel);
    }

    @Override
    public Session session(UUID cluster, UUID session, Cancel cancel) throws AdministrationException {
        return caller.call(Request.of("session info", Calls.SESSION).in(cluster).with("session", session), cancel);
    }

    @Override
    public void terminate(UUID cluster, UUID session, String message, Cancel cancel) throws AdministrationException {
        end("session terminate", Calls.TERMINATE_SESSION, cluster, session, message, cancel);
    }

    @Override
    public void interrupt(UUID cluster, UUID session, String message, Cancel cancel) throws AdministrationException {
        end("session interrupt-current-server-call", Calls.INTERRUPT_SESSION, cluster, session, message, cancel);
    }

    private void end(String command, Call<Done> call, UUID cluster, UUID session, String message, Cancel cancel)
            throws AdministrationException {
        caller.call(
                Request.of(command, call)
                        .in(cluster)
                        .with("session", session)
                        .with("error-message", message)
                        .changing(),
                cancel);
    }

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

    @Override
    public List<ObjectLock> locks(UUID cluster, Cancel cancel) throws AdministrationException {
        return caller.call(Request.of("lock list", Calls.LOCKS).in(cluster), cancel);
    }
}
