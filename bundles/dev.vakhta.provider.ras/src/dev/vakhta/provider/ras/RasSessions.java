package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.Session;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.ras.Call;
import dev.vakhta.ras.Call.Done;
import dev.vakhta.ras.Calls;
import java.util.List;
import java.util.UUID;

/** Sessions of a cluster. */
record RasSessions(Caller caller) implements SessionAdmin {
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
}
