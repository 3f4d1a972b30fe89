package dev.vakhta.provider.facet;

import dev.vakhta.model.cluster.Limit;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import java.util.List;
import java.util.UUID;

/** Limits of resource consumption, each on a counter. Known by name. */
public interface LimitAdmin extends Facet {
    List<Limit> limits(UUID cluster, Cancel cancel) throws AdministrationException;

    Limit limit(UUID cluster, String limit, Cancel cancel) throws AdministrationException;

    /** Creates a limit; one of that name is replaced. */
    void create(UUID cluster, Limit limit, Cancel cancel) throws AdministrationException;

    Applied<Limit> update(UUID cluster, String limit, Change<Limit> change, Cancel cancel)
            throws AdministrationException;

    void remove(UUID cluster, String limit, Cancel cancel) throws AdministrationException;
}
