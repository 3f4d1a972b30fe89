package dev.vakhta.eventlog.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.TransactionLetter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SegmentReaderTest {
    private static final String HEADER = "\uFEFF1CV8LOG(ver 2.0)\n0f0e2c5e-55c5-4f8b-8a55-3f1fe4a1d2b3\n\n";
    private static final String END =
            "{20260104100003,C,\n{243c385051d90,2cd},1,1,1,2,3,I,\"\",0,\n{\"U\"},\"\",1,1,1,4,0,\n{0}\n}";

    @TempDir
    Path folder;

    private Path segment;
    private final List<Damage> damages = new ArrayList<>();

    @BeforeEach
    void names() {
        segment = folder.resolve("20260104000000.lgp");
    }

    /** A record of that minute as the platform writes it. */
    private static String entry(int minute, String comment) {
        return "{202601041000%02d,U,\n{243c385051d90,2cd},4,1,2,17,13,W,\"%s\",5,\n{\"R\",49:8c8214109fd4d3af11eb518292a423f8},\"18\",1,2,3,6,0,\n{2,1,1,2,1}\n}"
                .formatted(minute, comment.replace("\"", "\"\""));
    }

    private static String log(String... entries) {
        return HEADER + String.join(",\n", entries);
    }

    private List<LogRecord> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<LogRecord> read(byte[] bytes) throws IOException {
        Files.write(segment, bytes);
        return read(0);
    }

    private List<LogRecord> read(long offset) throws IOException {
        damages.clear();
        List<LogRecord> records = new ArrayList<>();
        try (SegmentReader reader = SegmentReader.open(segment, offset, damages::add, () -> false)) {
            for (LogRecord next = reader.next(); next != null; next = reader.next()) {
                records.add(next);
            }
            assertNull(reader.next());
        }
        return records;
    }

    private static List<Integer> minutes(List<LogRecord> records) {
        return records.stream()
                .map(entry -> entry.time().getMinute() * 60 + entry.time().getSecond())
                .toList();
    }

    @Test
    void readsEveryField() throws IOException {
        String text = log(entry(1, "Дословно: \"a\", {b}\n{c"));
        LogRecord entry = read(text).getFirst();
        int offset = HEADER.getBytes(StandardCharsets.UTF_8).length;
        LogRecord expected = new LogRecord(
                offset,
                text.getBytes(StandardCharsets.UTF_8).length - offset,
                LocalDateTime.of(2026, 1, 4, 10, 0, 1),
                TransactionLetter.U,
                new TransactionKey(0x243c385051d90L, 0x2cd),
                4,
                1,
                2,
                17,
                13,
                Importance.WARNING,
                "Дословно: \"a\", {b}\n{c",
                5,
                "{\"R\",49:8c8214109fd4d3af11eb518292a423f8}",
                "18",
                1,
                2,
                3,
                6,
                List.of(new Separator(1, 1), new Separator(2, 1)));
        assertEquals(expected, entry);
        assertEquals(List.of(), damages);
    }

    @Test
    void seventeenFieldsAreEnoughAndMoreAreNotTooMany() throws IOException {
        String whole = entry(1, "");
        String seventeen = whole.replace(",0,\n{2,1,1,2,1}\n}", "}");
        String more = whole.replace("{2,1,1,2,1}\n}", "{2,1,1,2,1},{5,\"x\"},7}");
        List<LogRecord> records = read(log(seventeen, more, whole));
        assertEquals(List.of(), damages);
        assertEquals(
                List.of(0, 2, 2),
                records.stream().map(entry -> entry.separators().size()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r\r\n"})
    void lineEndsMeanNothing(String end) throws IOException {
        List<LogRecord> records = read(log(entry(1, "a"), entry(2, "b")).replace("\n", end));
        assertEquals(List.of(1, 2), minutes(records));
        assertEquals(List.of(), damages);
    }

    @Test
    void commentsMayQuoteRecordsAndEndInBackslashes() throws IOException {
        String quoting = "Ошибка:\n" + entry(30, "в ней") + ",\n" + entry(31, "") + "\nC:\\temp\\";
        List<LogRecord> records = read(log(entry(1, "a\\"), entry(2, quoting), entry(3, "c")));
        assertEquals(List.of(1, 2, 3), minutes(records));
        assertEquals(quoting, records.get(1).comment());
        assertEquals(List.of(), damages);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{20260104100002,U,\n{243c385051d90,2cd},4,1,2,17,13,W,\"cut in a comment",
                "{20260104100002,U,\n{243c385051d90,2cd},4,1,2",
                "{20210C24080913,N,\n{0,0},1,1,1,1,1,I,\"\",0,\n{\"U\"},\"\",1,1,1,4,0,\n{0}\n}",
                "{20261304100002,N,\n{0,0},1,1,1,1,1,I,\"\",0,\n{\"U\"},\"\",1,1,1,4,0,\n{0}\n}",
                "{20260104100002,N,\n{0,0},1,1,1,1,99999999999,I,\"\",0,\n{\"U\"},\"\",1,1,1,4,0,\n{0}\n}",
                "{20260104100002,N,\n{0,0},1,1,1,1,1,I,\"\",0,\n{\"U\"},\"\",1,1,1,4,0,\n{7,1}\n}",
                "{20260104100002,N,\n{0,0},1,1,1,1,1,I,\"\"}",
                "{}",
                "<<<<<<< HEAD",
                "\0\0\0\0\0\0\0\0\0\0\0\0\0\0",
                "\"",
                "}}}"
            })
    void whatIsNoRecordCostsNoneAroundIt(String bad) throws IOException {
        List<LogRecord> records = read(log(entry(1, "a"), bad, entry(3, "\"c\""), entry(4, "d")));
        assertEquals(List.of(1, 3, 4), minutes(records));
        long begin = (HEADER + entry(1, "a") + ",\n").getBytes(StandardCharsets.UTF_8).length;
        assertEquals(List.of(new Damage(begin, bad.length() + 2, false)), damages);
    }

    @Test
    void foreignLinesMayCutARecordInTwo() throws IOException {
        String cut = entry(2, "cut").replace(",5,\n", ",5,\n<<<<<<< HEAD\n");
        List<LogRecord> records = read(log(entry(1, ""), cut, entry(3, "")));
        assertEquals(List.of(1, 3), minutes(records));
        assertEquals(1, damages.size());
    }

    /** Whoever can write a comment shall not be able to write records. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"U\"}", "{}", "{5}", "{\"\"}", "{\"\"\"\"}", "U"})
    void nobodyWritesRecordsIntoTornComments(String data) throws IOException {
        String forged = END.replace("{\"U\"}", data);
        String torn = entry(2, "see\n" + forged + ",\n" + forged + "\n").split(Pattern.quote("\",5,"))[0];
        assertEquals(List.of(1), minutes(read(log(entry(1, ""), torn))));
        assertEquals(List.of(1, 3, 4), minutes(read(log(entry(1, ""), torn, entry(3, ""), entry(4, "")))));
        assertEquals(1, damages.size());
    }

    @Test
    void aMissingCommaIsNoDamage() throws IOException {
        assertEquals(List.of(1, 2, 3), minutes(read(HEADER + entry(1, "") + entry(2, "") + "\n" + entry(3, ""))));
        assertEquals(List.of(), damages);
    }

    @Test
    void cutAnywhereItReadsWhatIsWholeAndTheRestLater() throws IOException {
        String text = log(entry(1, "жж"), entry(2, "a \"quoted\" word and\n" + entry(9, "") + ",\n" + END), END);
        byte[] whole = text.getBytes(StandardCharsets.UTF_8);
        List<LogRecord> all = read(whole);
        for (int length = 0; length < whole.length; length++) {
            Files.write(segment, Arrays.copyOf(whole, length));
            int end = length;
            List<LogRecord> complete = all.stream()
                    .filter(entry -> entry.offset() + entry.length() <= end)
                    .toList();
            List<LogRecord> read = new ArrayList<>();
            long resume;
            damages.clear();
            try (SegmentReader reader = SegmentReader.open(segment, 0, damages::add, () -> false)) {
                for (LogRecord next = reader.next(); next != null; next = reader.next()) {
                    read.add(next);
                }
                resume = reader.resume();
            }
            assertEquals(complete, read, "cut at " + length);
            assertTrue(damages.stream().allMatch(Damage::atEnd), damages::toString);
            Files.write(segment, whole);
            assertEquals(all.subList(read.size(), all.size()), read(resume), "resumed at " + resume);
            assertEquals(List.of(), damages, "resumed at " + resume);
        }
    }

    @Test
    void everyFlippedByteCostsAtMostTwoRecords() throws IOException {
        byte[] whole = log(entry(1, "a"), entry(2, "b"), entry(3, "c"), entry(4, "d"), entry(5, "e"))
                .getBytes(StandardCharsets.UTF_8);
        int header = HEADER.getBytes(StandardCharsets.UTF_8).length;
        for (int i = header; i < whole.length; i++) {
            for (byte flipped : new byte[] {'"', '{', '}', ',', 0, 'x'}) {
                byte[] bytes = whole.clone();
                bytes[i] = flipped;
                int read = read(bytes).size();
                assertTrue(read >= 3, read + " records, byte " + i + " is " + flipped);
            }
        }
    }

    @Test
    void whateverItIsReadingEnds() {
        byte[] good =
                log(entry(1, "a"), entry(2, "{\"\"\n" + entry(9, "q")), END).getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            for (int i = 0; i < 1000; i++) {
                byte[] bytes = good.clone();
                for (int flips = random.nextInt(20); flips >= 0; flips--) {
                    bytes[random.nextInt(bytes.length)] = random.nextBoolean()
                            ? (byte) "{}\",\n1N".charAt(random.nextInt(7))
                            : (byte) random.nextInt();
                }
                long end = 0;
                for (LogRecord entry : read(bytes)) {
                    assertTrue(entry.offset() >= end && entry.offset() + entry.length() <= bytes.length);
                    end = entry.offset() + entry.length();
                }
                for (Damage damage : damages) {
                    assertTrue(damage.length() > 0 && damage.offset() + damage.length() <= bytes.length);
                    assertTrue(damage.text().contains(String.valueOf(damage.offset())), damage.text());
                }
            }
        });
    }

    /** Of every length about the size of the buffer in which the next record is looked for. */
    @Test
    void damageOfAnyLengthIsSkipped() throws IOException {
        for (int length = 8000; length < 8200; length++) {
            List<LogRecord> records = read(log(entry(1, ""), "x".repeat(length), entry(3, ""), entry(4, "")));
            assertEquals(List.of(1, 3, 4), minutes(records), "length " + length);
            assertEquals(length + 2, damages.getFirst().length());
        }
    }

    @Test
    void placesBehindFourGigabytesAreTold() throws IOException {
        long far = 5L << 30;
        try (FileChannel channel = FileChannel.open(
                segment, StandardOpenOption.CREATE_NEW, StandardOpenOption.SPARSE, StandardOpenOption.WRITE)) {
            String text = String.join(",\n", entry(1, ""), "torn", entry(3, "")) + ",\n{2026";
            channel.write(StandardCharsets.UTF_8.encode(text), far);
        }
        List<LogRecord> records = read(far);
        assertEquals(List.of(1, 3), minutes(records));
        long first = far + records.getFirst().length() + 2;
        assertEquals(first + 6, records.getLast().offset());
        long last = first + 6 + records.getLast().length() + 2;
        assertEquals(List.of(new Damage(first, 6, false), new Damage(last, 5, true)), damages);
    }

    @Test
    void nestingHasAnEnd() {
        String begin = "{20260104100002,N,\n{0,0},1,1,1,1,1,I,\"\",0,\n{\"A\",\n";
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            List<LogRecord> records = read(HEADER + begin.repeat(2000) + ",\n" + entry(1, ""));
            assertEquals(List.of(1), minutes(records));
        });
    }

    @Test
    void headersAreRead() throws IOException {
        Files.writeString(segment, log(entry(1, "")).replace("2.0", "3.1"));
        try (SegmentReader reader = SegmentReader.open(segment, 0, damages::add, () -> false)) {
            LogHeader header = reader.header();
            assertNotNull(header);
            assertEquals("3.1", header.version());
            assertNotNull(reader.next());
        }
        assertEquals(List.of(1), minutes(read(entry(1, "no header"))));
        assertEquals(List.of(), damages);
        assertEquals(List.of(), read(""));
        assertEquals(List.of(), damages);
    }

    @Test
    void itCanBeCancelled() throws IOException {
        Files.writeString(segment, log(entry(1, "")));
        assertThrows(CancellationException.class, () -> {
            try (SegmentReader reader = SegmentReader.open(segment, 0, damages::add, () -> true)) {
                reader.next();
            }
        });
    }

    @Test
    void aFolderIsNoSegment() {
        IOException said = assertThrows(
                IOException.class,
                () -> SegmentReader.open(folder, 0, damages::add, () -> false).close());
        assertTrue(said.getMessage().contains(folder.toString()), said.getMessage());
    }
}
