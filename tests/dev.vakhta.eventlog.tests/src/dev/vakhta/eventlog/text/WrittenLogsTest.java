package dev.vakhta.eventlog.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.BlockRows;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read back, whole, cut anywhere, and without a trace. */
class WrittenLogsTest {
    @TempDir
    Path folder;

    private Path segment() {
        return folder.resolve("20260104000000.lgp");
    }

    private record Read(List<LogRecord> records, List<Damage> damages) {}

    /** By places that blocks tell; and that these are what the sequential reader tells. */
    private Read read(int span) throws IOException {
        List<LogRecord> sequential = new ArrayList<>();
        List<Damage> damages = new ArrayList<>();
        try (SegmentReader reader = SegmentReader.open(segment(), 0, damages::add, () -> false)) {
            for (LogRecord next = reader.next(); next != null; next = reader.next()) {
                sequential.add(next);
            }
        }
        TextPart part = new TextPart(segment(), span, TextSource.open("made", segment()));
        LongStream.Builder offsets = LongStream.builder();
        BlockRows rows = new BlockRows();
        for (int block = 0; block <= part.size() / span; block++) {
            part.read(block, rows, () -> false);
            IntStream.range(0, rows.size())
                    .filter(row -> rows.get(BlockColumn.IMPORTANCE, row) > 0)
                    .mapToLong(row -> rows.get(BlockColumn.OFFSET, row))
                    .forEach(offsets);
        }
        assertEquals(sequential, part.records(offsets.build().toArray(), () -> false));
        return new Read(sequential, damages);
    }

    @Test
    void anyRecordsAreReadBack() throws IOException {
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            List<LogRecord> records = new MadeLog(random).records(random.nextInt(40));
            Files.write(segment(), MadeLog.segment(records));
            Read read = read(100 + random.nextInt(2000));
            assertEquals(MadeLog.placed(records), read.records, "seed " + seed);
            assertEquals(List.of(), read.damages, "seed " + seed);
        }
    }

    @Test
    void cutAtEveryByteTheWholeOnesAreReadBack() throws IOException {
        List<LogRecord> records = new MadeLog(new Random(5)).records(12);
        byte[] whole = MadeLog.segment(records);
        List<LogRecord> placed = MadeLog.placed(records);
        for (int length = 0; length <= whole.length; length++) {
            Files.write(segment(), Arrays.copyOf(whole, length));
            int end = length;
            Read read = read(700);
            assertEquals(
                    placed.stream()
                            .filter(entry -> entry.offset() + entry.length() <= end)
                            .toList(),
                    read.records,
                    "cut at " + length);
            assertTrue(read.damages.stream().allMatch(Damage::atEnd), "cut at " + length);
        }
    }

    /** A cut record that the platform went on behind: it alone is lost. */
    @Test
    void aTornRecordCostsNoOther() throws IOException {
        List<LogRecord> records = new MadeLog(new Random(6)).records(5);
        byte[] whole = MadeLog.segment(records);
        List<LogRecord> placed = MadeLog.placed(records);
        LogRecord torn = placed.get(2);
        for (int length = 1; length < torn.length(); length++) {
            int cut = (int) torn.offset() + length;
            int behind = (int) (torn.offset() + torn.length());
            byte[] bytes = Arrays.copyOf(whole, whole.length - (behind - cut));
            System.arraycopy(whole, behind, bytes, cut, whole.length - behind);
            Files.write(segment(), bytes);
            Read read = read(333);
            assertEquals(
                    List.of(0, 1, 3, 4),
                    read.records.stream().map(entry -> indexOf(records, entry)).toList(),
                    "torn at " + length);
            assertEquals(torn.offset(), read.damages.getFirst().offset());
            assertEquals(1, read.damages.size());
        }
    }

    private static int indexOf(List<LogRecord> records, LogRecord entry) {
        return records.stream().map(MadeLog::written).toList().indexOf(MadeLog.written(entry));
    }

    @Test
    void readingLeavesNoTrace() throws IOException {
        Path log = Files.createDirectory(folder.resolve("1Cv8Log"));
        Files.writeString(log.resolve("1Cv8.lgf"), MadeLog.HEADER + "{4,\"_$Transaction$_.Commit\",3}");
        for (int i = 1; i < 4; i++) {
            List<LogRecord> records = new MadeLog(new Random(i)).records(50);
            Files.write(log.resolve("2026010%d000000.lgp".formatted(i)), MadeLog.segment(records));
        }
        Files.write(log.resolve("20260104000000.lgp"), new byte[0]);
        Map<Path, byte[]> before = contents(log);
        Map<Path, Object> times = times(log);
        PosixFileAttributeView folderView = Files.getFileAttributeView(log, PosixFileAttributeView.class);
        assumeTrue(folderView != null, "no permissions here");
        setPermissions(log, "r-xr-xr-x", "r--r--r--");
        try {
            int read = 0;
            BlockRows rows = new BlockRows();
            try (TextSource source = TextSource.open("log", log)) {
                assertEquals(1, source.dictionary().all(Kind.EVENT).size());
                for (TextPart part : source.parts()) {
                    part.read(0, rows, () -> false);
                    for (int i = 0; i < rows.size(); i++) {
                        part.raw(rows.get(BlockColumn.OFFSET, i));
                        read++;
                    }
                    part.tail(() -> false);
                    part.identity();
                }
            }
            assertEquals(150, read);
            Map<Path, byte[]> after = contents(log);
            assertEquals(before.keySet(), after.keySet());
            before.forEach((file, bytes) -> assertArrayEquals(bytes, after.get(file), file.toString()));
            assertEquals(times, times(log));
        } finally {
            setPermissions(log, "rwxr-xr-x", "rw-r--r--");
        }
    }

    private static void setPermissions(Path log, String ofFolder, String ofFiles) throws IOException {
        for (Path file : contents(log).keySet()) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(ofFiles));
        }
        Files.setPosixFilePermissions(log, PosixFilePermissions.fromString(ofFolder));
    }

    private static Map<Path, byte[]> contents(Path log) throws IOException {
        Map<Path, byte[]> contents = new TreeMap<>();
        try (Stream<Path> files = Files.list(log)) {
            for (Path file : files.toList()) {
                contents.put(file, Files.readAllBytes(file));
            }
        }
        return contents;
    }

    /** Of the folder and of what is in it: a file that was made and deleted shows in the folder's. */
    private static Map<Path, Object> times(Path log) throws IOException {
        Map<Path, Object> times = new TreeMap<>();
        for (Path file : contents(log).keySet()) {
            times.put(file, Files.getLastModifiedTime(file));
        }
        times.put(log, Files.getLastModifiedTime(log));
        return times;
    }
}
