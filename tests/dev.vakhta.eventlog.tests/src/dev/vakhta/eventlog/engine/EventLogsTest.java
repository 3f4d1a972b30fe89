package dev.vakhta.eventlog.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.answer.LastRecords;
import dev.vakhta.eventlog.answer.LogAnswer;
import dev.vakhta.eventlog.answer.LogPlace;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.eventlog.store.LogSource;
import dev.vakhta.eventlog.store.LogSource.LogFormat;
import dev.vakhta.model.filter.FilterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs in files, wherever they are. */
class EventLogsTest {
    private static final String HEADER = "\uFEFF1CV8LOG(ver 2.0)\n0f0e2c5e-55c5-4f8b-8a55-3f1fe4a1d2b3\n\n";
    private static final String DICTIONARY = HEADER + """
            {1,92a423f8-5182-11eb-8c82-14109fd4d3af,"Иванов",1},
            {4,"_$Session$_.Start",1},
            {4,"_$Transaction$_.Commit",2}""";

    /** 2021-01-08 10:24:40. */
    private static final long DATABASE_TIME = 0x243c38504f680L;

    @TempDir
    Path folder;

    private Path indexes;

    @BeforeEach
    void names() {
        indexes = folder.resolve("indexes");
    }

    private static String entry(int second, String comment) {
        return "{202101081024%02d,N,\n{0,0},1,0,0,2,1,I,\"%s\",0,\n{\"U\"},\"\",0,0,0,4,0,\n{0}\n}"
                .formatted(second, comment);
    }

    private static void text(Path log, int... seconds) throws IOException {
        Files.createDirectories(log);
        Files.writeString(log.resolve("1Cv8.lgf"), DICTIONARY);
        StringBuilder entries = new StringBuilder(HEADER);
        for (int second : seconds) {
            entries.append(entries.length() == HEADER.length() ? "" : ",\n").append(entry(second, "в " + second));
        }
        Files.writeString(log.resolve("20210108000000.lgp"), entries);
    }

