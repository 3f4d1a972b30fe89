package dev.vakhta.ui.bot.scenario;

import dev.vakhta.ui.bot.Noted;
import dev.vakhta.ui.bot.Scenario;
import dev.vakhta.ui.bot.Screenshot;
import dev.vakhta.ui.bot.Wait;
import dev.vakhta.ui.bot.page.ObjectTable;
import dev.vakhta.ui.bot.page.Window;
import dev.vakhta.ui.live.LiveTarget;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.core.runtime.jobs.Job;

/** Measures the window over many sessions of a demo server in another process, and writes numbers for the benchmark that started it. */
public final class Measure implements Scenario {
    /** How many there are. */
    public static final String SESSIONS = "vakhta.measure.sessions";

    /** How long to look at blocks, s. */
    public static final String SECONDS = "vakhta.measure.seconds";

    private final Noted noted = new Noted();
    private ObjectTable table;

    @Override
    public void run() throws Exception {
        Window.open();
        table = ObjectTable.sessions();
        open();
        noted.note("heap", usedHeap());
        LockSupport.parkNanos(Duration.ofSeconds(5).toNanos()); // the compiler is still busy with the first reading
        noted.blocks("blocks", Duration.ofSeconds(Integer.getInteger(SECONDS, 120)));
        table.sortBy(Given.column("user-name"));
        List<List<String>> before = table.top(40);
        noted.step(
                "sort",
                () -> table.sortBy(Given.column("user-name")),
                () -> !table.top(40).equals(before));
        noted.step("filter", () -> table.filter("user:ров"), () -> table.count().matches(".*\\d \\D+ \\d.*"));
        table.filter("");
        Wait.until("all again", () -> !table.count().matches(".*\\d \\D+ \\d.*"));
        table.start(ObjectTable.COLLAPSE_ALL);
        int all = count();
        Wait.until("closed", () -> table.lineCount() < all);
        noted.step("expand", () -> table.start(ObjectTable.EXPAND_ALL), () -> table.lineCount() > all);
        Screenshot.take("measured");
        noted.write();
    }

    private int count() {
        return Integer.parseInt(table.count().replaceAll(".* ", ""));
    }

    private void open() throws Exception {
        noted.note("heap.empty", usedHeap());
        LiveTarget target = Given.target("measured");
        noted.step(
                "open",
                () -> {
                    target.connect();
                    table.start(ObjectTable.REFRESH); // where it does not refresh by itself
                },
                table::showsRows);
        // cluster by cluster, and some may have left meanwhile
        Wait.until("all are there", () -> count() > Integer.getInteger(SESSIONS) * 9 / 10);
        Wait.until("nothing is read any more", () -> Job.getJobManager().isIdle());
        noted.note("count", count());
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
}
