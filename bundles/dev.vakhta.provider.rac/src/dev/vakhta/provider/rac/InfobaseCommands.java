package dev.vakhta.provider.rac;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.DatabaseClearing;
import dev.vakhta.provider.facet.InfobaseAdmin;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.provider.handle.Login;
import dev.vakhta.provider.handle.Logins;
import java.util.List;
import java.util.UUID;

/** Infobases and the locks of their sessions and scheduled jobs. */
final class InfobaseCommands extends Commands implements InfobaseAdmin, DatabaseClearing, SessionLockAdmin {
    private final Logins logins;

    InfobaseCommands(Caller caller, Logins logins) {
        super(caller);
        this.logins = logins;
    }

    @Override
    public List<InfobaseSummary> infobases(UUID cluster, Cancel cancel) throws AdministrationException {
        List<InfobaseSummary> infobases = call(
                Request.asking("infobase summary list", Answer.list(InfobaseSummary.class))
                        .in(cluster),
                cancel);
        infobases.forEach(infobase -> logins.name(infobase.getId(), infobase.getName()));
        return infobases;
    }

    @Override
    public InfobaseSummary summary(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        return call(
                Request.asking("infobase summary info", Answer.one(InfobaseSummary.class))
                        .in(cluster)
                        .with("infobase", infobase),
                cancel);
    }

    @Override
    public Applied<InfobaseSummary> describe(UUID cluster, UUID infobase, String description, Cancel cancel)
            throws AdministrationException {
        return update(
                Request.changing("infobase summary update").in(cluster).with("infobase", infobase),
                ClusterFactory.eINSTANCE.createInfobaseSummary(),
                Change.<InfobaseSummary>nothing().with(Literals.INFOBASE_SUMMARY__DESCR, description),
                () -> summary(cluster, infobase, cancel),
                cancel);
    }

    @Override
    public Infobase infobase(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        return call(inside(Request.asking("infobase info", Answer.one(Infobase.class)), cluster, infobase), cancel);
    }

    @Override
    public UUID create(UUID cluster, Infobase infobase, boolean createDatabase, Cancel cancel)
            throws AdministrationException {
        Request<UUID> create = Request.changing("infobase create", Answer.id("infobase"))
                .in(cluster)
                .with(Arguments.of(infobase));
        return call(createDatabase ? create.with(Argument.flag("create-database")) : create, cancel);
    }

    @Override
    public Applied<Infobase> update(UUID cluster, UUID infobase, Change<Infobase> change, Cancel cancel)
            throws AdministrationException {
        Change<Infobase> whole = SessionLockAdmin.isOfOneDate(change)
                ? SessionLockAdmin.withBothDates(change, infobase(cluster, infobase, cancel))
                : change;
        return update(
                inside(Request.changing("infobase update"), cluster, infobase),
                ClusterFactory.eINSTANCE.createInfobase(),
                whole,
                () -> infobase(cluster, infobase, cancel),
                cancel);
    }

    @Override
    public void drop(UUID cluster, UUID infobase, boolean dropDatabase, Cancel cancel) throws AdministrationException {
        Request<Boolean> drop = inside(Request.changing("infobase drop"), cluster, infobase);
        call(dropDatabase ? drop.with(Argument.flag("drop-database")) : drop, cancel);
    }

    @Override
    public void dropAndClear(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        call(
                inside(Request.changing("infobase drop"), cluster, infobase).with(Argument.flag("clear-database")),
                cancel);
    }

    @Override
    public Infobase locks(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        return infobase(cluster, infobase, cancel);
    }

    @Override
    public Applied<Infobase> changeLocks(UUID cluster, UUID infobase, Change<Infobase> change, Cancel cancel)
            throws AdministrationException {
        return update(cluster, infobase, change, cancel);
    }

    /** As an administrator of the infobase. */
    private static <A> Request<A> inside(Request<A> request, UUID cluster, UUID infobase) {
        return request.in(cluster).with("infobase", infobase).loggedIn(Login.infobase(cluster, infobase));
    }
}
