package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.answer.LogPlace;
import dev.vakhta.eventlog.sqlite.SqliteSource;
import dev.vakhta.eventlog.store.LogSource;
import dev.vakhta.eventlog.text.TextSource;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds what log is meant by a place. A folder may be that of the log, or one above it: {@code 1Cv8Log} lies in the folder of a file infobase, and two
 * or three levels below the folder of a cluster. Where a folder has both formats, as it has after a conversion, the one with the newer last record is
 * the one that is in use; the other can be opened by its file.
 */
final class Finder {
    private static final int DEPTH = 3;
    /** As many are named when there are several. */
    private static final int NAMED = 5;

    private static final String DATABASE = ".lgd";
    private static final Set<String> TEXT = Set.of(".lgf", ".lgp");

    private Finder() {}

    /**
     * A log that was found.
     *
     * @param notes what people should know of how it was chosen
     */
    record FoundLog(LogSource source, List<String> notes) {}

    /**
     * @param cancelled once true, reading ends, then and later
     * @throws IOException if there is none, or several are, in one sentence
     */
    static FoundLog find(LogPlace place, BooleanSupplier cancelled) throws IOException {
        Path path = place.path().toAbsolutePath().normalize();
        if (Files.isRegularFile(path)) {
            return new FoundLog(
                    isDatabase(path)
                            ? SqliteSource.open(place.name(), path, cancelled)
                            : TextSource.open(place.name(), path),
                    List.of());
        }
        Set<Path> folders = Files.isDirectory(path) ? folders(path, DEPTH) : Set.of();
        if (folders.isEmpty()) {
            throw new IOException(EngineMessage.NO_LOG.text(path));
        }
        if (folders.size() > 1) {
            throw new IOException(EngineMessage.SEVERAL_LOGS.text(
                    path, folders.stream().limit(NAMED).map(Path::toString).collect(Collectors.joining(", "))));
        }
        return choose(place.name(), folders.iterator().next(), cancelled);
    }

    private static boolean isDatabase(Path file) {
        return file.getFileName().toString().endsWith(DATABASE);
    }

    private static boolean isText(Path file) {
        String name = file.getFileName().toString();
        return TEXT.stream().anyMatch(name::endsWith);
    }

    /** Folders with files of logs: the one that is given, or else those below it; what cannot be read is somebody else's. */
    private static Set<Path> folders(Path top, int depth) throws IOException {
        if (!files(top).isEmpty()) {
            return Set.of(top);
        }
        Set<Path> found = new TreeSet<>();
        for (Path folder : depth == 0 ? List.<Path>of() : below(top)) {
            try {
                found.addAll(folders(folder, depth - 1));
            } catch (AccessDeniedException e) {
                continue;
            }
        }
        return found;
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).toList();
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> isDatabase(file) || isText(file))
                    .filter(Files::isRegularFile)
                    .toList();
        }
    }

    private static FoundLog choose(String name, Path folder, BooleanSupplier cancelled) throws IOException {
        List<Path> databases = new ArrayList<>(files(folder));
        boolean text = databases.removeIf(Finder::isText);
        if (databases.isEmpty()) {
            return new FoundLog(TextSource.open(name, folder), List.of());
        }
        Path database = databases.getFirst();
        LogSource ofDatabase = SqliteSource.open(name, database, cancelled);
        if (!text) {
            return new FoundLog(ofDatabase, List.of());
        }
        LogSource ofText = TextSource.open(name, folder);
        boolean newer = lastTime(ofDatabase, cancelled).isAfter(lastTime(ofText, cancelled));
        (newer ? ofText : ofDatabase).close();
        Path other = newer ? folder.resolve("1Cv8.lgf") : database;
        return new FoundLog(newer ? ofDatabase : ofText, List.of(EngineMessage.OTHER_FORMAT.text(name, other)));
    }

    /** Of the last record; the begin of all times if it cannot be read. */
    private static LocalDateTime lastTime(LogSource source, BooleanSupplier cancelled) {
        try {
            return LogEnd.records(source, 1, cancelled).stream()
                    .map(LogRecord::time)
                    .findFirst()
                    .orElse(LocalDateTime.MIN);
        } catch (IOException | CancellationException e) {
            return LocalDateTime.MIN; // the other one is better, then; who cancelled does not wait for either
        }
    }
}
