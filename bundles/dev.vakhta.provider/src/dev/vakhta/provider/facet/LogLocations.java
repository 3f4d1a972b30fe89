package dev.vakhta.provider.facet;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Facet;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Which folder holds the event log of an infobase, as seen from this computer. */
public interface LogLocations extends Facet {
    /** Looks on the disk, which may be a share: not for the UI thread. That a log is not here is an answer, and no failure. */
    Location log(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException;

    /**
     * Where a log is.
     *
     * @param folders each a {@code 1Cv8Log}; several where servers of the cluster kept the log by turns
     * @param reason why there are none, and what to do: one sentence in the reader's language; empty where there are
     */
    record Location(List<Path> folders, String reason) {
        public Location {
            folders = List.copyOf(folders);
        }

        public static Location at(List<Path> folders) {
            return new Location(folders, "");
        }

        public static Location missing(String reason) {
            return new Location(List.of(), reason);
        }
    }
}
