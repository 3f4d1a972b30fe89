package dev.vakhta.eventlog.sqlite;

import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.store.LogPart;
import dev.vakhta.eventlog.store.LogSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/** A log in one database. */
public final class SqliteSource implements LogSource {
    private final String name;
    private final LogDatabase database;
    private final SqlitePart part;
    /** What the dictionary was read from; guarded by this, as it is. */
    private @Nullable FileState state;

    private LogDictionary dictionary = LogDictionary.EMPTY;

    private SqliteSource(String name, LogDatabase database) {
        this.name = name;
        this.database = database;
        this.part = new SqlitePart(database);
    }

    /**
     * Opens a log; nothing is ever written beside it.
     *
     * @param name what people call it
     * @param file {@code 1Cv8.lgd}
     * @throws IOException if it is none, or cannot be read now, in one sentence
     */
    public static SqliteSource open(String name, Path file) throws IOException {
        return open(name, file, () -> false);
    }

    /**
     * The same for whoever does not wait for long, and a log may have to be copied first.
     *
     * @param cancelled once true, whatever is read of the log ends in a {@link CancellationException}
     */
    public static SqliteSource open(String name, Path file, BooleanSupplier cancelled) throws IOException {
        SqliteSource source = new SqliteSource(name, new LogDatabase(file, cancelled));
        boolean opened = false;
        try {
            source.part.size();
            opened = true;
            return source;
        } finally {
            if (!opened) {
                source.close();
            }
        }
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Path folder() {
        return database.file().resolveSibling("");
    }

    @Override
    public LogFormat format() {
        return LogFormat.SQLITE;
    }

    @Override
    public List<LogPart> parts() throws IOException {
        database.state(); // fails where the file is gone
        return List.of(part);
    }

    @Override
    public synchronized LogDictionary dictionary() throws IOException {
        FileState now = database.state();
        if (!now.equals(state)) {
            dictionary = CodeTables.read(database);
            state = now;
        }
        return dictionary;
    }

    /** Deletes the copy, if one had to be made. */
    @Override
    public void close() {
        database.close();
    }
}
