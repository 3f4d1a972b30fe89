package dev.vakhta.eventlog.sqlite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.TransactionLetter;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.BlockRows;
import dev.vakhta.eventlog.store.LogPart;
import dev.vakhta.eventlog.text.SegmentReader;
import dev.vakhta.eventlog.text.TextLog;
import dev.vakhta.eventlog.text.Transactions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real databases of the shared folder, against what an independent reader found there. Skipped where that is not. */
class SharedDatabasesTest {
    private static final Path SAMPLES =
            Path.of(System.getProperty("vakhta.shared", "../../../shared")).resolve("specs/samples/eventlog");

    private static final List<Importance> SEVERITIES =
            List.of(Importance.NOTE, Importance.INFORMATION, Importance.WARNING, Importance.ERROR);

    /** Where the data stands in what a record says. */
    private static final int DATA = 9;

    private static final List<TransactionLetter> STATUSES =
            List.of(TransactionLetter.U, TransactionLetter.C, TransactionLetter.R, TransactionLetter.N);

    private static final Map<String, Kind> NAMED = Map.of(
            "by_event",
            Kind.EVENT,
            "by_user",
            Kind.USER,
            "by_application",
            Kind.APPLICATION,
            "by_computer",
            Kind.COMPUTER);

    private static Path shared(String name) {
        Path path = SAMPLES.resolve(name);
        assumeTrue(Files.exists(path), () -> "no " + path.toAbsolutePath() + "; set -Dvakhta.shared");
        return path;
    }

    /** All of a log, by way of its blocks. */
    private record Read(LogDictionary dictionary, List<LogRecord> records, Map<String, Map<Long, Integer>> counts) {
        static Read of(Path file) throws IOException {
            try (SqliteSource source = SqliteSource.open("log", file)) {
                Read read = new Read(source.dictionary(), new ArrayList<>(), new TreeMap<>());
                LogPart part = source.parts().getFirst();
                BlockRows rows = new BlockRows();
                for (int block = 0; (long) block * part.span() < part.size(); block++) {
                    part.read(block, rows, () -> false);
                    assertEquals(List.of(), rows.damages());
                    long[] offsets = Arrays.copyOf(rows.column(BlockColumn.OFFSET), rows.size());
                    List<LogRecord> records = part.records(offsets, () -> false);
                    for (int i = 0; i < rows.size(); i++) {
                        read.add(rows, i, records.get(i));
                    }
                }
                return read;
            }
        }

        private void add(BlockRows rows, int row, LogRecord entry) {
            records.add(entry);
            assertEquals(entry.event(), rows.get(BlockColumn.EVENT, row));
            assertEquals(entry.data().charAt(2), rows.get(BlockColumn.DATA_TYPE, row), entry::data);
            count("by_event", rows.get(BlockColumn.EVENT, row));
            count("by_user", rows.get(BlockColumn.USER, row));
            count("by_application", rows.get(BlockColumn.APPLICATION, row));
            count("by_computer", rows.get(BlockColumn.COMPUTER, row));
            count("by_severity", SEVERITIES.indexOf(entry.importance()));
            count("by_transaction_status", STATUSES.indexOf(entry.letter()));
        }

        private void count(String what, long value) {
            counts.computeIfAbsent(what, key -> new TreeMap<>()).merge(value, 1, Integer::sum);
        }

        private String name(Kind kind, long number) {
            LogDictionary.Entry entry = dictionary.find(kind, 0, (int) number);
            return entry == null ? "" : entry.name();
        }

