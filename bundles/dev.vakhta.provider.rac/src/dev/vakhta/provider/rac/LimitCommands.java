package dev.vakhta.provider.rac;

import dev.vakhta.model.cluster.Limit;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.facet.LimitAdmin;
import java.util.List;
import java.util.UUID;

/** Limits of resource consumption. */
final class LimitCommands extends Commands implements LimitAdmin {
    LimitCommands(Caller caller) {
        super(caller);
    }

    @Override
    public List<Limit> limits(UUID cluster, Cancel cancel) throws AdministrationException {
        return call(Request.asking("limit list", Answer.list(Limit.class)).in(cluster), cancel);
    }

    @Override
    public Limit limit(UUID cluster, String limit, Cancel cancel) throws AdministrationException {
        return call(
                Request.asking("limit info", Answer.one(Limit.class))
                        .in(cluster)
                        .with("limit", limit),
                cancel);
    }

    @Override
    public void create(UUID cluster, Limit limit, Cancel cancel) throws AdministrationException {
        call(Request.changing("limit update").in(cluster).with(Arguments.of(limit)), cancel);
    }

    @Override
    public Applied<Limit> update(UUID cluster, String limit, Change<Limit> change, Cancel cancel)
            throws AdministrationException {
        return rewrite(
                Request.changing("limit update").in(cluster), change, () -> limit(cluster, limit, cancel), cancel);
    }

    @Override
    public void remove(UUID cluster, String limit, Cancel cancel) throws AdministrationException {
        call(Request.changing("limit remove").in(cluster).with("name", limit), cancel);
    }
}
