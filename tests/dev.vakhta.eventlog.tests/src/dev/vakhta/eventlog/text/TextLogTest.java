package dev.vakhta.eventlog.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Entry;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.TransactionOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The folder of a log: its segments, its dictionary, and transactions over all of them. */
class TextLogTest {
    private static final String HEADER = "\uFEFF1CV8LOG(ver 2.0)\r\n0f0e2c5e-55c5-4f8b-8a55-3f1fe4a1d2b3\r\n";
    private static final String UUID = "92a423f8-5182-11eb-8c82-14109fd4d3af";
    private static final List<String> ENTRIES = List.of(
            "{1," + UUID + ",\"Иванов \"\"И\"\"\",1}",
            "{2,\"host\",1}",
            "{3,\"1CV8C\",1}",
            "{4,\"_$Transaction$_.Begin\",1}",
            "{4,\"_$Transaction$_.Commit\",2}",
            "{4,\"_$Transaction$_.Rollback\",3}",
            "{4,\"_$Data$_.Update\",4}",
            "{5," + UUID + ",\"\",1}",
            "{6,\"server\",1}",
            "{7,1560,1}",
            "{8,1561,1}",
            "{9," + UUID + ",\"Область\",2}",
            "{10,\r\n{\"N\",1232},2,1}",
            "{11,\r\n{2,2,1},1}",
            "{13,1,1}",
            "{77,{{}},1}",
            "{5," + UUID + ",\"Справочник.Старый\",1}",
            "{5," + UUID + ",\"Справочник.Новый\",1}",
            "{5," + UUID + ",\"Справочник.Новый\",1}");

    @TempDir
    Path folder;

    private final List<Damage> damages = new ArrayList<>();

    private LogDictionary dictionary(List<String> entries) throws IOException {
        Files.writeString(folder.resolve("1Cv8.lgf"), HEADER + String.join(",\r\n", entries));
        return new TextLog(folder).dictionary(damages::add, () -> false);
    }

    @Test
    void numbersHaveTheirLastMeaning() throws IOException {
        LogDictionary dictionary = dictionary(ENTRIES);
        assertEquals("Иванов \"И\"", dictionary.name(Kind.USER, 1));
        assertEquals(new Entry(Kind.USER, 0, 1, UUID, "Иванов \"И\""), dictionary.find(Kind.USER, 0, 1));
        assertEquals("host", dictionary.name(Kind.COMPUTER, 1));
        assertEquals("1CV8C", dictionary.name(Kind.APPLICATION, 1));
        assertEquals("server", dictionary.name(Kind.SERVER, 1));
        assertEquals("1560", dictionary.name(Kind.MAIN_PORT, 1));
        assertEquals("1561", dictionary.name(Kind.ADDITIONAL_PORT, 1));
        assertEquals("Область", dictionary.name(Kind.SEPARATOR, 2));
        assertEquals("{\"N\",1232}", dictionary.value(new Separator(2, 1)));
        assertEquals("Справочник.Новый", dictionary.name(Kind.METADATA, 1));
        assertEquals(
                List.of("", "Справочник.Старый", "Справочник.Новый"),
                dictionary.history(Kind.METADATA, 0, 1).stream()
                        .map(Entry::name)
                        .toList());
        assertEquals(4, dictionary.all(Kind.EVENT).size());
        assertEquals(List.of(), damages);
    }

    @Test
    void whatIsUnknownIsANumber() throws IOException {
        LogDictionary dictionary = dictionary(ENTRIES);
        assertEquals("#5", dictionary.name(Kind.EVENT, 5));
        assertEquals("#3", dictionary.value(new Separator(2, 3)));
        assertEquals("", dictionary.name(Kind.USER, 0));
        assertNull(dictionary.find(Kind.EVENT, 0, 5));
        assertEquals(List.of(), dictionary.history(Kind.EVENT, 0, 5));
    }

