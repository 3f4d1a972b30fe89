package dev.vakhta.provider.facet;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import java.util.UUID;

/** Sessions of a cluster, to be ended. */
public interface SessionAdmin extends SessionList {
    /**
     * Ends a session; unsaved work of its user is lost. One that executes a query in the DBMS goes only when the DBMS returns.
     *
     * @param message what the user reads; empty: the platform's own words
     * @throws AdministrationException NOT_FOUND when it was gone already; OUTCOME_UNKNOWN when the request was sent and not answered
     */
    void terminate(UUID cluster, UUID session, String message, Cancel cancel) throws AdministrationException;

    /** Ends the call a session is in and leaves the session; errors as with {@link #terminate}. */
    void interrupt(UUID cluster, UUID session, String message, Cancel cancel) throws AdministrationException;
}