    private static void database(Path log, long time) throws IOException, SQLException {
        Files.createDirectories(log);
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + log.resolve("1Cv8.lgd"));
                Statement run = connection.createStatement()) {
            run.execute(
                    "create table EventLog (rowID integer primary key, severity integer, date integer, connectID integer, session integer, transactionStatus integer, transactionDate integer, transactionID integer, userCode integer, computerCode integer, appCode integer, eventCode integer, comment text, metadataCodes text, sessionDataSplitCode integer, dataType integer, data text, dataPresentation text, workServerCode integer, primaryPortCode integer, secondaryPortCode integer)");
            run.execute("create table EventLogMetadata (eventLogID integer, metadataCode integer)");
            for (String table : List.of("UserCodes", "MetadataCodes", "SessionParamCodes")) {
                run.execute("create table " + table + " (code integer primary key, name text, uuid text)");
            }
            for (String table : List.of(
                    "ComputerCodes",
                    "AppCodes",
                    "EventCodes",
                    "WorkServerCodes",
                    "PrimaryPortCodes",
                    "SecondaryPortCodes")) {
                run.execute("create table " + table + " (code integer primary key, name text)");
            }
            run.execute(
                    "create table SessionDataCodes (sessionParamCode integer, sessionValCode integer, dataType integer, data text)");
            run.execute(
                    "create table SessionDataSplits (sessionParamCode integer, sessionValCode integer, code integer)");
            run.execute("insert into EventLog values (1, 1, " + time
                    + ", 7, 8, 3, 0, 0, 0, 0, 0, 0, 'из базы', '', 0, 85, '', '', 0, 0, 0)");
        }
    }

    private EventLog open(Path... places) throws IOException {
        return EventLogs.open(
                Stream.of(places)
                        .map(place -> new LogPlace(place.getFileName().toString(), place))
                        .toList(),
                indexes);
    }

    private static String comments(EventLog log, String query) throws IOException, FilterException {
        try (LogAnswer answer = log.ask(LogQuery.parse(query))) {
            answer.await(() -> false);
            return answer.rows(0, 100, () -> false).stream()
                    .map(row -> {
                        LogRecord entry = row.entry();
                        return entry == null ? "-" : entry.comment();
                    })
                    .collect(Collectors.joining(", "));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1Cv8Log", "1Cv8Log/1Cv8.lgf", "1Cv8Log/20210108000000.lgp", ".", "..", "../.."})
    void aLogIsFoundFromItsFilesAndFromFoldersAbove(String place) throws IOException, FilterException {
        Path base = folder.resolve("srvinfo/reg_1541/cluster/base");
        text(base.resolve("1Cv8Log"), 1, 2);
        try (EventLog log = open(base.resolve(place))) {
            assertEquals("в 2, в 1", comments(log, ""));
            assertEquals("в 2", comments(log, "user=иванов time:>=2021-01-08T10:24:02 event=_$Session$_.*"));
            assertEquals(base.resolve("1Cv8Log"), log.sources().getFirst().folder());
            assertEquals(List.of("Иванов"), log.values(LogField.USER));
            assertEquals(List.of(), log.notes());
        }
    }

    @Test
    void whatIsNoLogIsSaidInASentence() throws IOException {
        Files.createDirectories(folder.resolve("a/b/c/d/1Cv8Log"));
        text(folder.resolve("a/b/c/d/1Cv8Log"), 1);
        text(folder.resolve("two/1/1Cv8Log"), 1);
        text(folder.resolve("two/2/1Cv8Log"), 1);
        for (Path bad : List.of(folder.resolve("a"), folder.resolve("nowhere"))) {
            String said = assertThrows(IOException.class, () -> open(bad)).getMessage();
            assertTrue(said.contains(bad.toString()) && said.matches("[^\\v]+\\."), said);
        }
        String said = assertThrows(IOException.class, () -> open(folder.resolve("two")))
                .getMessage();
        assertTrue(said.contains("two/1/1Cv8Log") && said.contains("two/2/1Cv8Log"), said);
    }

    @ParameterizedTest
    @ValueSource(longs = {600, -600})
    void ofTwoFormatsThatWithTheNewerEndIsOpened(long seconds) throws IOException, SQLException, FilterException {
        Path base = folder.resolve("base");
        text(base, 40);
        database(base, DATABASE_TIME + seconds * 10_000);
        try (EventLog log = open(base)) {
            boolean newer = seconds > 0;
            LogSource source = log.sources().getFirst();
            assertEquals(newer ? LogFormat.SQLITE : LogFormat.TEXT, source.format());
            assertEquals(newer ? "из базы" : "в 40", comments(log, ""));
            String note = log.notes().getFirst();
            assertTrue(note.contains(newer ? "1Cv8.lgf" : "1Cv8.lgd"), note);
        }
        try (EventLog log = open(base.resolve("1Cv8.lgf"), base.resolve("1Cv8.lgd"))) {
            assertEquals(seconds > 0 ? "из базы, в 40" : "в 40, из базы", comments(log, ""));
        }
    }

    @Test
    void ofSeveralThoseAreOpenedThatAreThere() throws IOException, FilterException {
        text(folder.resolve("here"), 1, 3);
        text(folder.resolve("there"), 2);
        try (EventLog log = open(folder.resolve("here"), folder.resolve("nowhere"), folder.resolve("there"))) {
            assertEquals("в 3, в 2, в 1", comments(log, ""));
            assertEquals("в 2", comments(log, "log=there"));
            try (LogAnswer answer = log.ask(LogQuery.ALL)) {
                answer.await(() -> false);
                String said = answer.progress().failure();
                assertNotNull(said);
                assertTrue(said.contains("nowhere"), said);
            }
        }
    }

    @Test
    void nothingIsWrittenInTheFolderOfALog() throws IOException, FilterException {
        Path base = folder.resolve("base");
        text(base, 1, 2);
        List<Path> before = list(base);
        try (EventLog log = open(base)) {
            assertEquals("в 2, в 1", comments(log, "в"));
        }
        assertEquals(before, list(base));
        assertThrows(IOException.class, () -> EventLogs.open(List.of(new LogPlace("a", base)), base));
        assertEquals(before, list(base));
    }

    private static List<String> last(Path place, int count) throws IOException {
        LastRecords last = EventLogs.last(new LogPlace("log", place), count, () -> false);
        return last.records().stream()
                .map(entry -> entry.comment() + " " + last.dictionary().name(Kind.EVENT, entry.event()))
                .map(String::strip)
                .toList();
    }

    @Test
    void theLastRecordsAreReadFromTheEnd() throws IOException, SQLException {
        Path base = folder.resolve("base");
        text(base.resolve("1Cv8Log"), 1, 2, 3);
        Path later = base.resolve("1Cv8Log/20210109000000.lgp");
        Files.writeString(
                later,
                HEADER + entry(5, "в 5") + ",\n{20210108102406,N,\n{spoilt,\n" + entry(7, "в 7") + ",\n"
                        + entry(8, "torn").substring(0, 50));
        Files.writeString(base.resolve("1Cv8Log/20210110000000.lgp"), HEADER); // has just begun
        List<Path> before = list(base);
        String start = " _$Session$_.Start";
        assertEquals(List.of("в 7" + start, "в 5" + start, "в 3" + start), last(base, 3));
        assertEquals(List.of("в 7" + start), last(base.resolve("1Cv8Log"), 1));
        assertEquals(5, last(base, 100).size());
        assertEquals(before, list(base));
        Path database = folder.resolve("database");
        database(database, DATABASE_TIME);
        before = list(database);
        assertEquals(List.of("из базы"), last(database, 3));
        assertEquals(before, list(database));
    }

    /** Who looks at a log for a moment does not wait for the copy of a large one. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoCancelsReadsNothingMore(boolean isText) throws IOException, SQLException {
        Path base = folder.resolve("base");
        if (isText) {
            text(base, 1);
        } else {
            database(base, DATABASE_TIME);
        }
        LogPlace place = new LogPlace("log", base);
        assertThrows(CancellationException.class, () -> EventLogs.last(place, 1, () -> true));
        assertEquals(1, EventLogs.last(place, 1, () -> false).records().size());
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.sorted().toList();
        }
    }

    @Test
    void whatThePlatformAppendsIsShown() throws IOException, FilterException {
        Path base = folder.resolve("base");
        text(base, 1, 2);
        Path segment = base.resolve("20210108000000.lgp");
        String torn = ",\n" + entry(3, "в 3");
        try (EventLog log = open(base);
                LogAnswer answer = log.ask(LogQuery.parse("user=Иванов"))) {
            answer.await(() -> false);
            assertEquals(2, answer.size());
            Files.writeString(segment, torn.substring(0, 60), StandardOpenOption.APPEND);
            Files.writeString(segment, torn.substring(60) + ",\n" + entry(4, "в 4"), StandardOpenOption.APPEND);
            answer.onChange(() -> {
                synchronized (answer) {
                    answer.notifyAll();
                }
            });
            synchronized (answer) {
                long end = System.nanoTime() + 60_000_000_000L;
                while (answer.size() < 4 && System.nanoTime() < end) {
                    try {
                        answer.wait(50);
                    } catch (InterruptedException e) {
                        throw new IOException(e);
                    }
                }
            }
            assertEquals(2, answer.appended());
            assertEquals("в 4, в 3, в 2, в 1", comments(log, ""));
            assertNull(answer.progress().failure());
        }
    }
}
