package dev.vakhta.provider.handle;

import dev.vakhta.model.cluster.Target;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.facet.LogLocations;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.UUID;

/** Event logs of a server that tells nobody where it keeps them: they are looked for in the folder {@code srvinfo} that the target names. */
public record ServerLogs(Target target) implements LogLocations {
    @Override
    public Location log(UUID cluster, UUID infobase, Cancel cancel) throws AdministrationException {
        String srvinfo = target.getSrvinfo();
        if (srvinfo == null || srvinfo.isBlank()) {
            return Location.missing(HandleMessage.LOGS_UNKNOWN.text(target.getName()));
        }
        try {
            return new LogSearch(Path.of(srvinfo.strip())).find(infobase, cancel);
        } catch (InvalidPathException e) {
            return Location.missing(HandleMessage.LOGS_NO_FOLDER.text(srvinfo));
        }
    }
}
