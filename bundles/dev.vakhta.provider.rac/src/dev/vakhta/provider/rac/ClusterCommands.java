package dev.vakhta.provider.rac;

import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.handle.Login;
import dev.vakhta.provider.handle.Logins;
import dev.vakhta.rac.RacReader;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The central server and its clusters. */
final class ClusterCommands extends Commands implements ClusterAdmin {
    /** Answered to anybody; since 8.3.16. */
    static final Request<String> VERSION = Request.asking("agent version", RacReader::line);

    /** Answered to anybody by every version. */
    static final Request<List<Cluster>> CLUSTERS = Request.asking("cluster list", Answer.list(Cluster.class));

    private final Logins logins;

    ClusterCommands(Caller caller, Logins logins) {
        super(caller);
        this.logins = logins;
    }

    @Override
    public String agentVersion(Cancel cancel) throws AdministrationException {
        return call(VERSION, cancel);
    }

    @Override
    public List<Cluster> clusters(Cancel cancel) throws AdministrationException {
        List<Cluster> clusters = call(CLUSTERS, cancel);
        clusters.forEach(cluster -> logins.name(cluster.getId(), cluster.getName()));
        return clusters;
    }

    @Override
    public Cluster cluster(UUID cluster, Cancel cancel) throws AdministrationException {
        return call(Request.asking("cluster info", Answer.one(Cluster.class)).with("cluster", cluster), cancel);
    }

    @Override
    public UUID create(Cluster cluster, Cancel cancel) throws AdministrationException {
        Request<Optional<UUID>> insert = Request.changing("cluster insert", Answer.idIfAny("cluster"))
                .with(Arguments.of(cluster))
                .loggedIn(Login.AGENT);
        return made(
                insert,
                () -> clusters(cancel),
                each -> each.getPort() == cluster.getPort() && cluster.getHost().equalsIgnoreCase(each.getHost()),
                Cluster::getId,
                cancel);
    }

    @Override
    public Applied<Cluster> update(UUID cluster, Change<Cluster> change, Cancel cancel) throws AdministrationException {
        return update(
                Request.changing("cluster update").with("cluster", cluster).loggedIn(Login.AGENT),
                ClusterFactory.eINSTANCE.createCluster(),
                change,
                () -> cluster(cluster, cancel),
                cancel);
    }

    @Override
    public void remove(UUID cluster, Cancel cancel) throws AdministrationException {
        call(Request.changing("cluster remove").in(cluster), cancel);
    }
}
