package dev.vakhta.eventlog.sqlite;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogMessage;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.TransactionLetter;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.answer.LogValues;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.BlockRows;
import dev.vakhta.eventlog.store.LogPart;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a made database says. */
class SqliteSourceTest {
    @TempDir
    Path folder;

    private MadeLog made;

    @BeforeEach
    void make() throws Exception {
        made = new MadeLog(folder);
    }

    @AfterEach
    void close() throws SQLException {
        made.close();
    }

    private SqliteSource open() throws IOException {
        return SqliteSource.open("log", made.file);
    }

    private LogRecord only() throws IOException {
        try (SqliteSource source = open()) {
            return source.parts()
                    .getFirst()
                    .records(new long[] {1}, () -> false)
                    .getFirst();
        }
    }

    @Test
    void aRowIsARecord() throws Exception {
        made.run("insert into SessionParamCodes values (3, 'Область', '00000000-0000-0000-0000-000000000003')");
        made.run("insert into SessionDataCodes values (3, 4, 78, '12')");
        made.run("insert into SessionDataSplits values (3, 4, 9), (5, 6, 9)");
        made.run("insert into EventLogMetadata values (1, 2), (1, 1)");
        made.run("insert into EventLog values (1, 3, " + (MadeLog.START + 12)
                + ", 7, 8, 1, 637456874720000, 717, 1, 1, 1, 2, 'что-то', '2,1', 9, 82, '49:8c8214109fd4d3af11eb518292a423f8', 'Показ', 11,"
                + " 12, 13)");
        LogRecord expected = new LogRecord(
                1,
                1,
                LocalDateTime.of(2021, 1, 8, 7, 24, 32, 1_200_000),
                TransactionLetter.C,
                new TransactionKey(637456874720000L, 717),
                1,
                1,
                1,
                7,
                2,
                Importance.ERROR,
                "что-то",
                2,
                "{\"R\",49:8c8214109fd4d3af11eb518292a423f8}",
                "Показ",
                11,
                12,
                13,
                8,
                List.of(new Separator(3, 4), new Separator(5, 6)));
        assertEquals(expected, only());
        BlockRows rows = new BlockRows();
        try (SqliteSource source = open()) {
            LogPart part = source.parts().getFirst();
            part.read(0, rows, () -> false);
            assertEquals(2, part.size());
            assertEquals("1Cv8.lgd", part.name());
            assertTrue(part.raw(1).contains("dataPresentation = Показ\n"), part.raw(1));
            LogDictionary dictionary = source.dictionary();
            assertEquals("Иванов \"И\"", dictionary.name(Kind.USER, 1));
            assertEquals("Обмен. \"Важное\"", dictionary.name(Kind.EVENT, 2));
            assertEquals("1CV8C", dictionary.name(Kind.APPLICATION, 1));
            assertEquals("srv", dictionary.name(Kind.COMPUTER, 1));
            assertEquals("Область", dictionary.name(Kind.SEPARATOR, 3));
            assertEquals("{\"N\",12}", dictionary.value(new Separator(3, 4)));
            assertEquals("#6", dictionary.value(new Separator(5, 6)));
        }
        assertEquals(1, rows.size());
        assertEquals(1, rows.get(BlockColumn.OFFSET, 0));
        assertEquals(MadeLog.START + 12, rows.get(BlockColumn.TIME, 0));
        assertEquals(TransactionOutcome.COMMITTED.ordinal(), rows.get(BlockColumn.ENDING, 0));
        assertEquals('R', rows.get(BlockColumn.DATA_TYPE, 0));
        byte[] reference = "49:8c8214109fd4d3af11eb518292a423f8".getBytes(StandardCharsets.US_ASCII);
        assertEquals(BlockColumn.hash(reference, 0, reference.length), rows.get(BlockColumn.REFERENCE, 0));
        assertEquals(List.of(expected.separators()), rows.separators());
        assertEquals(1, rows.get(BlockColumn.SEPARATORS, 0));
        assertEquals(2, rows.get(BlockColumn.METADATA, 0));
    }

