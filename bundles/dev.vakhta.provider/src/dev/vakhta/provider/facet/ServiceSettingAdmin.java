package dev.vakhta.provider.facet;

import dev.vakhta.model.cluster.ServiceSetting;
import dev.vakhta.model.cluster.TransferDirectory;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import dev.vakhta.provider.change.Applied;
import dev.vakhta.provider.change.Change;
import java.util.List;
import java.util.UUID;

/** Where services of a working server keep the data of infobases. Since 8.5. */
public interface ServiceSettingAdmin extends Facet {
    List<ServiceSetting> settings(UUID cluster, UUID server, Cancel cancel) throws AdministrationException;

    ServiceSetting setting(UUID cluster, UUID server, UUID setting, Cancel cancel) throws AdministrationException;

    /** @return its id */
    UUID insert(UUID cluster, UUID server, ServiceSetting setting, Cancel cancel) throws AdministrationException;

    /** Only the directory can be changed. */
    Applied<ServiceSetting> update(
            UUID cluster, UUID server, UUID setting, Change<ServiceSetting> change, Cancel cancel)
            throws AdministrationException;

    void remove(UUID cluster, UUID server, UUID setting, Cancel cancel) throws AdministrationException;

    /** Settings work when they are applied. */
    void apply(UUID cluster, UUID server, Cancel cancel) throws AdministrationException;

    /** Which directories would have to be moved for the settings of a service. */
    List<TransferDirectory> transferDirectories(UUID cluster, UUID server, String service, Cancel cancel)
            throws AdministrationException;
}
