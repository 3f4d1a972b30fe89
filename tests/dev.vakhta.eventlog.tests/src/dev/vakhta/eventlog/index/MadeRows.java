package dev.vakhta.eventlog.index;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.BlockRows;
import java.util.List;
import java.util.Random;

/** Rows of many shapes, the same for the same seed. */
final class MadeRows {
    private MadeRows() {}

    /** Each column of another shape: constant, few values, many, rising, with outliers, extreme; some depend on others. */
    static BlockRows random(long seed) {
        Random random = new Random(seed);
        int count = random.nextInt(4) == 0 ? random.nextInt(5) : random.nextInt(3000);
        BlockRows rows = new BlockRows();
        fill(seed, count, rows);
        return rows;
    }

    /** The same of which fewer are the first of more. */
    static void fill(long seed, int count, BlockRows rows) {
        Random random = new Random(seed);
        int[] shapes = random.ints(BlockColumn.values().length, 0, 9).toArray();
        long offset = random.nextLong() >>> random.nextInt(10, 60);
        long[] last = random.longs(shapes.length).toArray();
        for (int i = 0; i < count; i++) {
            offset += 1 + random.nextInt(random.nextInt(100) == 0 ? 100_000 : 300);
            if (random.nextInt(500) == 0) {
                rows.add(new Damage(offset, random.nextInt(1000), false));
                continue;
            }
            rows.begin();
            for (BlockColumn column : BlockColumn.values()) {
                int at = column.ordinal();
                last[at] = value(random, shapes[at], last[at], rows.get(BlockColumn.SESSION, i));
                rows.set(column, last[at]);
            }
            rows.set(BlockColumn.OFFSET, offset);
            rows.set(BlockColumn.ENDING, random.nextInt(4));
            rows.set(BlockColumn.SEPARATORS, 0);
            if (random.nextBoolean()) {
                rows.set(List.of(new Separator(1, random.nextInt(5)), new Separator(2, 7)));
            }
        }
    }

    private static long value(Random random, int shape, long last, long session) {
        return switch (shape) {
            case 0 -> 0;
            case 1 -> random.nextInt(5);
            case 2 -> random.nextLong();
            case 3 -> last + random.nextInt(3) * 10_000L;
            case 4 -> random.nextInt(100) == 0 ? random.nextLong() : random.nextInt(200);
            case 5 -> session * 7 + (random.nextInt(300) == 0 ? 1 : 0);
            case 6 -> random.nextBoolean() ? 0 : random.nextInt();
            case 7 -> random.nextInt(2) == 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
            default -> 1000 + random.nextInt(1 << random.nextInt(1, 31));
        };
    }
}
