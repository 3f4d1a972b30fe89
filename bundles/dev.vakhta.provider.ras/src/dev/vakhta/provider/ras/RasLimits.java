package dev.vakhta.provider.ras;

import dev.vakhta.model.cluster.Limit;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.LimitAdmin;
import dev.vakhta.ras.Call.Done;
import dev.vakhta.ras.Calls;
import dev.vakhta.ras.Layouts;
import dev.vakhta.ras.Original;
import java.util.List;
import java.util.UUID;

/** Limits of resource consumption. */
record RasLimits(Caller caller) implements LimitAdmin {
    @Override
    public List<Limit> limits(UUID cluster, Cancel cancel) throws AdministrationException {
        return caller.call(Request.of("limit list", Calls.LIMITS).in(cluster), cancel);
    }

    @Override
    public Limit limit(UUID cluster, String limit, Cancel cancel) throws AdministrationException {
        return caller.call(info(cluster, limit), cancel).object();
    }

    private static Request<Original<Limit>> info(UUID cluster, String limit) {
        return Request.of("limit info", Calls.LIMIT.readAs(Layouts.LIMIT.original()))
                .in(cluster)
                .with("limit", limit);
    }

    @Override
    public void create(UUID cluster, Limit limit, Cancel cancel) throws AdministrationException {
        caller.call(editor().creating(save(cluster), limit), cancel);
    }

    @Override
    public Applied<Limit> update(UUID cluster, String limit, Change<Limit> change, Cancel cancel)
            throws AdministrationException {
        Request<Done> save = save(cluster).showing("name", limit);
        return editor().update(info(cluster, limit), save, List.of(), change, cancel);
    }

    private static Request<Done> save(UUID cluster) {
        return Request.of("limit update", Calls.SAVE_LIMIT).in(cluster);
    }

    private Editor<Limit> editor() {
        return Editor.of(caller, Layouts.LIMIT);
    }

    @Override
    public void remove(UUID cluster, String limit, Cancel cancel) throws AdministrationException {
        caller.call(
                Request.of("limit remove", Calls.REMOVE_LIMIT)
                        .in(cluster)
                        .with("name", limit)
                        .changing(),
                cancel);
    }
}
