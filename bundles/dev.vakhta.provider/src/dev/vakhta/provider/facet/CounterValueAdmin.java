package dev.vakhta.provider.facet;

import dev.vakhta.model.cluster.CounterValue;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import java.util.List;
import java.util.UUID;

/** What counters have counted. */
public interface CounterValueAdmin extends Facet {
    /** @param object for whom, such as {@code infobase=erp;user=Иванов}; empty: for all */
    List<CounterValue> values(UUID cluster, String counter, String object, Cancel cancel)
            throws AdministrationException;

    /** Summed up over the periods of the counter. */
    List<CounterValue> accumulated(UUID cluster, String counter, String object, Cancel cancel)
            throws AdministrationException;
}
