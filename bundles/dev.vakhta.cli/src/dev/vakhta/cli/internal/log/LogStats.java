package dev.vakhta.cli.internal.log;

import com.google.gson.JsonObject;
import dev.vakhta.eventlog.store.LogSource;
import dev.vakhta.eventlog.store.LogSource.LogFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;

/** What can be counted of a log, of both formats. */
public final class LogStats {
    private LogStats() {}

    /**
     * Reads all of it, under names that do not change.
     *
     * @param progress is told of the bytes read so far
     * @param cancelled once true, it ends in a {@link java.util.concurrent.CancellationException}
     */
    public static JsonObject read(LogSource log, LongConsumer progress, BooleanSupplier cancelled) throws IOException {
        List<Path> files = log.parts().stream()
                .map(part -> log.folder().resolve(part.name()))
                .toList();
        return log.format() == LogFormat.SQLITE
                ? SqliteStats.read(files.getFirst(), cancelled)
                : TextStats.read(log.folder(), files, progress, cancelled);
    }
}
