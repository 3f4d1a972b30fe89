package dev.vakhta.provider.facet;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import java.util.UUID;

/** Removes security profiles. */
public interface ProfileRemoval extends Facet {
    void remove(UUID cluster, String profile, Cancel cancel) throws AdministrationException;
}
