package dev.vakhta.provider.facet;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.cluster.InfobaseSummary;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import java.util.List;
import java.util.UUID;

/** Infobases of a cluster, to be read. Everything beyond the summary needs an administrator of the infobase. */
public interface InfobaseList extends Facet {
    /** Id, name and description: all that a cluster administrator sees without rights in the infobase. */
    List<InfobaseSummary> infobases(UUID cluster, Cancel cancel) throws AdministrationException;

    InfobaseSummary summary(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException;

    Infobase infobase(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException;
}
