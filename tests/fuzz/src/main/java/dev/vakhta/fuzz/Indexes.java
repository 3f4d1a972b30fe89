package dev.vakhta.fuzz;

import dev.vakhta.eventlog.index.Block;
import dev.vakhta.eventlog.index.IndexStore;
import dev.vakhta.eventlog.index.LogIndex;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.text.TextPart;
import dev.vakhta.eventlog.text.TextSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Puts a damaged index beside a good log: it may cost time, but no answer may be another. */
final class Indexes {
    private static final String SEGMENT = "20210108000000.lgp";
    /** Of two blocks, so that transactions end in others than they began. */
    private static final int RECORDS = 300;

    private static final Path FOLDER = folder();
    private static final IndexStore STORE = new IndexStore(FOLDER.resolve("indexes"), IndexStore.LIMIT);
    private static final String EXPECTED = expected();

    private Indexes() {}

    private static Path folder() {
        try {
            Path folder = Files.createTempDirectory("vakhta-fuzz");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            Path log = Files.createDirectory(folder.resolve("1Cv8Log"));
            Files.writeString(log.resolve("1Cv8.lgf"), "{4,\"_$Data$_.Update\",1},\n{4,\"_$Transaction$_.Commit\",2}");
            StringBuilder records = new StringBuilder();
            for (int i = 0; i < RECORDS; i++) {
                records.append(i % 50 == 7 ? "damage\n" : "")
                        .append("{20210108%02d%02d%02d,U,\n{2438a8f0c0dc0,%x},%d,1,%d,2,%d,I,\"%s\",%d,\n"
                                .formatted(
                                        i / 100,
                                        i / 60 % 60,
                                        i % 60,
                                        i / 2 % 120,
                                        i % 4,
                                        i % 3,
                                        1 + i / 240,
                                        "ы".repeat(2000),
                                        i % 9))
                        .append("{\"R\",49:8c8214109fd4d3af11eb5182%08x},\"\",1,1,1,%d,0,\n{%s}\n},\n"
                                .formatted(i, i % 5, i % 7 == 0 ? "1,1,2" : "0"));
            }
            Files.writeString(log.resolve(SEGMENT), records);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TextSource log() throws IOException {
        return TextSource.open("log", FOLDER.resolve("1Cv8Log"));
    }

    private static String expected() {
        try (TextSource log = log();
                LogIndex index = IndexStore.inMemory()) {
            return answers(log, index);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path file() throws IOException {
        return STORE.list().getFirst().folder().resolve(SEGMENT + ".index");
    }

    /** The index of the log, and one to which a block was appended again. */
    static List<byte[]> made() throws IOException {
        examineOnce();
        byte[] once = Files.readAllBytes(file());
        try (TextSource log = log();
                LogIndex index = STORE.open(log)) {
            index.index(log.parts().getFirst(), 0, () -> false);
        }
        return List.of(once, Files.readAllBytes(file()));
    }

    static void examine(byte[] input, Path unused) throws IOException {
        Files.write(file(), input);
        examineOnce();
        examineOnce(); // what was mended
    }

    private static void examineOnce() throws IOException {
        try (TextSource log = log();
                LogIndex index = STORE.open(log)) {
            String answers = answers(log, index);
            if (!answers.equals(EXPECTED)) {
                int at = Arrays.mismatch(answers.toCharArray(), EXPECTED.toCharArray());
                throw new AssertionError("differs from character %d of %d on, where it says %s"
                        .formatted(at, EXPECTED.length(), answers.substring(at, Math.min(at + 100, answers.length()))));
            }
        }
    }

    /** All that an index says. */
    private static String answers(TextSource log, LogIndex index) throws IOException {
        StringBuilder text = new StringBuilder();
        for (TextPart part : log.parts()) {
            List<Block> blocks = new ArrayList<>();
            for (int number = 0; number <= part.size() / part.span(); number++) {
                Block known = index.block(part, number);
                blocks.add(known == null ? index.index(part, number, () -> false) : known);
            }
            for (LogIndex.Unread unread : index.endings(List.of(part))) {
                unread.read();
            }
            for (Block block : blocks) {
                add(block, text);
            }
        }
        return text.toString();
    }

    private static void add(Block block, StringBuilder text) throws IOException {
        text.append(block.rows()).append(' ').append(block.partSize()).append(block.isOpen());
        text.append(' ').append(block.unsettled()).append(' ').append(block.firstTime());
        text.append(' ').append(block.lastTime()).append(block.damages()).append(block.separators());
        for (BlockColumn column : BlockColumn.values()) {
            long[] numbers = new long[block.rows()];
            block.read(column, numbers);
            text.append(column).append(Arrays.toString(numbers));
        }
        for (int row = 0; row < block.rows(); row++) {
            text.append(block.outcome(row).ordinal());
        }
    }
}
