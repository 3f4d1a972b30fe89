package org.example.vakhta.csv;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import java.util.UUID;

/** A facet of our own: what only these targets can do. */
public interface Striking extends Facet {
    /** @throws AdministrationException NOT_FOUND when the list has no such session (any more) */
    void strikeOut(UUID session, Cancel cancel) throws AdministrationException;
}
