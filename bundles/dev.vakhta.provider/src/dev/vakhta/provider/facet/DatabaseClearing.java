package dev.vakhta.provider.facet;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import java.util.UUID;

/** Empties the database of an infobase. */
public interface DatabaseClearing extends Facet {
    /** Removes the registration and the data; the empty database stays. */
    void dropAndClear(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException;
}
