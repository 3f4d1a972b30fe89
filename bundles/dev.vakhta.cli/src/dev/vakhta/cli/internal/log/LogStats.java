package dev.vakhta.cli.internal.log;

import com.google.gson.JsonObject;
import dev.vakhta.eventlog.text.TextLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import java.util.stream.Stream;

/**
 * A log that can be counted.
 *
 * @param folder of the log
 * @param files a database, or segments
 */
public record LogStats(Path folder, List<Path> files) {
    private static final String LOG = "1Cv8Log";

    /** What a path means: a folder with a log or with one below it, or a file of one. Where both formats are, it is the database. */
    public static Optional<LogStats> of(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            Optional<LogStats> here = in(path);
            return here.isPresent() || !Files.isDirectory(path.resolve(LOG)) ? here : in(path.resolve(LOG));
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        return switch (ending(path)) {
            case "lgd", "lgp" -> Optional.of(new LogStats(folder, List.of(path)));
            case "lgf" -> Optional.of(new LogStats(folder, new TextLog(folder).segments()));
            default -> Optional.empty();
        };
    }

    private static Optional<LogStats> in(Path folder) throws IOException {
        List<Path> databases;
        boolean dictionary;
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.toList();
            databases = files.stream().filter(file -> ending(file).equals("lgd")).toList();
            dictionary = files.stream().anyMatch(file -> ending(file).equals("lgf"));
        }
        if (!databases.isEmpty()) {
            return Optional.of(new LogStats(folder, databases.subList(0, 1)));
        }
        List<Path> segments = new TextLog(folder).segments();
        return dictionary || !segments.isEmpty() ? Optional.of(new LogStats(folder, segments)) : Optional.empty();
    }

    private static String ending(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst(".*\\.", "").toLowerCase(Locale.ROOT);
    }

    /**
     * Reads all of it, under names that do not change.
     *
     * @param progress is told of the bytes read so far
     * @param cancelled once true, it ends in a {@link java.util.concurrent.CancellationException}
     */
    public JsonObject read(LongConsumer progress, BooleanSupplier cancelled) throws IOException {
        if (!files.isEmpty() && ending(files.getFirst()).equals("lgd")) {
            return SqliteStats.read(files.getFirst(), cancelled);
        }
        return TextStats.read(folder, files, progress, cancelled);
    }
}
