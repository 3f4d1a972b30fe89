package dev.vakhta.eventlog.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.BlockRows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Blocks of a segment, each read for itself, against the segment read from its begin to its end. */
class TextPartTest {
    private static final String HEADER = "\uFEFF1CV8LOG(ver 2.0)\r\n0f0e2c5e-55c5-4f8b-8a55-3f1fe4a1d2b3\r\n\r\n";
    private static final LocalDateTime YEAR_1 = LocalDateTime.of(1, 1, 1, 0, 0);
    private static final String COMMIT =
            "{20260104100003,C,\n{243c385051d90,2cd},1,1,1,2,3,I,\"\",0,\n{\"U\"},\"\",1,1,1,4,0,\n{0}\n}";

    @TempDir
    Path folder;

    private Path segment;

    @BeforeEach
    void names() throws IOException {
        segment = folder.resolve("20260104000000.lgp");
        Files.writeString(
                folder.resolve("1Cv8.lgf"),
                HEADER + "{4,\"_$Transaction$_.Commit\",3},\n{4,\"_$Transaction$_.Rollback\",4},\n{4,\"x\",13}");
    }

    private static String entry(int second, String comment) {
        return "{202601041000%02d,U,\n{243c385051d90,2cd},4,1,2,17,13,W,\"%s\",5,\n{\"R\",49:8c8214109fd4d3af11eb518292a423f8},\"18\",1,2,3,6,0,\n{2,1,1,2,1}\n}"
                .formatted(second, comment.replace("\"", "\"\""));
    }

    private static byte[] log(String... entries) {
        return (HEADER + String.join(",\n", entries)).getBytes(StandardCharsets.UTF_8);
    }

    private TextPart part(int span) throws IOException {
        return new TextPart(segment, span, TextSource.open("log", folder));
    }

    /** Whenever the end of a record comes while its block is read, with another behind it: the one and the other are seen the next time, and nothing was torn. */
    @Test
    void whatComesMeanwhileIsSeenTheNextTime() throws IOException {
        byte[] end = ("\"" + entry(2, "").split("\"", 2)[1] + ",\n" + entry(3, "b")).getBytes(StandardCharsets.UTF_8);
        String large = entry(2, "x".repeat(3 << 20)).split("x\"", 2)[0];
        BlockRows rows = new BlockRows();
        int times = 1;
        for (int when = 1; when <= times; when++) { // each time the file may be read from
            Files.write(segment, log(entry(1, "a"), large));
            int now = when;
            int[] asked = {0};
            part(TextPart.SPAN).read(0, rows, () -> {
                if (++asked[0] == now) {
                    append(end);
                }
                return false;
            });
            assertEquals(1, rows.size(), "at the time " + when);
            times = asked[0];
        }
        assertTrue(times > 3, times + " times");
        part(TextPart.SPAN).read(0, rows, () -> false);
        assertEquals(2, rows.size());
    }

