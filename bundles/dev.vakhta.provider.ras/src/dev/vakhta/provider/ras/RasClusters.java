package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.handle.Login;
import dev.vakhta.provider.handle.Logins;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.Layouts;
import dev.vakhta.ras.Original;
import java.util.List;
import java.util.UUID;

/** The central server and its clusters. */
record RasClusters(Caller caller, Logins logins) implements ClusterAdmin {
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
    public Cluster cluster(UUID cluster, Cancel cancel) throws AdministrationException {
        Cluster found = caller.call(info(cluster), cancel).object();
        logins.name(cluster, found.getName());
        return found;
    }

    /** Answered to anybody, too. */
    private static Request<Original<Cluster>> info(UUID cluster) {
        return Request.of("cluster info", Calls.CLUSTER.readAs(Layouts.CLUSTER.original()))
                .with("cluster", cluster);
    }

    @Override
    public UUID create(Cluster cluster, Cancel cancel) throws AdministrationException {
        return caller.call(editor().creating(save("cluster insert"), cluster), cancel);
    }

    @Override
    public Applied<Cluster> update(UUID cluster, Change<Cluster> change, Cancel cancel) throws AdministrationException {
        Request<UUID> save = save("cluster update").showing("cluster", cluster.toString());
        return editor().update(info(cluster), save, List.of(), change, cancel);
    }

    private static Request<UUID> save(String command) {
        return Request.of(command, Calls.SAVE_CLUSTER).loggedIn(Login.AGENT);
    }

    private Editor<Cluster> editor() {
        return Editor.of(caller, Layouts.CLUSTER);
    }

    @Override
    public void remove(UUID cluster, Cancel cancel) throws AdministrationException {
        caller.call(
                Request.of("cluster remove", Calls.REMOVE_CLUSTER)
                        .loggedIn(Login.AGENT)
                        .in(cluster)
                        .changing(),
                cancel);
    }
}