    @Test
    void aLogMayHaveNoDictionary() throws IOException {
        assertSame(LogDictionary.EMPTY, new TextLog(folder).dictionary(damages::add, () -> false));
        assertEquals("#4", LogDictionary.EMPTY.name(Kind.EVENT, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{4,\"torn",
                "{4,\"no number\"}",
                "{4,\"name\",-1}",
                "{4,\"more than that\",9,9}",
                "{1,no-name,9}",
                "=======",
                "\0\0\0"
            })
    void damagedEntriesCostNoOthers(String bad) throws IOException {
        LogDictionary dictionary = dictionary(List.of(ENTRIES.get(3), bad, ENTRIES.get(4), ENTRIES.get(5)));
        assertEquals("_$Transaction$_.Begin", dictionary.name(Kind.EVENT, 1));
        assertEquals("_$Transaction$_.Commit", dictionary.name(Kind.EVENT, 2));
        assertEquals("_$Transaction$_.Rollback", dictionary.name(Kind.EVENT, 3));
        assertEquals("#9", dictionary.name(Kind.EVENT, 9));
        assertEquals(1, damages.size());
    }

    @Test
    void aDictionaryOfAMillionEntriesAndMoreIsReadThatFar() throws IOException {
        String entries = IntStream.rangeClosed(1, 1_000_001)
                .mapToObj(number -> "{2,\"\"," + number + "}")
                .collect(Collectors.joining(",\n"));
        LogDictionary dictionary = dictionary(List.of(entries + ",\n{4,\"_$Session$_.Start\",1}"));
        assertEquals(1_000_001, dictionary.all(Kind.COMPUTER).size());
        assertEquals("#1", dictionary.name(Kind.EVENT, 1));
        assertTrue(damages.getFirst().atEnd());
    }

    @Test
    void segmentsComeInTheOrderOfTheirNames() throws IOException {
        for (String name : List.of("20260104000000.lgp", "20251229000000.lgp", "20260104000000.lgx", "1Cv8.lgf")) {
            Files.writeString(folder.resolve(name), HEADER);
        }
        Files.createDirectory(folder.resolve("20200101000000.lgp"));
        assertEquals(
                List.of("20251229000000.lgp", "20260104000000.lgp"),
                new TextLog(folder)
                        .segments().stream()
                                .map(file -> file.getFileName().toString())
                                .toList());
    }

    private static String entry(String time, String letter, String key, int event) {
        return "{%s,%s,\r\n{%s},1,1,1,1,%d,I,\"\",0,\r\n{\"U\"},\"\",1,1,1,4,0,\r\n{0}\r\n}"
                .formatted(time, letter, key, event);
    }

    /** A week that goes on in a day of its own: the end stands in another segment than the begin, and the letters say nothing of it. */
    @Test
    void transactionsEndInAnotherSegmentOfTheSameDay() throws IOException {
        LogDictionary dictionary = dictionary(ENTRIES);
        String week = String.join(
                ",\r\n",
                entry("20260104100000", "C", "243c385051d90,1", 1),
                entry("20260104100001", "U", "243c385051d90,1", 4),
                entry("20260104100002", "U", "243c385051d90,2", 4),
                entry("20260104100003", "U", "243c385051d91,1", 4),
                entry("20260104120000", "N", "0,0", 4));
        String day = String.join(
                ",\r\n",
                entry("20260104110000", "C", "243c385051d90,1", 2),
                entry("20260104110001", "R", "243c385051d91,1", 3));
        Files.writeString(folder.resolve("20251229000000.lgp"), HEADER + "\r\n" + week);
        Files.writeString(folder.resolve("20260104000000.lgp"), HEADER + "\r\n\r\n" + day);
        Transactions transactions = new Transactions(dictionary);
        List<LogRecord> records = new ArrayList<>();
        for (Path segment : new TextLog(folder).segments()) {
            try (SegmentReader reader = SegmentReader.open(segment, 0, damages::add, () -> false)) {
                for (LogRecord next = reader.next(); next != null; next = reader.next()) {
                    transactions.see(next);
                    records.add(next);
                }
            }
        }
        assertEquals(
                List.of(
                        TransactionOutcome.COMMITTED,
                        TransactionOutcome.COMMITTED,
                        TransactionOutcome.UNFINISHED,
                        TransactionOutcome.ROLLED_BACK,
                        TransactionOutcome.NONE,
                        TransactionOutcome.COMMITTED,
                        TransactionOutcome.ROLLED_BACK),
                records.stream().map(transactions::outcome).toList());
        assertEquals(List.of(), damages);
    }
}
