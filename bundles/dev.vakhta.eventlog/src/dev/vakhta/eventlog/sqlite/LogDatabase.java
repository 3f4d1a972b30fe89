package dev.vakhta.eventlog.sqlite;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;
import org.sqlite.JDBC;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The file of a log. Each reading opens it, reads a page and closes it: that costs half a millisecond, but the platform may replace or delete the file
 * at any time, on Windows too, and no lock outlives a page. Thread-safe.
 */
final class LogDatabase implements Closeable {
    /** Milliseconds that SQLite waits for a writer, and how often it is asked again: five seconds of all. */
    private static final int WAIT = 200;

    private static final int ATTEMPTS = 25;

    /** Steps of SQLite's machine between two looks at whether somebody cancelled, and of a page at most: of a real page it takes a hundredth. */
    private static final int LOOK = 100_000;

    private static final int LOOKS = 1_000;

    /**
     * By file: many may read what SQLite reads, but whoever opens the file without SQLite does that alone, for POSIX takes all locks of a process
     * from a file when any of its descriptors is closed.
     */
    private static final Map<Path, ReentrantReadWriteLock> GUARDS = new ConcurrentHashMap<>();

    /** Reads a page. Is asked again when the platform was in the way. */
    interface Page<T> {
        T read(Connection connection) throws SQLException, IOException;
    }

    private final Path file;
    private final ReentrantReadWriteLock guard;
    private final BooleanSupplier stop;
    /** Guarded by the lock, as both are alone with the files. */
    private @Nullable PrivateCopy copy;

    /** @param stop whether nobody wants any more of it */
    LogDatabase(Path file, BooleanSupplier stop) {
        this.stop = stop;
        this.file = file.toAbsolutePath().normalize();
        this.guard = GUARDS.computeIfAbsent(this.file, key -> new ReentrantReadWriteLock());
    }

    Path file() {
        return file;
    }

    /** What the files are now. */
    FileState state() throws IOException {
        guard.writeLock().lock();
        try {
            return FileState.of(file);
        } finally {
            guard.writeLock().unlock();
        }
    }

    /**
     * Reads a page.
     *
     * @throws IOException for all that can be wrong with the file, in one sentence
     * @throws CancellationException if somebody cancelled
     */
    <T> T read(Page<T> page, BooleanSupplier ofPage) throws IOException {
        NativeLibrary.prepare();
        BooleanSupplier cancelled = () -> stop.getAsBoolean() || ofPage.getAsBoolean();
        boolean hot = false;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            String address;
            guard.writeLock().lock();
            try {
                address = address(hot, cancelled);
                guard.readLock().lock(); // the copy stays while it is read
            } finally {
                guard.writeLock().unlock();
            }
            try {
                return read(address, page, cancelled);
            } catch (SQLException e) {
                SQLiteErrorCode code =
                        e instanceof SQLiteException known ? known.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
                hot |= code == SQLiteErrorCode.SQLITE_READONLY_ROLLBACK;
                check(e, code, cancelled);
            } finally {
                guard.readLock().unlock();
            }
        }
        throw new IOException(SqliteMessage.BUSY.text(file));
    }

    /** Returns where another attempt is worth it. */
    private void check(SQLException e, SQLiteErrorCode code, BooleanSupplier cancelled) throws IOException {
        int kind = code.code & 0xFF; // the rest is the exact reason
        if (code == SQLiteErrorCode.SQLITE_READONLY_ROLLBACK
                || kind == SQLiteErrorCode.SQLITE_BUSY.code
                || kind == SQLiteErrorCode.SQLITE_LOCKED.code) {
            return;
        }
        if (kind == SQLiteErrorCode.SQLITE_INTERRUPT.code && cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        boolean foreign = kind == SQLiteErrorCode.SQLITE_NOTADB.code || kind == SQLiteErrorCode.SQLITE_ERROR.code;
        throw new IOException((foreign ? SqliteMessage.NO_LOG : SqliteMessage.FAILED).text(file, e.getMessage()), e);
    }

    /** What SQLite is to open: the file, or a copy of it where it would have to write. */
    private String address(boolean hot, BooleanSupplier cancelled) throws IOException {
        FileState state = FileState.of(file);
        PrivateCopy now = copy;
        if (now != null && !now.of().equals(state)) {
            copy = null;
            now.delete();
            now = null;
        }
        if (now == null && (hot || state.journaled())) {
            now = PrivateCopy.make(file, state, cancelled);
            copy = now;
        }
        return now == null ? address(file, "ro") : address(now.file(), "rw");
    }

    private static String address(Path path, String mode) {
        URI uri = path.toUri();
        String host = uri.getRawAuthority(); // of a share; SQLite wants it in the path
        return "jdbc:sqlite:file://" + (host == null ? "" : "//" + host) + uri.getRawPath() + "?mode=" + mode;
    }

    private static <T> T read(String address, Page<T> page, BooleanSupplier cancelled)
            throws SQLException, IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(address.endsWith("ro"));
        config.setBusyTimeout(WAIT);
        config.setTempStore(SQLiteConfig.TempStore.MEMORY);
        try (Connection connection = JDBC.createConnection(address, config.toProperties())) {
            ProgressHandler.setHandler(connection, LOOK, new ProgressHandler() {
                private int looks;

                @Override
                protected int progress() {
                    return ++looks > LOOKS || cancelled.getAsBoolean() ? 1 : 0;
                }
            });
            return page.read(connection);
        }
    }

    @Override
    public void close() {
        guard.writeLock().lock();
        try {
            PrivateCopy now = copy;
            copy = null;
            if (now != null) {
                now.delete();
            }
        } catch (IOException e) {
            // it is in the temporary folder, and of no use to anybody
        } finally {
            guard.writeLock().unlock();
        }
    }
}