    private void append(byte[] bytes) {
        try {
            Files.write(segment, bytes, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All that is in rows, as a text. */
    private static String row(BlockRows rows, int row) {
        StringBuilder text = new StringBuilder();
        for (BlockColumn column : BlockColumn.values()) {
            long value = rows.get(column, row);
            text.append(' ')
                    .append(
                            column == BlockColumn.SEPARATORS && value > 0
                                    ? rows.separators().get((int) value - 1).toString()
                                    : Long.toString(value));
        }
        return text.toString();
    }

    private static void set(BlockRows rows, LogRecord entry) {
        rows.begin();
        rows.set(BlockColumn.OFFSET, entry.offset());
        rows.set(BlockColumn.TIME, ticks(entry.time()));
        rows.set(BlockColumn.IMPORTANCE, entry.importance().ordinal() + 1);
        rows.set(BlockColumn.USER, entry.user());
        rows.set(BlockColumn.COMPUTER, entry.computer());
        rows.set(BlockColumn.APPLICATION, entry.application());
        rows.set(BlockColumn.CONNECTION, entry.connection());
        rows.set(BlockColumn.EVENT, entry.event());
        rows.set(BlockColumn.METADATA, entry.metadata());
        rows.set(BlockColumn.SERVER, entry.server());
        rows.set(BlockColumn.MAIN_PORT, entry.mainPort());
        rows.set(BlockColumn.ADDITIONAL_PORT, entry.additionalPort());
        rows.set(BlockColumn.SESSION, entry.session());
        if (entry.transaction() != null) {
            rows.set(BlockColumn.TRANSACTION_TIME, entry.transaction().time());
            rows.set(BlockColumn.TRANSACTION_ID, entry.transaction().id());
            rows.set(
                    BlockColumn.ENDING,
                    switch (entry.event()) {
                        case 3 -> TransactionOutcome.COMMITTED.ordinal();
                        case 4 -> TransactionOutcome.ROLLED_BACK.ordinal();
                        default -> 0;
                    });
        }
        byte[] data = entry.data().getBytes(StandardCharsets.UTF_8);
        rows.set(BlockColumn.DATA_TYPE, data[2]);
        rows.set(BlockColumn.REFERENCE, data[2] == 'R' ? BlockColumn.hash(data, 5, data.length - 1) : 0);
        rows.set(entry.separators());
    }

    private static long ticks(LocalDateTime time) {
        return ChronoUnit.SECONDS.between(YEAR_1, time) * 10_000;
    }

    private record Read(List<String> rows, List<Damage> damages) {}

    private Read sequential() throws IOException {
        List<Damage> damages = new ArrayList<>();
        List<String> all = new ArrayList<>();
        BlockRows rows = new BlockRows();
        try (SegmentReader reader = SegmentReader.open(segment, 0, damages::add, () -> false)) {
            int told = 0;
            long time = 0;
            for (LogRecord next = reader.next(); next != null; next = reader.next()) {
                for (; told < damages.size(); told++) {
                    rows.add(damages.get(told));
                    rows.set(BlockColumn.TIME, time == 0 ? ticks(next.time()) : time);
                }
                set(rows, next);
                time = ticks(next.time());
            }
        }
        damages.removeIf(Damage::atEnd);
        for (int i = 0; i < rows.size(); i++) {
            all.add(row(rows, i));
        }
        return new Read(all, damages);
    }

    /** Reads the blocks in any order. */
    private Read blocks(TextPart part, Random random) throws IOException {
        int count = (int) (part.size() / part.span() + 1);
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        Collections.shuffle(order, random);
        TreeMap<Integer, Read> read = new TreeMap<>();
        BlockRows rows = new BlockRows();
        for (int block : order) {
            part.read(block, rows, () -> false);
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                texts.add(row(rows, i));
                assertEquals(block, rows.get(BlockColumn.OFFSET, i) / part.span());
            }
            read.put(block, new Read(texts, rows.damages()));
        }
        return new Read(
                read.values().stream().flatMap(one -> one.rows.stream()).toList(),
                read.values().stream().flatMap(one -> one.damages.stream()).toList());
    }

    private void blocksAreTheWhole(byte[] bytes, Random random, String what) throws IOException {
        Files.write(segment, bytes);
        Read expected = sequential();
        for (int span : new int[] {1 + random.nextInt(40), 64, 300 + random.nextInt(1000)}) {
            assertEquals(expected, blocks(part(span), random), () -> what + " span " + span);
        }
    }

    private static byte[] damaged(byte[] good, Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int at = 0;
        for (int changes = random.nextInt(8); changes >= 0 && at < good.length; changes--) {
            int next = Math.min(good.length, at + random.nextInt(1 + good.length / 4));
            out.write(good, at, next - at);
            at = next;
            switch (random.nextInt(5)) {
                case 0 -> at = Math.min(good.length, at + random.nextInt(300)); // cut out
                case 1 -> out.write(good, random.nextInt(good.length / 2), random.nextInt(good.length / 2)); // again
                case 2 -> out.writeBytes(new byte[random.nextInt(500)]);
                case 3 -> out.write("{}\",\n1N".charAt(random.nextInt(7)));
                default -> {
                    byte[] pieces = PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
                    out.writeBytes(pieces);
                }
            }
        }
        out.write(good, at, good.length - at);
        byte[] all = out.toByteArray();
        return random.nextInt(4) == 0 ? Arrays.copyOf(all, random.nextInt(all.length)) : all;
    }

    /** What makes a record of a torn one, and one record overlap another. */
    private static final String[] PIECES = {
        "{20260104100059,N,{0,0},1,1,1,1,1,I,",
        "{20260104100059,N,{0,0},1,1,1,1,1,I,\"",
        "\",5,{\"U\"},\"\",1,1,1,1,0,{0}}",
        "\"\",5,{\"U\"},\"\",1,1,1,1,0,{0}}",
        ",5,{\"U\"},\"{20260104100059,N,{0,0},1,1,1,1,1,I,\",1,1,1,1,0,{0}}\",5,{\"U\"},\"\",1,1,1,1,0,{0}}",
        "{\"P\",{6,{\"S\",\"",
        "}}}",
        "<<<<<<< HEAD\n"
    };

    @Test
    void blocksOfAnyDamageAreTheWhole() throws IOException {
        byte[] good = log(
                entry(1, "a"),
                entry(2, "см.\n" + entry(30, "в ней") + ",\n" + entry(31, "") + "\nC:\\temp\\"),
                COMMIT + COMMIT + ", " + entry(3, "x".repeat(900)),
                entry(4, "d").replace("\n", "\r\r\n"),
                COMMIT.replace(",3,I", ",4,I").replace("{0}\n", "{1,7,8}\n"),
                COMMIT.replace("243c385051d90,2cd", "0,0"),
                COMMIT.replace("{\"U\"}", "{\"P\",{6,{\"S\",\"a{\"\"b\"},{\"S\",\"\"}}}"),
                entry(5, "e"));
        blocksAreTheWhole(good, new Random(1), "undamaged");
        for (int seed = 0; seed < 1500; seed++) {
            Random random = new Random(seed);
            blocksAreTheWhole(damaged(good, random), random, "seed " + seed);
        }
    }

    /** Of two that overlap the second is the record: the first ends in a text of the other. */
    @Test
    void ofTwoThatOverlapTheLastIsTheRecord() throws IOException {
        String torn = "{20260104100059,N,{0,0},1,1,1,1,1,I,\"\",5,{\"U\"},\"";
        String second = "{20260104100058,N,{0,0},1,1,1,1,1,I,\",1,1,1,1,0,{0}}\",5,{\"U\"},\"\",1,1,1,1,0,{0}}";
        byte[] bytes = log(entry(1, ""), torn + second, entry(2, ""));
        blocksAreTheWhole(bytes, new Random(1), "overlapping");
        List<LogRecord> records = new ArrayList<>();
        try (SegmentReader reader = SegmentReader.open(segment, 0, damage -> {}, () -> false)) {
            for (LogRecord next = reader.next(); next != null; next = reader.next()) {
                records.add(next);
            }
        }
        assertEquals(
                List.of(1, 58, 2),
                records.stream().map(entry -> entry.time().getSecond()).toList());
    }

    /** A region without an end costs the blocks in it nothing, and is the row of one. */
    @Test
    void damageLargerThanBlocksIsOneRow() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(log(entry(1, "")));
        int begin = out.size();
        out.writeBytes(new byte[200_000]);
        out.writeBytes((",\n" + entry(2, "")).getBytes(StandardCharsets.UTF_8));
        blocksAreTheWhole(out.toByteArray(), new Random(1), "zeros");
        assertEquals(List.of(new Damage(begin, 200_002, false)), blocks(part(1000), new Random(2)).damages);
        Files.write(segment, Arrays.copyOf(out.toByteArray(), begin + 200_000));
        TextPart part = part(1000);
        assertEquals(List.of(), blocks(part, new Random(3)).damages);
        assertEquals(new Damage(begin, 200_000, true), part.tail(() -> false));
        Files.write(segment, out.toByteArray());
        assertEquals(1, blocks(part, new Random(4)).damages.size(), "of the part that saw it grow");
    }

    @Test
    void whatIsStillBeingWrittenIsNoRow() throws IOException {
        byte[] whole = log(entry(1, "a"), entry(2, "b \"и\" c"), COMMIT);
        for (int length = log().length; length <= whole.length; length++) {
            Files.write(segment, Arrays.copyOf(whole, length));
            TextPart part = part(1 << 20);
            BlockRows rows = new BlockRows();
            part.read(0, rows, () -> false);
            List<LogRecord> records = new ArrayList<>();
            long end;
            try (SegmentReader reader = SegmentReader.open(segment, 0, damage -> {}, () -> false)) {
                for (LogRecord next = reader.next(); next != null; next = reader.next()) {
                    records.add(next);
                }
                end = reader.resume();
            }
            assertEquals(records.size(), rows.size());
            assertEquals(List.of(), rows.damages());
            Damage tail = part.tail(() -> false);
            assertEquals(
                    tail == null,
                    new String(whole, (int) end, length - (int) end).isBlank()
                            || new String(whole, (int) end, length - (int) end)
                                    .strip()
                                    .equals(","));
        }
    }

    @Test
    void recordsAreReadFromTheirPlaces() throws IOException {
        Files.write(segment, log(entry(1, "a \"b\""), entry(2, "x".repeat(100_000)), COMMIT, entry(3, "c")));
        TextPart part = part(1000);
        List<LogRecord> all = new ArrayList<>();
        try (SegmentReader reader = SegmentReader.open(segment, 0, damage -> {}, () -> false)) {
            for (LogRecord next = reader.next(); next != null; next = reader.next()) {
                all.add(next);
            }
        }
        assertEquals(4, all.size());
        assertEquals(all, part.records(all.stream().mapToLong(LogRecord::offset).toArray(), () -> false));
        assertEquals(List.of(all.get(3)), part.records(new long[] {all.get(3).offset()}, () -> false));
        assertEquals(List.of(), part.records(new long[0], () -> false));
        assertEquals(COMMIT, part.raw(all.get(2).offset()));
        assertEquals(entry(1, "a \"b\""), part.raw(all.getFirst().offset()));
        IOException said = assertThrows(IOException.class, () -> part.records(new long[] {500}, () -> false));
        assertTrue(said.getMessage().contains("500"), said.getMessage());
        assertThrows(IOException.class, () -> part.raw(1L << 40));
        assertThrows(CancellationException.class, () -> part.records(new long[] {65}, () -> true));
        assertThrows(CancellationException.class, () -> part.read(0, new BlockRows(), () -> true));
    }

    @Test
    void identityIsThatOfTheFirstRecord() throws IOException {
        byte[] whole = log(COMMIT, entry(1, ""));
        Files.write(segment, whole);
        TextPart part = part(1000);
        long identity = part.identity();
        for (int length = log().length + 18; length < whole.length; length++) {
            Files.write(segment, Arrays.copyOf(whole, length));
            assertEquals(identity, part.identity(), "of " + length + " bytes");
        }
        Files.write(segment, log(COMMIT.replace(",C,", ",R,"), entry(1, "")));
        assertEquals(identity, part.identity(), "the letter is written over");
        Files.write(segment, log(COMMIT.replace("10000", "11000"), entry(1, "")));
        assertTrue(identity != part.identity(), "another begin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF1CV8LOG(ver 2.0)\r\n0f0e2c5e-55c5", HEADER, HEADER + "{20260104100003"})
    void aSegmentIsAPartOnceItsFirstRecordHasBegun(String begin) throws IOException {
        TextSource source = TextSource.open("log", folder);
        Files.writeString(segment, begin);
        assertEquals(List.of(), source.parts());
        Files.writeString(segment, HEADER + COMMIT);
        List<TextPart> parts = source.parts();
        assertEquals(
                List.of(segment.getFileName().toString()),
                parts.stream().map(TextPart::name).toList());
        assertEquals(parts, source.parts(), "the same objects");
        assertEquals(Files.size(segment), parts.getFirst().size());
        Files.delete(segment);
        assertEquals(List.of(), source.parts());
        assertThrows(IOException.class, parts.getFirst()::size);
    }

    @Test
    void anEndingIsKnownOnceTheDictionaryHasItsEvent() throws IOException {
        Path dictionary = folder.resolve("1Cv8.lgf");
        String whole = Files.readString(dictionary);
        Files.delete(dictionary);
        Files.write(segment, log(COMMIT));
        TextSource source = TextSource.open("log", folder);
        BlockRows rows = new BlockRows();
        TextPart part = source.parts().getFirst();
        part.read(0, rows, () -> false);
        assertEquals(0, rows.get(BlockColumn.ENDING, 0));
        assertEquals(0, rows.unsettled());
        Files.writeString(dictionary, whole);
        part.read(0, rows, () -> false);
        assertEquals(TransactionOutcome.COMMITTED.ordinal(), rows.get(BlockColumn.ENDING, 0));
        assertEquals(-1, rows.unsettled());
    }

    /** A block is open as long as nothing is known to begin behind it; in a gap that ends, too. */
    @Test
    void aBlockEndsOnceSomethingBeginsBehindIt() throws IOException {
        byte[] whole = log(entry(1, ""), entry(2, "x".repeat(5000)), entry(3, ""), "{".repeat(5000), entry(4, ""));
        for (int length = log().length; length <= whole.length; length += 61) {
            Files.write(segment, Arrays.copyOf(whole, length));
            List<Long> begins = new ArrayList<>();
            try (SegmentReader reader = SegmentReader.open(segment, 0, damage -> {}, () -> false)) {
                for (LogRecord next = reader.next(); next != null; next = reader.next()) {
                    begins.add(next.offset());
                }
            }
            TextPart part = part(1000);
            BlockRows rows = new BlockRows();
            for (int block = 0; block <= length / 1000; block++) {
                part.read(block, rows, () -> false);
                long end = (block + 1) * 1000L;
                assertEquals(begins.stream().noneMatch(begin -> begin >= end), rows.isOpen(), length + ":" + block);
            }
        }
    }

    @Test
    void aLogIsAFolderOrItsDictionaryOrASegment() throws IOException {
        Files.write(segment, log(COMMIT));
        Files.write(folder.resolve("20260105000000.lgp"), log(entry(1, "")));
        Path dictionary = folder.resolve("1Cv8.lgf");
        for (Path path : List.of(folder, dictionary)) {
            TextSource source = TextSource.open("log", path);
            assertEquals(2, source.parts().size());
            assertEquals(folder.toAbsolutePath(), source.folder());
        }
        TextSource one = TextSource.open("log", segment);
        assertEquals(1, one.parts().size());
        assertEquals(3, one.dictionary().all(Kind.EVENT).size());
        assertEquals("log", one.name());
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path other = Files.writeString(empty.resolve("other.txt"), "");
        for (Path path : List.of(empty, other, folder.resolve("nowhere"))) {
            IOException said = assertThrows(IOException.class, () -> TextSource.open("log", path));
            assertTrue(said.getMessage().contains(path.toString()), said.getMessage());
        }
        TextSource gone = TextSource.open("log", folder);
        Files.delete(dictionary);
        assertEquals(LogDictionary.EMPTY, gone.dictionary());
    }

    @Test
    void separatorsAreNumberedWithinABlock() throws IOException {
        String other = entry(2, "").replace("{2,1,1,2,1}", "{1,3,4}");
        Files.write(segment, log(entry(1, ""), other, entry(3, ""), COMMIT, entry(4, "")));
        BlockRows rows = new BlockRows();
        part(1 << 20).read(0, rows, () -> false);
        assertEquals(
                List.of(1L, 2L, 1L, 0L, 1L),
                IntStream.range(0, 5)
                        .mapToObj(i -> rows.get(BlockColumn.SEPARATORS, i))
                        .toList());
        assertEquals(
                List.of(List.of(new Separator(1, 1), new Separator(2, 1)), List.of(new Separator(3, 4))),
                rows.separators());
        assertNull(part(1 << 20).tail(() -> false));
    }
}