    /** Dates are on the wall clock: nothing is shifted. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "85||{\"U\"}",
                "83|\"a \"\"b\"\"\"|{\"S\",\"a \"\"b\"\"\"}",
                "83|no \"quotes|{\"S\",\"no \"\"quotes\"}",
                "78|-1.5|{\"N\",-1.5}",
                "66|1|{\"B\",1}",
                "69|\"44:{\"\"N\"\",1}\"|{\"E\",\"44:{\"\"N\"\",1}\"}",
                "0|{\"P\", {1, {\"S\",\"a  b\"} } }|{\"P\",{1,{\"S\",\"a  b\"}}}",
                "0|{\"P\",|{\"P\",",
                "0|{\"P\"} {\"P\"}|{\"P\"} {\"P\"}",
                "7|что-то|что-то",
                "-5|{}|{}"
            })
    void dataIsAsInTheTextFormat(int type, String data, String expected) throws Exception {
        made.row(MadeLog.START, "", type, data == null ? "" : data);
        assertEquals(expected, only().data());
    }

    @Test
    void dataEncodedTwiceIsRepaired() throws Exception {
        String text = "Привет, Ёжик № 5 И – ш"; // И and Ш have the byte 0x98
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        StringBuilder twice = new StringBuilder();
        for (byte b : bytes) {
            twice.append((b & 0xFF) == 0x98 ? "\u0098" : new String(new byte[] {b}, Charset.forName("windows-1251")));
        }
        assertTrue(twice.indexOf("\u0098") > 0);
        assertEquals(text, TypedData.repair(twice.toString()));
        assertEquals(text, TypedData.repair(text));
        assertEquals("ascii", TypedData.repair("ascii"));
        assertEquals("€ 日本", TypedData.repair("€ 日本"));
        made.row(MadeLog.START, twice.toString(), 'S', '"' + twice.toString() + '"');
        LogRecord entry = only();
        assertEquals("{\"S\",\"" + text + "\"}", entry.data());
        assertEquals(twice.toString(), entry.comment()); // only data is like that
    }

    @Test
    void blocksHaveTheRowsOfTheirNumbers() throws Exception {
        made.rows(3000);
        made.run(
                "insert into EventLog select 20000 + rowID, severity, date, connectID, session, transactionStatus, 0, 0, 1, 1, 1, 1, '', '', 0,"
                        + " 85, '', '', 0, 0, 0 from EventLog where rowID <= 10");
        made.run("delete from EventLog where rowID = 1500");
        try (SqliteSource source = open()) {
            LogPart part = source.parts().getFirst();
            assertEquals(20011, part.size());
            int[] sizes = new int[3];
            BlockRows rows = new BlockRows();
            for (int block = 0; block < sizes.length; block++) {
                part.read(block, rows, () -> false);
                sizes[block] = rows.size();
                for (int i = 0; i < rows.size(); i++) {
                    assertEquals(block, rows.get(BlockColumn.OFFSET, i) / part.span());
                    assertTrue(i == 0 || rows.get(BlockColumn.OFFSET, i) > rows.get(BlockColumn.OFFSET, i - 1));
                }
            }
            assertEquals(List.of(2999, 0, 10), List.of(sizes[0], sizes[1], sizes[2]));
            long[] some = {1, 999, 1000, 1001, 2999, 20001};
            assertEquals(
                    List.of(1L, 999L, 1000L, 1001L, 2999L, 20001L),
                    part.records(some, () -> false).stream()
                            .map(LogRecord::offset)
                            .toList());
            assertThrows(IOException.class, () -> part.records(new long[] {1499, 1500}, () -> false));
            assertThrows(IOException.class, () -> part.raw(1500));
            assertThrows(CancellationException.class, () -> part.read(0, rows, () -> true));
        }
    }

    @Test
    void outcomesAndLetters() throws Exception {
        for (int status = 0; status <= 4; status++) {
            made.run("insert into EventLog values (null, " + status + ", " + MadeLog.START + ", 7, 8, " + status + ", "
                    + (status < 3 ? MadeLog.START : 0) + ", 5, 1, 1, 1, 1, '', '', 0, 85, '', '', 0, 0, 0)");
        }
        try (SqliteSource source = open()) {
            List<LogRecord> records = source.parts().getFirst().records(new long[] {1, 2, 3, 4, 5}, () -> false);
            assertEquals(
                    List.of(
                            TransactionLetter.U,
                            TransactionLetter.C,
                            TransactionLetter.R,
                            TransactionLetter.N,
                            TransactionLetter.N),
                    records.stream().map(LogRecord::letter).toList());
            assertEquals(
                    List.of(
                            Importance.NOTE,
                            Importance.INFORMATION,
                            Importance.WARNING,
                            Importance.ERROR,
                            Importance.NOTE),
                    records.stream().map(LogRecord::importance).toList());
            assertNull(records.get(3).transaction());
        }
    }

    /** Whoever writes waits for no more than a page, and nobody takes more memory than is left. */
    @Test
    void longTextsAreReadInSmallerPages() throws Exception {
        for (int i = 0; i < 50; i++) {
            made.row(MadeLog.START, "x".repeat(i % 5 == 0 ? 1000 : 10), 'U', "");
        }
        long[] all = LongStream.rangeClosed(1, 50).toArray();
        LogDatabase database = new LogDatabase(made.file, () -> false);
        AtomicInteger pages = new AtomicInteger();
        List<LogRecord> records = new SqlitePart(database, 16_000).records(all, () -> {
            pages.incrementAndGet();
            return false;
        });
        assertArrayEquals(all, records.stream().mapToLong(LogRecord::offset).toArray());
        assertEquals(11, pages.get(), "each to the next long one");
        IOException said =
                assertThrows(IOException.class, () -> new SqlitePart(database, 8_000).records(all, () -> false));
        assertEquals(SqliteMessage.TOO_LONG.text(made.file, 32, 0), said.getMessage());
        assertThrows(
                IOException.class, () -> new SqlitePart(database, 16_000).records(new long[] {50, 51}, () -> false));
    }

