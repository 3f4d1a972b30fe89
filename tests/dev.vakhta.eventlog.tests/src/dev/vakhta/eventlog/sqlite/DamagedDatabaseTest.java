package dev.vakhta.eventlog.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.BlockRows;
import dev.vakhta.eventlog.store.LogPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are no logs, or are not whole: a sentence, and nothing else. */
class DamagedDatabaseTest {
    @TempDir
    Path folder;

    /** Reads all there is; whether that could be done. */
    private static boolean read(Path file) {
        try (SqliteSource source = SqliteSource.open("log", file)) {
            source.dictionary();
            for (LogPart part : source.parts()) {
                part.identity();
                long blocks = Math.min(3, part.size() / part.span() + 1);
                BlockRows rows = new BlockRows();
                for (int block = 0; block < blocks; block++) {
                    part.read(block, rows, () -> false);
                    for (int i = 1; i < rows.size(); i++) {
                        assertTrue(rows.get(BlockColumn.OFFSET, i) > rows.get(BlockColumn.OFFSET, i - 1));
                    }
                    for (int i = 0; i < rows.size(); i += 97) {
                        if (rows.get(BlockColumn.IMPORTANCE, i) > 0) {
                            part.records(new long[] {rows.get(BlockColumn.OFFSET, i)}, () -> false);
                            part.raw(rows.get(BlockColumn.OFFSET, i));
                        }
                    }
                }
            }
            return true;
        } catch (IOException said) {
            assertFalse(said.getMessage().isBlank());
            assertFalse(said.getMessage().contains("\n"), said::getMessage);
            return false;
        }
    }

    private byte[] whole() throws Exception {
        try (MadeLog made = new MadeLog(folder, 500)) {
            return Files.readAllBytes(made.file);
        }
    }

    @Test
    void bytesAreOthers() throws Exception {
        byte[] whole = whole();
        Path file = folder.resolve("1Cv8.lgd");
        Random random = new Random(7);
        int failed = 0;
        for (int i = 0; i < 400; i++) {
            byte[] damaged = whole.clone();
            int changes = 1 + random.nextInt(20);
            for (int change = 0; change < changes; change++) {
                int at = i % 2 == 0 ? random.nextInt(2048) : random.nextInt(damaged.length);
                damaged[at] = (byte) random.nextInt();
            }
            Files.write(file, damaged);
            failed += assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(file)) ? 0 : 1;
        }
        assertTrue(failed > 50, failed + " of 400");
    }

    @Test
    void theEndIsMissing() throws Exception {
        byte[] whole = whole();
        Path file = folder.resolve("1Cv8.lgd");
        for (int length = 0; length < whole.length; length += 1 + length / 5) {
            Files.write(file, Arrays.copyOf(whole, length));
            assertFalse(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(file)), length + " bytes");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "drop table EventLog",
                "drop table UserCodes",
                "alter table EventLog drop column severity",
                "drop table SessionDataSplits; update EventLog set sessionDataSplitCode = 1",
                "alter table EventLog rename to Other; create view EventLog as with recursive n(rowID) as (select 1 union all select rowID + 1"
                        + " from n) select * from n",
                "insert into EventLog (rowID) values (9223372036854775807)"
            })
    void itIsAnotherDatabase(String statements) throws Exception {
        try (MadeLog made = new MadeLog(folder, 10)) {
            for (String statement : statements.split("; ")) {
                made.run(statement);
            }
        }
        assertFalse(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(folder.resolve("1Cv8.lgd"))));
    }

    /** SQLite quotes what it does not understand. */
    @Test
    void whatIsSaidIsOneSentenceWhateverTheFileHas() throws Exception {
        String whole = new String(whole(), StandardCharsets.ISO_8859_1);
        Path file = folder.resolve("1Cv8.lgd");
        for (String token : List.of("\u0001\u000b", "\u001b[", "\u0002\n")) {
            String damaged = whole.replace("EventLog (rowID", "EventLog (" + token + "wID");
            Files.write(file, damaged.getBytes(StandardCharsets.ISO_8859_1));
            IOException said = assertThrows(IOException.class, () -> SqliteSource.open("log", file));
            assertTrue(said.getMessage().matches("\\P{Cntrl}+"), said::getMessage);
            assertTrue(said.getMessage().length() < file.toString().length() + 500, said::getMessage);
        }
    }

    @Test
    void itIsNoDatabase() throws Exception {
        Path file = Files.write(
                folder.resolve("1Cv8.lgd"), "1CV8LOG(ver 2.0)\n".repeat(100).getBytes());
        IOException said = assertThrows(IOException.class, () -> SqliteSource.open("log", file));
        assertTrue(said.getMessage().startsWith(SqliteMessage.NO_LOG.text(file, "")), said::getMessage);
        IOException none = assertThrows(IOException.class, () -> SqliteSource.open("log", folder.resolve("none.lgd")));
        assertEquals(SqliteMessage.NO_FILE.text(folder.resolve("none.lgd")), none.getMessage());
        assertThrows(IOException.class, () -> SqliteSource.open("log", folder));
    }

    /** What is asked for a page may not cost more than a page, whoever made the tables. */
    @Test
    void whatWouldTakeForEverIsGivenUp() throws Exception {
        try (MadeLog made = new MadeLog(folder, 1000)) {
            made.run("update EventLog set metadataCodes = '1,2'");
            made.run(
                    "insert into EventLogMetadata with recursive n(i) as (select 1 union all select i + 1 from n where i < 300000)"
                            + " select -i, i from n");
        }
        Path file = folder.resolve("1Cv8.lgd");
        assertFalse(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(file)));
    }
}
