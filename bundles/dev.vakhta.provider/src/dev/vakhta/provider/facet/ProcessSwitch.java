package dev.vakhta.provider.facet;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import java.util.UUID;

/** Puts a working process out of use; it ends when its connections have gone to others. */
public interface ProcessSwitch extends Facet {
    void turnOff(UUID cluster, UUID process, Cancel cancel) throws AdministrationException;
}