    @Test
    void aBlockEndsOnceThereAreRowsBehindIt() throws Exception {
        made.rows(1);
        made.run("update EventLog set rowID = 8191");
        try (SqliteSource source = open()) {
            LogPart part = source.parts().getFirst();
            BlockRows rows = new BlockRows();
            part.read(0, rows, () -> false);
            assertTrue(rows.isOpen());
            made.rows(1);
            made.run("update EventLog set rowID = 8192 where rowID > 8191");
            part.read(0, rows, () -> false);
            assertFalse(rows.isOpen());
            part.read(1, rows, () -> false);
            assertTrue(rows.isOpen());
        }
    }

    @Test
    void whatIsNoRecordIsTold() throws Exception {
        made.rows(1);
        made.run("insert into EventLog (date, severity) values (" + MadeLog.START + ", 17)");
        made.run("insert into EventLog (date, severity) values ('today', 1)");
        made.run("insert into EventLog (date, severity) values (9223372036854775807, 1)");
        made.run("insert into EventLog (date, severity) values (null, null)");
        made.run("insert into EventLog (date, severity, comment) values (" + MadeLog.START
                + ", 1, cast(zeroblob(70000000) as text))");
        made.run(
                "insert into EventLog (date, severity, userCode, appCode, session, data, comment, transactionDate) values ("
                        + MadeLog.START + ", 1, -5, 99999999999, 'x', x'ff00ff', 5.5, -1)");
        try (SqliteSource source = open()) {
            LogPart part = source.parts().getFirst();
            BlockRows rows = new BlockRows();
            part.read(0, rows, () -> false);
            assertEquals(7, rows.size());
            assertEquals(
                    List.of(2L, 3L, 4L, 5L, 6L),
                    rows.damages().stream().map(Damage::offset).toList());
            LogRow row = new LogRow(source, part.name(), 2, null, rows.damages().getFirst(), TransactionOutcome.NONE);
            assertEquals(LogMessage.DAMAGED_ROW.text(2), LogValues.damage(row), "not in bytes");
            LogRecord entry = part.records(new long[] {7}, () -> false).getFirst();
            assertEquals(0, entry.user());
            assertEquals(0, entry.application());
            assertEquals(0, entry.session());
            assertEquals("5.5", entry.comment());
            assertNull(entry.transaction());
            assertThrows(IOException.class, () -> part.records(new long[] {6}, () -> false));
            assertThrows(IOException.class, () -> part.records(new long[] {3}, () -> false));
        }
    }

    @Test
    void identityStaysWhileTheLogGrowsAndItsTransactionsEnd() throws Exception {
        made.rows(3);
        try (SqliteSource source = open()) {
            LogPart part = source.parts().getFirst();
            long identity = part.identity();
            made.rows(2000);
            made.run("update EventLog set transactionStatus = 2 where rowID = 1");
            assertEquals(identity, part.identity());
            assertSame(part, source.parts().getFirst());
            assertEquals(2004, part.size());
            made.run("delete from EventLog where rowID < 5");
            assertNotEquals(identity, part.identity());
            assertEquals(2004, part.size());
        }
    }

    @Test
    void theDictionaryIsReadAgainOnlyWhenTheFileChanged() throws Exception {
        try (SqliteSource source = open()) {
            LogDictionary first = source.dictionary();
            assertSame(first, source.dictionary());
            made.run("insert into UserCodes values (2, 'Петров', '')");
            LogDictionary second = source.dictionary();
            assertNotSame(first, second);
            assertEquals("Петров", second.name(Kind.USER, 2));
        }
    }

    @Test
    void aLogThatIsGoneComesBack() throws Exception {
        made.rows(3);
        try (SqliteSource source = open()) {
            LogPart part = source.parts().getFirst();
            made.close();
            Path away = made.file.resolveSibling("away");
            Files.move(made.file, away);
            assertThrows(IOException.class, source::parts);
            assertThrows(IOException.class, part::size);
            assertFalse(Files.exists(made.file)); // it is not made by looking at it
            Files.move(away, made.file);
            assertSame(part, source.parts().getFirst());
            assertEquals(4, part.size());
        }
    }

    @Test
    void anyNameOfAFolder() throws Exception {
        made.rows(3);
        made.close();
        Path odd = Files.createDirectory(folder.resolve("100% ли? #1 & 'так' ;x=y"));
        Path file = Files.move(made.file, odd.resolve("1Cv8.lgd"));
        try (SqliteSource source = SqliteSource.open("odd", file)) {
            assertEquals(4, source.parts().getFirst().size());
            assertEquals(odd.toAbsolutePath(), source.folder());
        }
    }
}
