package dev.vakhta.provider.file;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A file infobase.
 *
 * @param id from the folder's real path: the same in every target
 * @param problem why it cannot be looked into, a sentence; empty: it can
 */
record FileBase(UUID id, String name, Path folder, String problem) {
    static final String DATABASE = "1Cv8.1CD";
    static final String TEMPORARY = "1Cv8tmp.1CD";
    static final String SESSION_CONTROL = "1Cv8snc.1CD";
    static final String LOG = "1Cv8Log";
    private static final String REPOSITORY = "1cv8ddb.1CD";

    /** What the platform opens when it opens a base. */
    private static final Pattern OPENED = Pattern.compile("(?i)1cv8.*\\.(1cd|1cl|cfl|cgr)");

    private static final String SCHEDULER = "1Cv8JobScheduler";

    /** An id of what has none: it stays the same as long as the path does. */
    static UUID id(String kind, Path path) {
        Path real = path.toAbsolutePath().normalize();
        try {
            real = path.toRealPath();
        } catch (IOException e) {
            // not there at the moment
        }
        return UUID.nameUUIDFromBytes((kind + ":" + real).getBytes(StandardCharsets.UTF_8));
    }

    /** A folder that holds one database. */
    static FileBase of(String name, Path folder) {
        return new FileBase(id("infobase", folder), name, folder, "");
    }

    /** One that is known by name only. */
    static FileBase lost(String name, Path folder, String problem) {
        return new FileBase(id("infobase", folder), name, folder, problem);
    }

    /** One of a list, with something that is no path. */
    static FileBase unnamed(String name, String written) {
        UUID id = UUID.nameUUIDFromBytes(("infobase:" + written).getBytes(StandardCharsets.UTF_8));
        return new FileBase(id, name, Path.of(""), FileMessage.ADDRESS_INVALID.text(written));
    }

    /** The databases of a folder: on Linux letter case may tell several apart. */
    static List<Path> databases(Path folder) throws IOException {
        return Names.files(folder, DATABASE::equalsIgnoreCase);
    }

    static boolean isRepository(Path folder) throws IOException {
        return !Names.files(folder, REPOSITORY::equalsIgnoreCase).isEmpty();
    }

    /** @throws AdministrationException what is there is no infobase, or more than one */
    static void checkOne(Path folder, List<Path> databases) throws IOException, AdministrationException {
        if (databases.size() > 1) {
            throw new AdministrationException(
                    FailureKind.REFUSED, FileMessage.TWO_BASES.text(folder, Names.listed(databases)));
        }
        if (databases.isEmpty()) {
            throw isRepository(folder)
                    ? new AdministrationException(FailureKind.UNSUPPORTED, FileMessage.REPOSITORY.text(folder))
                    : new AdministrationException(FailureKind.NOT_FOUND, FileMessage.NO_BASE.text(folder));
        }
    }

    /** The database; looked for anew, as the folder may have changed. */
    Path database() throws IOException, AdministrationException {
        if (!problem.isEmpty()) {
            throw new AdministrationException(FailureKind.NOT_FOUND, problem);
        }
        List<Path> databases = databases(folder);
        checkOne(folder, databases);
        return databases.getFirst();
    }

    /** Folders of event logs: one, unless letter case tells several apart. */
    List<Path> logs() throws IOException {
        return Names.folders(folder, LOG::equalsIgnoreCase);
    }

    /** Files of that name, whatever its letter case. */
    List<Path> files(String name) throws IOException {
        return Names.files(folder, name::equalsIgnoreCase);
    }

    /** The files that whoever works in the base has open or locks. */
    List<Path> opened() throws IOException {
        List<Path> opened =
                new ArrayList<>(Names.files(folder, name -> OPENED.matcher(name).matches()));
        for (Path scheduler : Names.folders(folder, SCHEDULER::equalsIgnoreCase)) {
            opened.addAll(Names.files(scheduler, name -> true));
        }
        return List.copyOf(opened);
    }
}
