package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.Administrator;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.facet.AdministratorAdmin;
import dev.vakhta.provider.handle.Login;
import dev.vakhta.ras.Call.Done;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.Layouts;
import java.util.List;
import java.util.UUID;

/** Administrators of the central server and of clusters. */
record RasAdministrators(Caller caller) implements AdministratorAdmin {
    @Override
    public List<Administrator> agentAdministrators(Cancel cancel) throws AdministrationException {
        return caller.call(Request.of("agent admin list", Calls.AGENT_ADMINS).loggedIn(Login.AGENT), cancel);
    }

    @Override
    public void registerAgentAdministrator(Administrator administrator, Cancel cancel) throws AdministrationException {
        register(
                Request.of("agent admin register", Calls.REGISTER_AGENT_ADMIN).loggedIn(Login.AGENT),
                administrator,
                cancel);
    }

    @Override
    public void removeAgentAdministrator(String name, Cancel cancel) throws AdministrationException {
        remove(Request.of("agent admin remove", Calls.REMOVE_AGENT_ADMIN).loggedIn(Login.AGENT), name, cancel);
    }

    @Override
    public List<Administrator> clusterAdministrators(UUID cluster, Cancel cancel) throws AdministrationException {
        return caller.call(
                Request.of("cluster admin list", Calls.CLUSTER_ADMINS).in(cluster), cancel);
    }

    @Override
    public void registerClusterAdministrator(UUID cluster, Administrator administrator, Cancel cancel)
            throws AdministrationException {
        register(
                Request.of("cluster admin register", Calls.REGISTER_CLUSTER_ADMIN)
                        .in(cluster),
                administrator,
                cancel);
    }

    @Override
    public void removeClusterAdministrator(UUID cluster, String name, Cancel cancel) throws AdministrationException {
        remove(Request.of("cluster admin remove", Calls.REMOVE_CLUSTER_ADMIN).in(cluster), name, cancel);
    }

    private void register(Request<Done> request, Administrator administrator, Cancel cancel)
            throws AdministrationException {
        caller.call(Editor.of(caller, Layouts.ADMINISTRATOR).creating(request, administrator), cancel);
    }

    private void remove(Request<Done> request, String name, Cancel cancel) throws AdministrationException {
        caller.call(request.with("name", name).changing(), cancel);
    }
}
