package dev.vakhta.eventlog.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.store.BlockRows;
import dev.vakhta.eventlog.store.LogPart;
import dev.vakhta.eventlog.store.LogSource.LogFormat;
import dev.vakhta.testing.JavaProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.JDBC;

/** A database that is written to, was not closed, or may not be written to. */
class WhileThePlatformWritesTest {
    @TempDir
    Path folder;

    private static int rows(LogPart part) throws IOException {
        BlockRows rows = new BlockRows();
        part.read(0, rows, () -> false);
        return rows.size();
    }

    private static Map<String, ByteBuffer> content(Path folder) throws IOException {
        Map<String, ByteBuffer> content = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                content.put(file.getFileName().toString(), ByteBuffer.wrap(Files.readAllBytes(file)));
            }
        }
        return content;
    }

    private static Path copyTo(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
        return to;
    }

    @Test
    void anOpenTransactionIsNotInTheWay() throws Exception {
        try (MadeLog made = new MadeLog(folder, 10);
                SqliteSource source = SqliteSource.open("log", made.file)) {
            made.run("begin immediate");
            made.row(MadeLog.START, "ещё нет", 'U', "");
            LogPart part = source.parts().getFirst();
            assertEquals(10, rows(part)); // a reserved lock lets others read
            made.run("commit");
            assertEquals(11, rows(part));
        }
    }

    /** Between two pages nothing is held: who writes with no patience at all gets through each time. */
    @Test
    void nobodyWaitsForMoreThanAPage() throws Exception {
        try (MadeLog made = new MadeLog(folder, 5000);
                SqliteSource source = SqliteSource.open("log", made.file)) {
            made.run("pragma busy_timeout = 0");
            AtomicInteger written = new AtomicInteger();
            LogPart part = source.parts().getFirst();
            Thread reading = Thread.currentThread();
            BlockRows rows = new BlockRows();
            part.read(0, rows, () -> {
                if (Thread.currentThread() == reading
                        && Arrays.stream(reading.getStackTrace())
                                .noneMatch(frame -> frame.getClassName().startsWith("org.sqlite"))) {
                    try {
                        made.row(MadeLog.START, "между страницами", 'U', "");
                        written.incrementAndGet();
                    } catch (SQLException busy) {
                        throw new IllegalStateException(busy);
                    }
                }
                return false;
            });
            assertTrue(written.get() >= 5, written + " written");
            assertTrue(rows.size() >= 5000, rows.size() + " read");
        }
    }

    /** A log to which it writes ten rows at a time, one by one and in one transaction, for each line that it is told. */
    static final class Platform {
        public static void main(String[] args) throws Exception {
            try (MadeLog made = new MadeLog(Path.of(args[0]))) {
                made.run("pragma busy_timeout = 10000");
                System.out.println("made");
                while (System.in.read() >= 0) {
                    made.rows(10);
                    System.out.println("written");
                }
            }
        }
    }

    @Test
    void anotherProcessWritesMeanwhile() throws Exception {
        Process platform = JavaProcess.start(Platform.class, List.of(JDBC.class), folder.toString());
        try (BufferedReader said = platform.inputReader();
                OutputStream orders = platform.getOutputStream()) {
            assertEquals("made", said.readLine());
            try (SqliteSource source = SqliteSource.open("log", folder.resolve("1Cv8.lgd"))) {
                LogPart part = source.parts().getFirst();
                int read = 0;
                for (int written = 10; written <= 300; written += 10) {
                    orders.write('\n');
                    orders.flush();
                    do {
                        int now = rows(part);
                        assertTrue(now >= read && now <= written && now % 10 == 0, read + ", then " + now);
                        read = now;
                        source.dictionary();
                    } while (!said.ready());
                    assertEquals("written", said.readLine());
                    assertEquals(written, rows(part));
                    assertEquals(written + 1, part.size());
                    assertEquals(
                            1, part.records(new long[] {written}, () -> false).size());
                }
            }
        } finally {
            platform.destroyForcibly().waitFor();
        }
    }

    @Test
    void aBusyLogIsTriedAgainAndThenSaidToBe() throws Exception {
        try (MadeLog made = new MadeLog(folder, 10);
                SqliteSource source = SqliteSource.open("log", made.file)) {
            LogPart part = source.parts().getFirst();
            made.run("begin exclusive");
            AtomicInteger asked = new AtomicInteger();
            assertThrows(
                    CancellationException.class,
                    () -> part.read(0, new BlockRows(), () -> asked.incrementAndGet() > 3));
            IOException busy = assertThrows(IOException.class, () -> rows(part));
            assertEquals(SqliteMessage.BUSY.text(made.file), busy.getMessage());
            AtomicInteger attempts = new AtomicInteger();
            BlockRows rows = new BlockRows();
            part.read(0, rows, () -> {
                if (attempts.incrementAndGet() == 3) {
                    try {
                        made.run("commit");
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }
                return false;
            });
            assertEquals(10, rows.size());
        }
    }

    /** The machine stopped in the middle of a transaction: what was written has to be rolled back, and not there. */
    @Test
    void aHotJournalIsRolledBackInACopy() throws Exception {
        Path crashed = crashed();
        Map<String, ByteBuffer> before = content(crashed);
        assertTrue(before.containsKey("1Cv8.lgd-journal"), before.keySet()::toString);
        Path copy;
        try (SqliteSource source = SqliteSource.open("log", crashed.resolve("1Cv8.lgd"))) {
            LogPart part = source.parts().getFirst();
            assertEquals(3000, rows(part));
            assertEquals(3000, rows(part));
            assertEquals("Иванов \"И\"", source.dictionary().name(Kind.USER, 1));
            assertEquals(before, content(crashed));
            copy = onlyCopy();
            Files.delete(crashed.resolve("1Cv8.lgd-journal")); // as if the platform had taken care of it
            Files.copy(folder.resolve("1Cv8.lgd"), crashed.resolve("new"));
            Files.delete(crashed.resolve("1Cv8.lgd"));
            Files.move(crashed.resolve("new"), crashed.resolve("1Cv8.lgd"));
            assertEquals(9001, part.size());
            assertFalse(Files.exists(copy));
        }
    }

    @Test
    void theCopyIsDeletedWhenTheLogIsClosed() throws Exception {
        Path crashed = crashed();
        Path copy;
        try (SqliteSource source = SqliteSource.open("log", crashed.resolve("1Cv8.lgd"))) {
            assertEquals(LogFormat.SQLITE, source.format());
            copy = onlyCopy();
        }
        assertFalse(Files.exists(copy));
    }

    /** A journal may name another one that is deleted in the end: it could be any file of anybody. */
    @Test
    void aJournalThatNamesOtherFilesIsNotFollowed() throws Exception {
        Path crashed = crashed();
        Path journal = crashed.resolve("1Cv8.lgd-journal");
        byte[] bytes = Files.readAllBytes(journal);
        ByteBuffer end =
                ByteBuffer.allocate(bytes.length + Long.BYTES).put(bytes).putLong(0xd9d505f920a163d7L);
        Files.write(journal, end.array());
        IOException refused =
                assertThrows(IOException.class, () -> SqliteSource.open("log", crashed.resolve("1Cv8.lgd")));
        assertEquals(SqliteMessage.SEVERAL.text(crashed.resolve("1Cv8.lgd")), refused.getMessage());
    }

    /** The files as they are on the disk in the middle of a transaction of 6000 rows; 3000 were there before, and 9000 are in the end. */
    private Path crashed() throws Exception {
        try (MadeLog made = new MadeLog(folder, 3000)) {
            made.run("pragma synchronous = full");
            made.run("pragma cache_size = 5");
            made.run("begin");
            made.run(
                    "insert into EventLog select null, severity, date, connectID, session, 3, 0, 0, 1, 1, 1, 1, '', '', 0, 85, '', '', 0, 0, 0"
                            + " from EventLog");
            made.run(
                    "insert into EventLog select null, severity, date, connectID, session, 3, 0, 0, 1, 1, 1, 1, '', '', 0, 85, '', '', 0, 0, 0"
                            + " from EventLog where rowID <= 3000");
            Path crashed = copyTo(folder, folder.resolve("crashed"));
            made.run("commit");
            return crashed;
        }
    }

    private Path onlyCopy() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            List<Path> copies = all.filter(one -> one.getFileName().toString().startsWith("vakhta"))
                    .filter(one -> Files.exists(one.resolve("1Cv8.lgd")))
                    .toList();
            assertEquals(1, copies.size(), copies::toString);
            return copies.getFirst();
        }
    }

    /** Nobody saw the platform do that, but people convert databases. */
    @Test
    void aWriteAheadLogIsReadInACopy() throws Exception {
        Path copied = folder.resolve("copied");
        try (MadeLog made = new MadeLog(folder, 10)) {
            made.run("pragma journal_mode = wal");
            made.row(MadeLog.START, "", 'U', "");
            copyTo(folder, copied);
        }
        Files.deleteIfExists(copied.resolve("1Cv8.lgd-shm"));
        Map<String, ByteBuffer> before = content(copied);
        try (SqliteSource source = SqliteSource.open("log", copied.resolve("1Cv8.lgd"))) {
            assertEquals(11, rows(source.parts().getFirst()));
        }
        assertEquals(before, content(copied));
        assertTrue(before.containsKey("1Cv8.lgd-wal"));
    }

    @Test
    void nothingIsWrittenBesideTheLog() throws Exception {
        try (MadeLog made = new MadeLog(folder, 2000)) {
            made.run("pragma user_version = 0");
        }
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        Map<String, ByteBuffer> before = content(folder);
        if (posix) {
            Files.setPosixFilePermissions(folder.resolve("1Cv8.lgd"), PosixFilePermissions.fromString("r--r--r--"));
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        }
        try (SqliteSource source = SqliteSource.open("log", folder.resolve("1Cv8.lgd"))) {
            LogPart part = source.parts().getFirst();
            assertEquals(2000, rows(part));
            part.records(new long[] {1, 2}, () -> {
                try {
                    assertEquals(before.keySet(), content(folder).keySet()); // nor while it is read
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                return false;
            });
            source.dictionary();
            part.raw(5);
            part.identity();
        } finally {
            if (posix) {
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
        assertEquals(before, content(folder));
    }
}
