package dev.vakhta.provider.recovery;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import java.util.UUID;

/**
 * Ends a process of this computer that holds a file infobase. Unsaved work of its user is lost, and the database may need a check. Not
 * offered unless whoever runs the work asked for it.
 */
public interface HolderEnding extends Facet {
    /**
     * Asks the process to end and waits for that. It must hold the base still, and be the one that was seen, not another of its number.
     *
     * @param force kills it, where asking was of no use
     * @throws AdministrationException CONFLICT: it is not that process any more, or does not hold the base; NOT_ALLOWED: it is another
     *     person's; REFUSED: it is there still
     */
    void end(UUID cluster, UUID infobase, Holder holder, boolean force, Cancel cancel) throws AdministrationException;
}
