package dev.vakhta.benchmarks;

import dev.vakhta.eventlog.index.Block;
import dev.vakhta.eventlog.index.IndexStore;
import dev.vakhta.eventlog.index.KeptIndex;
import dev.vakhta.eventlog.index.LogIndex;
import dev.vakhta.eventlog.store.BlockRows;
import dev.vakhta.eventlog.store.LogPart;
import dev.vakhta.eventlog.store.LogSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The index of a log: how fast it is built by one thread, how large it is, how soon it is there again. */
final class LogIndexing {
    private static final int WARM_UP = 3;
    private static final int ROUNDS = 7;
    /** Megabytes a second. */
    private static final double BUILD_GOAL = 300;
    /** Per cent of the log. */
    private static final double SIZE_GOAL = 15;

    private LogIndexing() {}

    /** @param folder for indexes, which are deleted again */
    static List<Row> run(LogSource log, Path folder) throws Exception {
        IndexStore store = new IndexStore(folder, IndexStore.LIMIT);
        double megabytes = 0;
        for (LogPart part : log.parts()) {
            megabytes += part.size() / 1e6;
        }
        BlockRows rows = new BlockRows();
        double[] millis = Median.millis(
                WARM_UP,
                ROUNDS,
                Median.timed(() -> {
                    remove(store);
                    return build(store, log);
                }),
                Median.timed(() -> forEach(log, (part, number) -> part.read(number, rows, () -> false))),
                Median.timed(() -> reopen(store, log)));
        double bytes = store.list().getFirst().bytes();
        remove(store);
        double size = bytes / 1e4 / megabytes;
        return List.of(
                new Row(
                        "index of a log of %,.0f MB, built by one thread".formatted(megabytes),
                        megabytes / millis[0] * 1000,
                        "MB/s",
                        BUILD_GOAL,
                        "the goal"),
                new Row("the same", millis[0], "ms", millis[1], "reading the rows, nothing kept"),
                new Row("its size", size, "% of the log", SIZE_GOAL, "the goal"),
                new Row("opened again, all blocks looked up", millis[2], "ms", millis[0], "building it"));
    }

    private static void remove(IndexStore store) throws IOException {
        for (KeptIndex kept : store.list()) {
            store.remove(kept);
        }
    }

    private static long build(IndexStore store, LogSource log) throws IOException {
        try (LogIndex index = store.open(log)) {
            return forEach(log, (part, number) -> index.index(part, number, () -> false));
        }
    }

    private static long reopen(IndexStore store, LogSource log) throws IOException {
        try (LogIndex index = store.open(log)) {
            return forEach(log, (part, number) -> {
                Block block = index.block(part, number);
                if (block == null) {
                    throw new IOException("a block is gone");
                }
            });
        }
    }

    private interface Work {
        void on(LogPart part, int block) throws IOException;
    }

    private static long forEach(LogSource log, Work work) throws IOException {
        long blocks = 0;
        for (LogPart part : log.parts()) {
            for (int number = 0; (long) number * part.span() < part.size(); number++) {
                work.on(part, number);
                blocks++;
            }
        }
        return blocks;
    }
}
