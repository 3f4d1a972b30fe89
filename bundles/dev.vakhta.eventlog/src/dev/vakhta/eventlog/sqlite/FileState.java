package dev.vakhta.eventlog.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What tells without SQLite whether a database is another one by now.
 *
 * @param journaled written with a write-ahead log: even who only reads that would make files beside it. The platform uses none
 * @param changes SQLite's counter of transactions
 * @param files of the database and of the files that SQLite may have beside it
 */
record FileState(boolean journaled, int changes, List<Stamp> files) {
    private static final int HEADER = 100;
    private static final int READ_VERSION = 19;
    private static final int CHANGES = 24;

    static final String JOURNAL = "-journal";
    static final String WRITE_AHEAD = "-wal";
    /** Behind the name of the database. */
    static final List<String> BESIDE = List.of("", JOURNAL, WRITE_AHEAD);

    /** Of a file; of one that is not there all is 0. */
    record Stamp(long size, long modified, @Nullable Object key) {
        static final Stamp NONE = new Stamp(0, 0, null);
    }

    /** Looks at the files. Only for who has them alone, see {@link LogDatabase}. */
    static FileState of(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            throw new IOException(SqliteMessage.NO_FILE.text(file));
        }
        ByteBuffer header = ByteBuffer.allocate(HEADER);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            while (header.hasRemaining() && channel.read(header) >= 0) {
                // until there is a whole one
            }
        }
        if (header.hasRemaining()) {
            throw new IOException(SqliteMessage.SHORT.text(file));
        }
        return new FileState(
                header.get(READ_VERSION) > 1,
                header.getInt(CHANGES),
                List.of(stamp(file), stamp(beside(file, JOURNAL)), stamp(beside(file, WRITE_AHEAD))));
    }

    static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static Stamp stamp(Path file) throws IOException {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(found.size(), found.lastModifiedTime().toMillis(), found.fileKey());
        } catch (NoSuchFileException none) {
            return Stamp.NONE;
        }
    }
}
