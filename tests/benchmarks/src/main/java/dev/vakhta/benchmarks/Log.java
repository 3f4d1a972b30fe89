package dev.vakhta.benchmarks;

import dev.vakhta.eventlog.store.BlockRows;
import dev.vakhta.eventlog.text.TextPart;
import dev.vakhta.eventlog.text.TextSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An event log of 500 MB, decoded block by block as the index is built from it: every field located and validated, numbers read, texts left where
 * they stand. The files are in the system's cache.
 */
final class Log {
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;
    private static final double GOAL = 400;
    private static final double SCALING_GOAL = 0.85;
    private static final String[] MADE = {
        "--size", "500M", "--seed", "1", "--segments", "hour", "--span-hours", "24", "--separators", "--rename"
    };

    private final Path folder;
    private final List<TextPart> parts;
    private final LogFloor floor;
    private final long records;
    private final double megabytes;

    private Log(Path folder, LogFloor floor) throws Exception {
        this.folder = folder;
        this.floor = floor;
        this.parts = TextSource.open("log", folder).parts();
        this.records = floor.count(segments(parts)).records();
        double bytes = 0;
        for (TextPart part : parts) {
            bytes += part.size();
        }
        this.megabytes = bytes / 1e6;
    }

    /**
     * @param target a folder for the log, which stays there for the next run
     * @param tools the shared ones, that make logs
     */
    static List<Row> run(Path target, Path tools) throws Exception {
        Optional<Path> dictionary = GeneratedLog.dictionary(target.resolve("log"), tools, MADE);
        if (dictionary.isEmpty()) {
            return List.of();
        }
        LogFloor floor = new LogFloor(tools.resolve("eventlog_floor.c"), target);
        Path lgf = dictionary.orElseThrow();
        List<Row> rows = new ArrayList<>(new Log(lgf.getParent(), floor).measure());
        rows.addAll(LogIndexing.run(TextSource.open("log", lgf), target.resolve("index")));
        return rows;
    }

    private List<Row> measure() throws Exception {
        double[] millis = Median.millis(
                WARM_UP,
                ROUNDS,
                Median.timed(this::cat),
                () -> count(1),
                () -> count(2),
                Median.timed(() -> decode(1)),
                Median.timed(() -> decode(2)));
        double ours = speed(millis[3]);
        String what = "decoding an event log of %,.0f MB, %,d records".formatted(megabytes, records);
        return List.of(
                new Row(what, ours, "MB/s", speed(millis[0]), "cat"),
                new Row("the same", ours, "MB/s", speed(millis[1]), floor.toString()),
                new Row("the same", ours, "MB/s", GOAL, "the goal"),
                new Row(
                        "two threads, of one's speed",
                        100 * millis[3] / millis[4],
                        "%",
                        100 * SCALING_GOAL * millis[1] / millis[2],
                        "the goal, 0.85 of what the floor has of two"));
    }

    private double speed(double millis) {
        return megabytes / millis * 1000;
    }

    private List<Path> segments(List<TextPart> some) {
        return some.stream().map(part -> folder.resolve(part.name())).toList();
    }

    private Object cat() throws IOException, InterruptedException {
        String[] command = Stream.concat(
                        Stream.of("cat"), segments(parts).stream().map(Path::toString))
                .toArray(String[]::new);
        Process cat = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (cat.waitFor() != 0) {
            throw new IOException("cat failed");
        }
        return cat;
    }

    /** The longest of so many at once. */
    private long count(int threads) throws Exception {
        List<LogFloor.Count> counts = inThreads(threads, share -> floor.count(segments(share)));
        check(counts.stream().mapToLong(LogFloor.Count::records).sum());
        return counts.stream().mapToLong(LogFloor.Count::nanos).max().orElseThrow();
    }

    private Object decode(int threads) throws Exception {
        List<Long> rows = inThreads(threads, Log::rows);
        check(rows.stream().mapToLong(Long::longValue).sum());
        return rows;
    }

    private static long rows(List<TextPart> share) throws IOException {
        BlockRows rows = new BlockRows();
        long count = 0;
        for (TextPart part : share) {
            for (int block = 0; (long) block * part.span() < part.size(); block++) {
                part.read(block, rows, () -> false);
                count += rows.size();
            }
        }
        return count;
    }

    private void check(long found) {
        if (found != records) {
            throw new IllegalStateException(found + " records, not " + records);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T of(List<TextPart> share) throws Exception;
    }

    private <T> List<T> inThreads(int threads, Work<T> work) throws Exception {
        List<Callable<T>> shares = IntStream.range(0, threads)
                .mapToObj(thread -> IntStream.range(0, parts.size())
                        .filter(i -> i % threads == thread)
                        .mapToObj(parts::get)
                        .toList())
                .map(share -> (Callable<T>) () -> work.of(share))
                .toList();
        try (ExecutorService executor = Executors.newFixedThreadPool(threads)) {
            List<T> done = new ArrayList<>();
            for (Future<T> future : executor.invokeAll(shares)) {
                done.add(future.get());
            }
            return done;
        }
    }
}
