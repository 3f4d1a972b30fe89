package dev.vakhta.benchmarks;

import com.sun.management.ThreadMXBean;
import dev.vakhta.format.container.Container;
import dev.vakhta.format.container.Integrity;
import dev.vakhta.format.container.IntegrityReport;
import dev.vakhta.format.infobase.ServiceTable;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** A big file infobase: opened to say its tables and users, and checked, beside cat on the same file. The file is in the system's cache. */
final class Base {
    private static final int WARM_UP = 1;
    private static final int ROUNDS = 5;
    private static final double MEGABYTE = 1 << 20;
    private static final double SECOND_GOAL = 1000;
    private static final double MEMORY_GOAL = 64;
    private static final String HEAP = "-Xmx32m";

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final Path file;

    private Base(Path file) {
        this.file = file;
    }

    /** @param target a folder for the file, which is deleted again */
    static List<Row> run(Path target) throws Exception {
        Path file = Files.createDirectories(target).resolve("base.1CD");
        try {
            Files.deleteIfExists(file);
            double blobs = BigBase.write(file);
            return new Base(file).measure(blobs);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private List<Row> measure(double blobs) throws Exception {
        long start = System.nanoTime();
        list();
        double first = (System.nanoTime() - start) / 1e6;
        double taken = allocated(this::list);
        inSmallHeap();
        double[] millis = Median.millis(
                WARM_UP,
                ROUNDS,
                Median.timed(this::cat),
                Median.timed(this::list),
                Median.timed(() -> check(Integrity.Depth.PAGES)),
                Median.timed(() -> check(Integrity.Depth.VALUES)));
        String share = "4 GB, %.0f %% blobs".formatted(100 * blobs);
        String listed = "%,d tables and %,d users of %s".formatted(BigBase.TABLES, BigBase.USERS, share);
        return List.of(
                new Row(listed + ", the first time in a process", first, "ms", SECOND_GOAL, "the goal"),
                new Row(listed + ", again", millis[1], "ms", SECOND_GOAL, "the goal"),
                new Row("all that this allocates, freed again or not", taken, "MB", MEMORY_GOAL, "the goal"),
                new Row("checking who owns the pages of " + share, speed(millis[2]), "MB/s", speed(millis[0]), "cat"),
                new Row("checking all values, too", speed(millis[3]), "MB/s", speed(millis[0]), "cat"));
    }

    /** Lists and checks in a process that has no more memory than a reader may take. */
    private void inSmallHeap() throws IOException, InterruptedException {
        run(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-cp",
                System.getProperty("java.class.path"),
                Base.class.getName(),
                file.toString());
    }

    /** @param args the file */
    public static void main(String[] args) throws IOException {
        Base base = new Base(Path.of(args[0]));
        base.list();
        base.check(Integrity.Depth.PAGES);
        base.check(Integrity.Depth.VALUES);
    }

    private static void run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + " failed");
        }
    }

    /** Of the file's bytes, whether they are looked at or not. */
    private static double speed(double millis) {
        return BigBase.BYTES / MEGABYTE / millis * 1000;
    }

    private static double allocated(Callable<?> work) throws Exception {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        work.call();
        return (THREADS.getCurrentThreadAllocatedBytes() - before) / MEGABYTE;
    }

    private Object cat() throws IOException, InterruptedException {
        run("cat", file.toString());
        return file;
    }

    private Object list() throws IOException {
        try (Container container = Container.open(file)) {
            int tables = container.names().tables().size();
            int users = ServiceTable.USERS.read(container).complete().size();
            if (tables < BigBase.TABLES || users < BigBase.USERS) {
                throw new IllegalStateException(tables + " tables, " + users + " users");
            }
            return container;
        }
    }

    private Object check(Integrity.Depth depth) throws IOException {
        IntegrityReport report = Integrity.check(file, depth, (done, total) -> true);
        if (report.damaged()) {
            throw new IllegalStateException(report.findings().getFirst().sentence());
        }
        return report;
    }
}
