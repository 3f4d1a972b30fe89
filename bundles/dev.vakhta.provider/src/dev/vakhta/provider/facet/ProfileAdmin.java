package dev.vakhta.provider.facet;

import dev.vakhta.model.cluster.SecurityProfile;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import java.util.List;
import java.util.UUID;

/** Security profiles: what code of an infobase may do on the server. Known by name. */
public interface ProfileAdmin extends Facet {
    List<SecurityProfile> profiles(UUID cluster, Cancel cancel) throws AdministrationException;

    /** Creates a profile; one of that name is replaced. */
    void create(UUID cluster, SecurityProfile profile, Cancel cancel) throws AdministrationException;

    Applied<SecurityProfile> update(UUID cluster, String profile, Change<SecurityProfile> change, Cancel cancel)
            throws AdministrationException;
}
