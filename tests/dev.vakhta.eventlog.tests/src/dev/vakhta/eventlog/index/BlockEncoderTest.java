package dev.vakhta.eventlog.index;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.BlockRows;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;

class BlockEncoderTest {
    private final BlockEncoder encoder = new BlockEncoder();

    private BlockContent block(BlockRows rows) {
        EncodedBlock encoded = encoder.encode(rows, 1);
        return new BlockContent(encoded.head(), number -> encoded.pieces()[number]);
    }

    @Test
    void anyRowsAreReadAsTheyWere() throws IOException {
        for (int seed = 0; seed < 150; seed++) {
            BlockRows rows = MadeRows.random(seed);
            BlockContent block = block(rows);
            assertEquals(rows.size(), block.head().rows());
            assertEquals(rows.damages(), block.head().damages());
            assertEquals(rows.separators(), block.head().separators());
            for (BlockColumn column : BlockColumn.values()) {
                long[] expected = Arrays.copyOf(rows.column(column), rows.size());
                long[] read = new long[rows.size()];
                block.read(column, read);
                assertArrayEquals(expected, read, column + " of seed " + seed);
                long[] some = pick(new Random(seed), expected);
                retains(block, column, expected, value -> Arrays.binarySearch(some, value) >= 0, seed);
                retains(block, column, expected, value -> value > 100, seed);
            }
            long[] times = Arrays.copyOf(rows.column(BlockColumn.TIME), rows.size());
            assertEquals(
                    Arrays.stream(times).min().orElse(Long.MAX_VALUE),
                    block.head().firstTime());
            assertEquals(
                    Arrays.stream(times).max().orElse(Long.MIN_VALUE),
                    block.head().lastTime());
        }
    }

    private static long[] pick(Random random, long[] values) {
        return values.length == 0
                ? values
                : random.ints(3, 0, values.length)
                        .mapToLong(row -> values[row])
                        .sorted()
                        .toArray();
    }

    private static void retains(BlockContent block, BlockColumn column, long[] values, LongPredicate accepted, int seed)
            throws IOException {
        BitSet rows = BitSet.valueOf(new Random(seed).longs(values.length / 64).toArray());
        BitSet expected = (BitSet) rows.clone();
        expected.stream().filter(row -> !accepted.test(values[row])).forEach(expected::clear);
        boolean may = block.mayHave(column, accepted);
        assertTrue(may || Arrays.stream(values).noneMatch(accepted), column + " of seed " + seed);
        block.retain(column, accepted, rows);
        assertEquals(expected, rows, column + " of seed " + seed);
    }
}
