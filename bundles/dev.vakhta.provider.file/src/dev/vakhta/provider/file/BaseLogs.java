package dev.vakhta.provider.file;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.facet.LogLocations;
import dev.vakhta.provider.handle.LogSearch;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Event logs of file infobases, in their folders; those of a stopped cluster, beside its registry.
 *
 * @param address of the target
 */
record BaseLogs(Bases bases, Path address) implements LogLocations {
    @Override
    public Location log(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        if (bases.registered(infobase, cancel) != null) {
            Path folder = Files.isDirectory(address)
                    ? address
                    : address.toAbsolutePath().getParent();
            return new LogSearch(folder == null ? address : folder).find(infobase, cancel);
        }
        return bases.with("file log", infobase, cancel, (base, pace) -> {
            List<Path> folders = base.logs();
            return folders.isEmpty()
                    ? Location.missing(FileMessage.NO_LOG_FOLDER.text(base.folder(), FileBase.LOG))
                    : Location.at(folders);
        });
    }
}
