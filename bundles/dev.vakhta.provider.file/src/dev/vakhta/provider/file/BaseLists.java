package dev.vakhta.provider.file;

import dev.vakhta.format.registry.RegisteredInfobase;
import dev.vakhta.model.cluster.Cluster;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.facet.ClusterList;
import dev.vakhta.provider.facet.InfobaseList;
import dev.vakhta.provider.file.Place.Group;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What is shown as clusters, and their infobases. */
final class BaseLists implements ClusterList, InfobaseList {
    private final Bases bases;

    BaseLists(Bases bases) {
        this.bases = bases;
    }

    @Override
    public List<Cluster> clusters(Cancel cancel) throws AdministrationException {
        return bases.groups(cancel).stream().map(Group::object).toList();
    }

    @Override
    public Cluster cluster(UUID cluster, Cancel cancel) throws AdministrationException {
        return bases.group(cluster, true, cancel).object();
    }

    @Override
    public List<InfobaseSummary> infobases(UUID cluster, Cancel cancel) throws AdministrationException {
        Group group = bases.group(cluster, true, cancel);
        return Stream.concat(
                        group.bases().stream().map(BaseLists::summary),
                        group.registered().stream().map(each -> summary(each.id(), each.name(), each.description())))
                .toList();
    }

    @Override
    public InfobaseSummary summary(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        RegisteredInfobase registered = bases.registered(infobase, cancel);
        return registered == null
                ? summary(bases.base(infobase, cancel))
                : summary(registered.id(), registered.name(), registered.description());
    }

    private static InfobaseSummary summary(FileBase base) {
        return summary(base.id(), base.name(), described(base));
    }

    /** The folder tells bases of one name apart. */
    private static String described(FileBase base) {
        return base.problem().isEmpty() ? base.folder().toString() : base.problem();
    }

    private static InfobaseSummary summary(UUID id, String name, String description) {
        InfobaseSummary summary = ClusterFactory.eINSTANCE.createInfobaseSummary();
        summary.setId(id);
        summary.setName(name);
        summary.setDescr(description);
        return summary;
    }

    @Override
    public Infobase infobase(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        RegisteredInfobase registered = bases.registered(infobase, cancel);
        return registered == null
                ? bases.with("infobase info", infobase, cancel, (base, pace) -> {
                    base.database();
                    Infobase object = described(base.id(), base.name(), described(base));
                    try {
                        LockState.read(base).into(object);
                    } catch (AdministrationException e) {
                        // the lock is not known; who wants it gets the reason
                    }
                    return object;
                })
                : object(registered);
    }

    static Infobase described(UUID id, String name, String description) {
        Infobase object = ClusterFactory.eINSTANCE.createInfobase();
        object.setId(id);
        object.setName(name);
        object.setDescr(description);
        return object;
    }

    private static Infobase object(RegisteredInfobase registered) {
        Infobase object = described(registered.id(), registered.name(), registered.description());
        object.setDbms(registered.dbms());
        object.setDbServer(registered.databaseServer());
        object.setDbName(registered.database());
        object.setDbUser(registered.databaseUser());
        object.setScheduledJobsDeny(registered.scheduledJobsDenied());
        LockState.into(object, registered.lock());
        return object;
    }
}
