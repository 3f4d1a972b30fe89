package dev.vakhta.fuzz;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Entry;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.BlockRows;
import dev.vakhta.eventlog.text.SegmentReader;
import dev.vakhta.eventlog.text.TextLog;
import dev.vakhta.eventlog.text.TextPart;
import dev.vakhta.eventlog.text.TextSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Reads event logs, from begin to end and in blocks, and looks whether both tell the same. */
final class Logs {
    /** Outside of what is watched, as files of a log go by their names. */
    private static final Path FOLDER = folder();

    private static final Path SEGMENT = FOLDER.resolve("20210108000000.lgp");

    private Logs() {}

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("vakhta-fuzz");
            folder.toFile().deleteOnExit();
            folder.resolve("20210108000000.lgp").toFile().deleteOnExit();
            folder.resolve("1Cv8.lgf").toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The input alone, and across the begin of the second block. */
    static void segment(byte[] input, Path file) throws IOException {
        blocksAreTheWhole(input);
        byte[] moved = new byte[TextPart.SPAN + input.length - input.length / 2]; // zeros are looked through quickly
        System.arraycopy(input, 0, moved, moved.length - input.length, input.length);
        blocksAreTheWhole(moved);
    }

    private static void blocksAreTheWhole(byte[] bytes) throws IOException {
        Files.write(SEGMENT, bytes);
        List<Damage> damages = new ArrayList<>();
        List<LogRecord> records = new ArrayList<>();
        try (SegmentReader reader = SegmentReader.open(SEGMENT, 0, damages::add, () -> false)) {
            for (LogRecord next = reader.next(); next != null; next = reader.next()) {
                records.add(next);
            }
        }
        try (TextSource source = TextSource.open("log", SEGMENT)) {
            List<Damage> inBlocks = new ArrayList<>();
            List<LogRecord> fromBlocks = new ArrayList<>();
            for (TextPart part : source.parts()) {
                BlockRows rows = new BlockRows();
                for (int block = 0; block <= part.size() / part.span(); block++) {
                    part.read(block, rows, () -> false);
                    inBlocks.addAll(rows.damages());
                    long[] offsets = new long[rows.size()];
                    int count = 0;
                    for (int row = 0; row < rows.size(); row++) {
                        if (rows.get(BlockColumn.IMPORTANCE, row) > 0) {
                            offsets[count++] = rows.get(BlockColumn.OFFSET, row);
                        }
                    }
                    fromBlocks.addAll(part.records(Arrays.copyOf(offsets, count), () -> false));
                }
                Damage tail = part.tail(() -> false);
                if (tail != null) {
                    inBlocks.add(tail);
                }
            }
            if (!records.isEmpty() && !(records.equals(fromBlocks) && damages.equals(inBlocks))) {
                throw new AssertionError(
                        "blocks have " + fromBlocks + " and " + inBlocks + ", not " + records + " and " + damages);
            }
        }
        if (!Arrays.equals(bytes, Files.readAllBytes(SEGMENT))) {
            throw new AssertionError("it wrote into the segment");
        }
    }

    static void dictionary(byte[] input, Path file) throws IOException {
        Files.write(FOLDER.resolve("1Cv8.lgf"), input);
        LogDictionary dictionary = new TextLog(FOLDER).dictionary(Damage::text, () -> false);
        for (Kind kind : Kind.values()) {
            for (Entry entry : dictionary.all(kind)) {
                List<Entry> history = dictionary.history(kind, entry.separator(), entry.number());
                if (!history.getLast().equals(entry)) {
                    throw new AssertionError(entry + " is not the last of " + history);
                }
            }
        }
    }
}
