package dev.vakhta.ui.bot.scenario;

import dev.vakhta.ui.bot.Blocks;
import dev.vakhta.ui.bot.Scenario;
import dev.vakhta.ui.bot.Screenshot;
import dev.vakhta.ui.bot.Ui;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.Window;
import dev.vakhta.ui.live.LiveTarget;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.eclipse.core.runtime.jobs.Job;

/** Measures the window over many sessions of a demo server in another process, and writes numbers for the benchmark that started it. */
public final class Measure implements Scenario {
    /** How many there are. */
    public static final String SESSIONS = "vakhta.measure.sessions";

    /** How long to look at blocks, s. */
    public static final String SECONDS = "vakhta.measure.seconds";

    /** File for lines {@code name=number}. */
    public static final String NUMBERS = "vakhta.measure.numbers";

    private static final double NANOS_IN_MS = 1e6;

    private final List<String> numbers = new ArrayList<>();
    private ObjectTable table;

    @Override
    public void run() throws Exception {
        Window.open();
        table = ObjectTable.sessions();
        open();
        note("heap", usedHeap());
        LockSupport.parkNanos(Duration.ofSeconds(5).toNanos()); // the compiler is still busy with the first reading
        try (Blocks blocks = new Blocks()) {
            LockSupport.parkNanos(
                    Duration.ofSeconds(Integer.getInteger(SECONDS, 120)).toNanos());
            note("blocks.p99", blocks.quantile(0.99));
            note("blocks.max", blocks.longest());
            tell("refresh", blocks);
        }
        table.sortBy(Given.column("user-name"));
        List<List<String>> before = table.top(40);
        step(
                "sort",
                () -> table.sortBy(Given.column("user-name")),
                () -> !table.top(40).equals(before));
        step("filter", () -> table.filter("user:ров"), () -> table.count().matches(".*\\d \\D+ \\d.*"));
        table.filter("");
        Wait.until("all again", () -> !table.count().matches(".*\\d \\D+ \\d.*"));
        table.start(ObjectTable.COLLAPSE_ALL);
        int all = count();
        Wait.until("closed", () -> table.lineCount() < all);
        step("expand", () -> table.start(ObjectTable.EXPAND_ALL), () -> table.lineCount() > all);
        Screenshot.take("measured");
        Files.write(Path.of(System.getProperty(NUMBERS)), numbers);
    }

    private int count() {
        return Integer.parseInt(table.count().replaceAll(".* ", ""));
    }

    private void open() throws Exception {
        note("heap.empty", usedHeap());
        LiveTarget target = Given.target("measured");
        long start = System.nanoTime();
        target.connect();
        table.start(ObjectTable.REFRESH); // where it does not refresh by itself
        await(table::showsRows);
        note("open", (System.nanoTime() - start) / NANOS_IN_MS);
        // cluster by cluster, and some may have left meanwhile
        Wait.until("all are there", () -> count() > Integer.getInteger(SESSIONS) * 9 / 10);
        Wait.until("nothing is read any more", () -> Job.getJobManager().isIdle());
        note("count", count());
    }

    private void step(String name, Runnable action, BooleanSupplier shown) {
        try (Blocks blocks = new Blocks()) {
            long start = System.nanoTime();
            action.run();
            await(shown);
            note(name, (System.nanoTime() - start) / NANOS_IN_MS);
            note(name + ".block", blocks.longest());
            tell(name, blocks);
        }
    }

    /** For whoever wants to mend it. */
    private static void tell(String what, Blocks blocks) {
        blocks.places().stream().limit(12).forEach(place -> System.out.println(what + ": " + place));
    }

    /** Looks more often than {@link Wait}, and counts the drawing in. */
    private void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not shown in a minute; " + numbers);
            }
            LockSupport.parkNanos(Duration.ofMillis(2).toNanos());
        }
        Ui.run(() -> table.table().update());
    }

    /** The least of several looks: a reading that is under way holds two of everything. */
    private static double usedHeap() {
        Runtime runtime = Runtime.getRuntime();
        double least = Double.MAX_VALUE;
        for (int i = 0; i < 12; i++) {
            System.gc();
            LockSupport.parkNanos(Duration.ofMillis(250).toNanos());
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }

    private void note(String name, double value) {
        numbers.add(name + "=" + value);
    }
}
