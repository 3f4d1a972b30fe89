package dev.vakhta.benchmarks;

import dev.vakhta.product.Product;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The window over an event log of 2 GB, in a process of its own; this one appends to the log. */
final class WindowLogRun {
    private static final String[] MADE = {"--size", "2G", "--seed", "1", "--segments", "day", "--span-hours", "240"};
    private static final int WATCHED_SECONDS = 30;
    private static final int LIMIT_SECONDS = 300;
    /** Milliseconds between two pieces that are appended. */
    private static final long PACE = 20;

    private static final int DRAGS = 20;

    private WindowLogRun() {}

    /** @param target a folder for the log, which stays there for the next run */
    static List<Row> run(Path checkout, Path target, Path tools) throws Exception {
        Optional<Path> dictionary = GeneratedLog.dictionary(target.resolve("window-log"), tools, MADE);
        if (dictionary.isEmpty()) {
            return List.of();
        }
        Path folder = dictionary.orElseThrow().getParent();
        Path last;
        try (Stream<Path> files = Files.list(folder)) {
            last = files.filter(file -> file.toString().endsWith(".lgp"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
        long length = Files.size(last);
        Map<String, Double> numbers;
        try (RandomAccessFile file = new RandomAccessFile(last.toFile(), "rw");
                ScheduledExecutorService writer = Executors.newSingleThreadScheduledExecutor()) {
            byte[] record = LargeLog.records(last, 1 << 10);
            writer.scheduleAtFixedRate(() -> append(file, record), PACE, PACE, TimeUnit.MILLISECONDS);
            numbers = measure(checkout, folder);
            writer.shutdownNow();
        } finally {
            try (RandomAccessFile file = new RandomAccessFile(last.toFile(), "rw")) {
                file.setLength(length);
            }
        }
        String what = "window, log of %,.0f million records, ".formatted(numbers.get("rows") / 1e6);
        String drags = what + "the slowest of %d drags, ".formatted(DRAGS);
        return List.of(
                goal(what + "opening to first rows", numbers.get("open"), 1000),
                wait(numbers, what + "wait for the UI thread, p99, while it is indexed", "indexing"),
                wait(
                        numbers,
                        what
                                + "the same, %,.0f records followed in %d s"
                                        .formatted(numbers.get("followed"), WATCHED_SECONDS),
                        "follow"),
                new Row(
                        what + "longest wait in that time",
                        numbers.get("follow.max"),
                        "ms",
                        numbers.get("still.max"),
                        "no log open"),
                goal(what + "to the end, shown", numbers.get("end"), 500),
                goal(drags + "shown", most(numbers, ""), 500),
                goal(drags + "longest wait", most(numbers, ".block"), 100),
                goal(what + "filter, shown", numbers.get("filter"), 500),
                goal(what + "filter, longest wait", numbers.get("filter.block"), 100));
    }

    private static double most(Map<String, Double> numbers, String kind) {
        return IntStream.rangeClosed(1, DRAGS)
                .mapToDouble(drag -> numbers.get("drag" + drag + kind))
                .max()
                .orElseThrow();
    }

    private static Row wait(Map<String, Double> numbers, String what, String when) {
        return new Row(what, numbers.get(when + ".p99"), "ms", numbers.get("still.p99"), "no log open");
    }

    private static Row goal(String what, double ours, double goal) {
        return new Row(what, ours, "ms", goal, "the goal");
    }

    private static void append(RandomAccessFile file, byte[] record) {
        try {
            file.seek(file.length());
            file.write(record);
        } catch (IOException e) {
            throw new IllegalStateException(e); // nothing is followed then, which the numbers show
        }
    }

    private static Map<String, Double> measure(Path checkout, Path folder) throws Exception {
        Path work = Files.createTempDirectory("vakhta-window-log");
        try {
            Path numbers = work.resolve("numbers");
            System.err.println(Product.copy(checkout, work.resolve("product"))
                    .scenario("MeasureLog", work.resolve("person"))
                    .property("vakhta.measure.log", folder)
                    .property("vakhta.measure.seconds", WATCHED_SECONDS)
                    .property("vakhta.measure.numbers", numbers)
                    .property("vakhta.screenshots", checkout.resolve("target/screenshots"))
                    .play(LIMIT_SECONDS));
            return LargeLogRun.numbers(Files.readString(numbers));
        } finally {
            Product.delete(work);
        }
    }
}
