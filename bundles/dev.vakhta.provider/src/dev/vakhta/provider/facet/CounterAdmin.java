package dev.vakhta.provider.facet;

import dev.vakhta.model.cluster.Counter;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import java.util.List;
import java.util.UUID;

/** Counters of resource consumption. Known by name. */
public interface CounterAdmin extends Facet {
    List<Counter> counters(UUID cluster, Cancel cancel) throws AdministrationException;

    Counter counter(UUID cluster, String counter, Cancel cancel) throws AdministrationException;

    /** Creates a counter; one of that name is replaced. */
    void create(UUID cluster, Counter counter, Cancel cancel) throws AdministrationException;

    Applied<Counter> update(UUID cluster, String counter, Change<Counter> change, Cancel cancel)
            throws AdministrationException;

    void remove(UUID cluster, String counter, Cancel cancel) throws AdministrationException;

    /**
     * Begins to count anew.
     *
     * @param object for whom, such as {@code infobase=erp;user=Иванов}; empty: for all
     */
    void clear(UUID cluster, String counter, String object, Cancel cancel) throws AdministrationException;
}
