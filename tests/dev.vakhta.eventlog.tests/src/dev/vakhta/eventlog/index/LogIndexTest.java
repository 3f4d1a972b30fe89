package dev.vakhta.eventlog.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.eventlog.store.BlockColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogIndexTest {
    @TempDir
    Path folder;

    private Path cache;
    private final MadePart part = MadePart.random("20240304070000.lgp", 7, 3, 40);

    @BeforeEach
    void begin() throws IOException {
        cache = Files.createDirectories(folder.resolve("cache"));
    }

    private IndexedLog open() throws IOException {
        return new IndexedLog(cache, Objects.requireNonNull(IndexLock.on(cache)));
    }

    private Path file() {
        return cache.resolve(IndexStore.file(part.name()));
    }

    private String indexed() throws IOException {
        try (LogIndex index = open()) {
            return Answers.of(index, part, part.blocks.size());
        }
    }

    @Test
    void whatWasIndexedIsNotReadAgain() throws IOException {
        String first = indexed();
        assertEquals(3, part.reads.get());
        assertEquals(first, indexed());
        assertEquals(3, part.reads.get());
        try (LogIndex index = open()) {
            Answers.areOf(part, index);
        }
    }

    @Test
    void noByteThatIsDamagedMakesAWrongAnswer() throws IOException {
        String expected = indexed();
        byte[] whole = Files.readAllBytes(file());
        int before = part.reads.get();
        for (int i = 0; i < whole.length; i++) {
            byte[] damaged = whole.clone();
            damaged[i] ^= (byte) (1 << i % 8);
            Files.write(file(), damaged);
            assertEquals(expected, indexed(), "byte " + i);
            assertEquals(expected, indexed(), "once more, byte " + i);
        }
        int reads = part.reads.get() - before;
        assertTrue(reads >= whole.length - 100, reads + " of " + whole.length);
        assertTrue(reads <= 3 * whole.length, "each time all was read again");
    }

    @Test
    void aFileCutAnywhereIsMended() throws IOException {
        String expected = indexed();
        byte[] whole = Files.readAllBytes(file());
        for (int length = 0; length < whole.length; length++) {
            Files.write(file(), Arrays.copyOf(whole, length));
            assertEquals(expected, indexed(), "length " + length);
        }
    }

    @Test
    void whatIsDamagedWhileItIsOpenIsReadFromTheLog() throws IOException {
        try (LogIndex index = open()) {
            String expected = Answers.of(index, part, 3);
            index.close();
            try (LogIndex again = open()) {
                Block block = again.block(part, 1);
                assertNotNull(block);
                byte[] bytes = Files.readAllBytes(file());
                for (int i = bytes.length / 3; i < bytes.length; i++) {
                    bytes[i]++;
                }
                Files.write(file(), bytes);
                long[] numbers = new long[block.rows()];
                block.read(BlockColumn.EVENT, numbers);
                assertEquals(expected, Answers.of(again, part, 3));
            }
        }
        assertTrue(part.reads.get() > 3);
    }

    @Test
    void aFileOfAnotherPartIsThrownAway() throws IOException {
        indexed();
        part.identity = 2;
        try (LogIndex index = open()) {
            assertNull(index.block(part, 0));
        }
        indexed();
        assertEquals(6, part.reads.get());
        part.size = 1;
        try (LogIndex index = open()) {
            assertNull(index.block(part, 0));
        }
    }

    @Test
    void aPartReplacedMeanwhileIsBegunAnew() throws IOException {
        try (LogIndex index = open()) {
            Answers.of(index, part, 3);
            part.identity = 2;
            index.index(part, 1, () -> false);
            assertNull(index.block(part, 0));
            assertNotNull(index.block(part, 1));
            index.forget(part);
            assertNull(index.block(part, 1));
        }
    }

    @Test
    void theLastBlockGrows() throws IOException {
        try (LogIndex index = open()) {
            index.index(part, 0, () -> false);
            Block before = index.index(part, 1, () -> false);
            for (int rows = 50; rows < 1500; rows += 5) {
                int count = rows;
                part.blocks.set(2, into -> MadeRows.fill(3, count, into));
                part.size++;
                Block last = index.index(part, 2, () -> false);
                assertEquals(count, last.rows());
                assertEquals(part.size, last.partSize());
            }
            Answers.areOf(part, index);
            assertEquals(40, before.rows());
            assertEquals(Answers.of(before), Answers.of(Answers.block(index, part, 1)));
        }
        int reads = part.reads.get();
        long size = Files.size(file());
        assertEquals(indexed(), indexed());
        assertEquals(reads, part.reads.get());
        assertTrue(size < 1 << 20, size + " bytes: most of it is of no use any more");
        try (var left = Files.list(cache)) {
            assertEquals(2, left.count(), "the lock and the file of the part");
        }
    }

    @Test
    void aBlockThatIsAnotherByNowSaysSo() throws IOException {
        try (IndexedLog index = open()) {
            Answers.of(index, part, 3);
        }
        try (IndexedLog index = open()) {
            Block old = index.block(part, 2);
            assertNotNull(old);
            part.blocks.set(2, into -> MadeRows.fill(3, 80, into));
            part.size++;
            index.index(part, 2, () -> false);
            assertThrows(StaleBlockException.class, () -> Answers.of(old));
            assertEquals(80, Answers.block(index, part, 2).rows());
        }
    }

    @Test
    void twoThreadsIndexAtOnce() throws Exception {
        MadePart big = MadePart.random("big.lgp", 100, 40, 200);
        String expected;
        try (LogIndex index = IndexStore.inMemory()) {
            expected = Answers.of(index, big, 40);
        }
        ExecutorService threads = Executors.newFixedThreadPool(3);
        try (LogIndex index = open()) {
            List<Callable<String>> works = IntStream.range(0, 3)
                    .<Callable<String>>mapToObj(thread -> () -> {
                        for (int i = 0; i < 40; i++) {
                            index.index(big, (i * 7 + thread * 13) % 40, () -> false);
                        }
                        return Answers.of(index, big, 40);
                    })
                    .toList();
            for (Future<String> result : threads.invokeAll(works)) {
                assertEquals(expected, result.get());
            }
        } finally {
            threads.shutdownNow();
        }
        int reads = big.reads.get();
        try (LogIndex index = open()) {
            assertEquals(expected, Answers.of(index, big, 40));
        }
        assertEquals(reads, big.reads.get());
    }

    @Test
    void moreBlocksThanAreKeptInMemory() throws IOException {
        MadePart big = MadePart.random("big.lgp", 100, 600, 3);
        try (LogIndex index = IndexStore.inMemory()) {
            String expected = Answers.of(index, big, 600);
            assertTrue(big.reads.get() > 600, "read again, as it is nowhere kept");
            try (LogIndex kept = open()) {
                assertEquals(expected, Answers.of(kept, big, 600));
                int reads = big.reads.get();
                assertEquals(expected, Answers.of(kept, big, 600));
                assertEquals(reads, big.reads.get());
            }
        }
    }
}
