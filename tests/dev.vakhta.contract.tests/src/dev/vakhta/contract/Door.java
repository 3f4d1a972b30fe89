package dev.vakhta.contract;

import dev.vakhta.provider.Facet;
import dev.vakhta.provider.facet.ClusterList;
import dev.vakhta.provider.facet.InfobaseList;
import dev.vakhta.provider.facet.LockAdmin;
import dev.vakhta.provider.facet.LogLocations;
import dev.vakhta.provider.facet.SessionList;
import dev.vakhta.provider.facet.SessionLockAdmin;
import dev.vakhta.provider.recovery.FileRecovery;
import java.util.Locale;
import java.util.Set;

/** The ways in: two into one and the same demo cluster, and two that are paths. */
enum Door {
    /** The native protocol. */
    RAS,
    /** A process that is called like rac and answers as rac does. */
    RAC,
    /** A list of file infobases. */
    FOLDERS(
            ClusterList.class,
            InfobaseList.class,
            SessionList.class,
            LockAdmin.class,
            SessionLockAdmin.class,
            LogLocations.class,
            FileRecovery.class),
    /** What a stopped cluster left on its disk. */
    REGISTRY(ClusterList.class, InfobaseList.class, LogLocations.class);

    /** All that it gives; empty: it leads into a running cluster. */
    final Set<Class<? extends Facet>> gives;

    @SafeVarargs
    Door(Class<? extends Facet>... gives) {
        this.gives = Set.of(gives);
    }

    boolean isOfCluster() {
        return gives.isEmpty();
    }

    /** As providers are called in targets. */
    String provider() {
        return isOfCluster() ? name().toLowerCase(Locale.ROOT) : "file";
    }
}
