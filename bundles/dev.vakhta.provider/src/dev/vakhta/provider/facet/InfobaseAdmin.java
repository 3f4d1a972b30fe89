package dev.vakhta.provider.facet;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import java.util.UUID;

/** Infobases of a cluster. */
public interface InfobaseAdmin extends InfobaseList {
    /** Changes the description alone, which needs no rights in the infobase. */
    Applied<InfobaseSummary> describe(UUID cluster, UUID infobase, String description, Cancel cancel)
            throws AdministrationException;

    /**
     * Registers an infobase.
     *
     * @param createDatabase whether the DBMS makes the database, if it is not there
     * @return its id
     */
    UUID create(UUID cluster, Infobase infobase, boolean createDatabase, Cancel cancel) throws AdministrationException;

    /** Session and scheduled-jobs locks go by {@link SessionLockAdmin}, too. */
    Applied<Infobase> update(UUID cluster, UUID infobase, Change<Infobase> change, Cancel cancel)
            throws AdministrationException;

    /**
     * Removes the registration.
     *
     * @param dropDatabase whether the database goes with all its data, even if it is registered a second time elsewhere
     */
    void drop(UUID cluster, UUID infobase, boolean dropDatabase, Cancel cancel) throws AdministrationException;
}
