package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.InfobaseAdmin;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.provider.handle.Login;
import dev.vakhta.provider.handle.Logins;
import dev.vakhta.ras.Call.Done;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.Layouts;
import dev.vakhta.ras.Original;
import java.util.List;
import java.util.UUID;

/** Infobases and their locks, which are some of their properties. */
record RasInfobases(Caller caller, Logins logins) implements InfobaseAdmin, SessionLockAdmin {
    @Override
    public List<InfobaseSummary> infobases(UUID cluster, Cancel cancel) throws AdministrationException {
        List<InfobaseSummary> infobases = caller.call(
                Request.of("infobase summary list", Calls.INFOBASE_SUMMARIES).in(cluster), cancel);
        infobases.forEach(infobase -> logins.name(infobase.getId(), infobase.getName()));
        return infobases;
    }

    @Override
    public InfobaseSummary summary(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        InfobaseSummary found = caller.call(
                Request.of("infobase summary info", Calls.INFOBASE_SUMMARY)
                        .in(cluster)
                        .with("infobase", infobase),
                cancel);
        logins.name(infobase, found.getName());
        return found;
    }

    /** Sends no name, as the official utility does: the name stays. */
    @Override
    public Applied<InfobaseSummary> describe(UUID cluster, UUID infobase, String description, Cancel cancel)
            throws AdministrationException {
        InfobaseSummary described = ClusterFactory.eINSTANCE.createInfobaseSummary();
        described.setId(infobase);
        described.setDescr(description);
        Request<Done> update = Request.of("infobase summary update", Calls.UPDATE_INFOBASE_SUMMARY)
                .in(cluster)
                .showing("infobase", infobase.toString())
                .showing("descr", description)
                .sending(described)
                .changing();
        Change<InfobaseSummary> change =
                Change.<InfobaseSummary>nothing().with(Literals.INFOBASE_SUMMARY__DESCR, description);
        return Applied.of(change, () -> caller.call(update, cancel), () -> summary(cluster, infobase, cancel));
    }

    @Override
    public Infobase infobase(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        Infobase found = caller.call(info(cluster, infobase), cancel).object();
        logins.name(infobase, found.getName());
        return found;
    }

    private static Request<Original<Infobase>> info(UUID cluster, UUID infobase) {
        return Request.of("infobase info", Calls.INFOBASE.readAs(Layouts.INFOBASE.original()))
                .in(cluster)
                .loggedIn(Login.infobase(cluster, infobase))
                .with("infobase", infobase);
    }

    @Override
    public UUID create(UUID cluster, Infobase infobase, boolean createDatabase, Cancel cancel)
            throws AdministrationException {
        Request<UUID> create =
                Request.of("infobase create", Calls.CREATE_INFOBASE).in(cluster);
        return caller.call(
                Editor.of(caller, Layouts.INFOBASE)
                        .creating(create, infobase)
                        .sending(createDatabase ? 1 : 0)
                        .showing("create-database", createDatabase ? "yes" : "no"),
                cancel);
    }

    @Override
    public Applied<Infobase> update(UUID cluster, UUID infobase, Change<Infobase> change, Cancel cancel)
            throws AdministrationException {
        return update(Editor.of(caller, Layouts.INFOBASE), cluster, infobase, change, cancel);
    }

    private static Applied<Infobase> update(
            Editor<Infobase> editor, UUID cluster, UUID infobase, Change<Infobase> change, Cancel cancel)
            throws AdministrationException {
        Request<Done> save = Request.of("infobase update", Calls.UPDATE_INFOBASE)
                .in(cluster)
                .loggedIn(Login.infobase(cluster, infobase))
                .showing("infobase", infobase.toString());
        return editor.update(info(cluster, infobase), save, List.of(), change, cancel);
    }

    @Override
    public void drop(UUID cluster, UUID infobase, boolean dropDatabase, Cancel cancel) throws AdministrationException {
        caller.call(
                Request.of("infobase drop", Calls.DROP_INFOBASE)
                        .in(cluster)
                        .loggedIn(Login.infobase(cluster, infobase))
                        .with("infobase", infobase)
                        .sending(dropDatabase ? 1 : 0)
                        .showing("drop-database", dropDatabase ? "yes" : "no")
                        .changing(),
                cancel);
    }

    @Override
    public Infobase locks(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        return infobase(cluster, infobase, cancel);
    }

    @Override
    public Applied<Infobase> changeLocks(UUID cluster, UUID infobase, Change<Infobase> change, Cancel cancel)
            throws AdministrationException {
        Editor<Infobase> editor = new Editor<>(caller, Layouts.INFOBASE, SessionLockAdmin.FIELDS);
        return update(editor, cluster, infobase, change, cancel);
    }
}