        /** What a record says, by names. */
        List<Object> said(LogRecord entry, String outcome) {
            return Arrays.asList(
                    name(Kind.USER, entry.user()),
                    name(Kind.COMPUTER, entry.computer()),
                    name(Kind.APPLICATION, entry.application()),
                    entry.connection(),
                    entry.session(),
                    name(Kind.EVENT, entry.event()),
                    entry.importance(),
                    entry.comment().replace("\r", ""),
                    name(Kind.METADATA, entry.metadata()),
                    entry.data(),
                    entry.presentation(),
                    entry.separators().stream()
                            .map(one -> name(Kind.SEPARATOR, one.number())) // the database has 0 for all values
                            .toList(),
                    Objects.requireNonNull(outcome));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kreal-lgd-2025", "v8-lgd-separators-2021", "yy-lgd-2020"})
    void realLogsAreReadAsExpected(String name) throws IOException {
        JsonObject expected = JsonParser.parseString(
                        Files.readString(shared(name).resolve("expected.json")))
                .getAsJsonObject();
        Read read = Read.of(shared(name).resolve("1Cv8.lgd"));
        assertEquals(expected.get("records").getAsInt(), read.records().size());
        read.counts().forEach((what, counts) -> {
            Map<String, Integer> there = new TreeMap<>();
            expected.getAsJsonObject(what).asMap().forEach((key, count) -> there.put(key, count.getAsInt()));
            Kind kind = NAMED.get(what);
            Map<String, Integer> here = new TreeMap<>();
            // of several numbers with one name (no user, the user without a name) the smallest count stands there
            counts.forEach((number, count) ->
                    here.merge(kind == null ? "" + number : read.name(kind, number), count, Math::min));
            assertEquals(there, here, what);
        });
        assertEquals(6, read.counts().size());
        int disorder = 0;
        for (int i = 1; i < read.records().size(); i++) {
            disorder += read.records()
                            .get(i)
                            .time()
                            .isBefore(read.records().get(i - 1).time())
                    ? 1
                    : 0;
        }
        assertEquals(expected.get("rows_out_of_date_order").getAsInt(), disorder);
        assertEquals(
                expected.get("first_date").getAsString(),
                isoOf(read.records().stream()
                        .map(LogRecord::time)
                        .min(LocalDateTime::compareTo)
                        .orElseThrow()));
        assertEquals(
                expected.get("last_date").getAsString(),
                isoOf(read.records().stream()
                        .map(LogRecord::time)
                        .max(LocalDateTime::compareTo)
                        .orElseThrow()));
        for (int i = 0; i < 3; i++) {
            first(
                    expected.getAsJsonArray("first").get(i).getAsJsonObject(),
                    read,
                    read.records().get(i));
        }
    }

    private static void first(JsonObject expected, Read read, LogRecord entry) {
        assertEquals(expected.get("iso").getAsString(), isoOf(entry.time()));
        assertEquals(expected.get("comment").getAsString(), entry.comment());
        assertEquals(expected.get("dataPresentation").getAsString(), entry.presentation());
        assertEquals(expected.get("connectID").getAsInt(), entry.connection());
        assertEquals(expected.get("session").getAsInt(), entry.session());
        JsonElement user = expected.get("user");
        assertEquals(user.isJsonNull() ? "" : user.getAsString(), read.name(Kind.USER, entry.user()));
        String data = expected.get("data_fixed").getAsString();
        assertEquals(data.replace("\r\n", ""), expected.get("dataType").getAsInt() == 0 ? entry.data() : data);
        assertTrue(entry.data().contains(data.replace("\r\n", "")), () -> entry.data() + " for " + data);
    }

    /** As the expected values have it: no fraction where it is 0. */
    private static String isoOf(LocalDateTime time) {
        return time.withNano(0).toString().length() == 16
                ? time.withNano(0) + ":00" + fraction(time)
                : time.withNano(0) + fraction(time);
    }

    private static String fraction(LocalDateTime time) {
        return time.getNano() == 0 ? "" : ".%06d".formatted(time.getNano() / 1000);
    }

    /** One log was kept in both formats: on computers in other time zones, and a little longer as a database. */
    @Test
    void bothFormatsSayTheSame() throws IOException {
        Read database = Read.of(shared("v8-lgd-separators-2021").resolve("1Cv8.lgd"));
        TextLog log = new TextLog(shared("v8-separators-2021"));
        LogDictionary dictionary = log.dictionary(damage -> {}, () -> false);
        Read text = new Read(dictionary, new ArrayList<>(), new TreeMap<>());
        Transactions transactions = new Transactions(dictionary);
        for (Path segment : log.segments()) {
            try (SegmentReader reader = SegmentReader.open(segment, 0, damage -> {}, () -> false)) {
                for (LogRecord entry = reader.next(); entry != null; entry = reader.next()) {
                    transactions.see(entry);
                    text.records().add(entry);
                }
            }
        }
        Duration zone = Duration.between(
                text.records().getFirst().time(), database.records().getFirst().time());
        List<String> lost = new ArrayList<>(); // data that the database does not have
        List<String> outcomes = List.of("committed", "rolled-back", "none");
        for (int i = 0; i < text.records().size(); i++) {
            LogRecord one = text.records().get(i);
            LogRecord other = database.records().get(i);
            int at = i;
            assertEquals(one.time().plus(zone), other.time().withNano(0), () -> at + " " + one);
            String outcome = outcomes.get(
                    switch (other.letter()) {
                        case C, U -> 0;
                        case R -> 1;
                        case N -> 2;
                    });
            List<Object> expected = text.said(one, transactions.outcome(one).key());
            List<Object> found = database.said(other, outcome);
            if (other.data().equals("{\"U\"}") && !one.data().equals(other.data())) {
                lost.add(dictionary.name(Kind.EVENT, one.event()));
                expected.set(DATA, other.data());
            }
            assertEquals(expected, found, () -> at + " " + one);
        }
        assertEquals(List.of("_$User$_.Update"), lost);
    }
}
