package dev.vakhta.provider.handle;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.facet.LogLocations.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Looks for event logs below a folder {@code srvinfo}. Usually they are {@code reg_1541/UUID/1Cv8Log}; other levels between were seen, and the
 * folder that is named may be {@code reg_1541} itself, or one that holds those of several servers.
 *
 * @param srvinfo as this computer sees it
 */
public record LogSearch(Path srvinfo) {
    private static final String LOG = "1Cv8Log";

    /** Folders between the one that is named and that of the infobase: a server, a registry. */
    private static final int BETWEEN = 2;

    /** The log of an infobase of which nobody knows more. */
    public Location find(UUID infobase, Cancel cancel) throws AdministrationException {
        if (!Files.isDirectory(srvinfo)) {
            return Location.missing(HandleMessage.LOGS_NO_FOLDER.text(srvinfo));
        }
        List<Path> found = new ArrayList<>();
        List<String> unread = new ArrayList<>();
        List<Path> level = List.of(srvinfo);
        for (int depth = 0; depth <= BETWEEN; depth++) {
            List<Path> next = new ArrayList<>();
            for (Path folder : level) {
                cancel.check();
                Path log = folder.resolve(infobase.toString()).resolve(LOG);
                if (Files.isDirectory(log)) {
                    found.add(log);
                }
                if (depth < BETWEEN) {
                    next.addAll(folders(folder, unread));
                }
            }
            level = next;
        }
        if (found.isEmpty()) {
            return Location.missing(
                    unread.isEmpty()
                            ? HandleMessage.LOGS_NOT_FOUND.text(srvinfo, infobase)
                            : HandleMessage.LOGS_UNREADABLE.text(srvinfo, infobase, unread.getFirst()));
        }
        return Location.at(found);
    }

    private static List<Path> folders(Path folder, List<String> unread) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> !path.endsWith(LOG) && Files.isDirectory(path))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            unread.add(folder.toString()); // others may be readable
            return List.of();
        }
    }
}
