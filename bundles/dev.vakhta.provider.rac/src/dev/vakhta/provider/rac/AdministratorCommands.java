package dev.vakhta.provider.rac;

import dev.vakhta.model.cluster.Administrator;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.facet.AdministratorAdmin;
import dev.vakhta.provider.handle.Login;
import java.util.List;
import java.util.UUID;

/** Administrators of the central server and of clusters. */
final class AdministratorCommands extends Commands implements AdministratorAdmin {
    AdministratorCommands(Caller caller) {
        super(caller);
    }

    @Override
    public List<Administrator> agentAdministrators(Cancel cancel) throws AdministrationException {
        return call(ofAgent(Request.asking("agent admin list", Answer.list(Administrator.class))), cancel);
    }

    @Override
    public void registerAgentAdministrator(Administrator administrator, Cancel cancel) throws AdministrationException {
        call(ofAgent(Request.changing("agent admin register")).with(Arguments.of(administrator)), cancel);
    }

    @Override
    public void removeAgentAdministrator(String name, Cancel cancel) throws AdministrationException {
        call(ofAgent(Request.changing("agent admin remove")).with("name", name), cancel);
    }

    private static <A> Request<A> ofAgent(Request<A> request) {
        return request.loggedIn(Login.AGENT);
    }

    @Override
    public List<Administrator> clusterAdministrators(UUID cluster, Cancel cancel) throws AdministrationException {
        return call(
                Request.asking("cluster admin list", Answer.list(Administrator.class))
                        .in(cluster),
                cancel);
    }

    /** As whichever administrator is known: the first one of a cluster is registered by that of the central server. */
    @Override
    public void registerClusterAdministrator(UUID cluster, Administrator administrator, Cancel cancel)
            throws AdministrationException {
        call(
                Request.changing("cluster admin register")
                        .in(cluster)
                        .loggedIn(Login.AGENT)
                        .with(Arguments.of(administrator)),
                cancel);
    }

    @Override
    public void removeClusterAdministrator(UUID cluster, String name, Cancel cancel) throws AdministrationException {
        call(Request.changing("cluster admin remove").in(cluster).with("name", name), cancel);
    }
}
