package dev.vakhta.benchmarks;

import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.product.Product;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The window itself, in a process of its own, over a demo server in this one. */
final class WindowRun {
    private static final int MANY = 50_000;
    private static final int FEWER = 10_000;
    private static final int INFOBASES = 100; // in each of two clusters
    private static final int WATCHED_SECONDS = 120;
    private static final int USUAL_REFRESH = 5;
    private static final int NO_REFRESH = 0;
    private static final int LIMIT_SECONDS = 400;
    private static final double BYTES_IN_MB = 1 << 20;

    private final Product product;
    private final Path work;

    private WindowRun(Path checkout) throws IOException {
        work = Files.createTempDirectory("vakhta-window");
        product = Product.copy(checkout, work.resolve("product"));
    }

    static List<Row> run(Path checkout) throws Exception {
        WindowRun run = new WindowRun(checkout);
        Map<String, Double> fewer = run.measure(FEWER, NO_REFRESH, 1);
        Map<String, Double> still = run.measure(MANY, NO_REFRESH, WATCHED_SECONDS);
        Map<String, Double> alive = run.measure(MANY, USUAL_REFRESH, WATCHED_SECONDS);
        Product.delete(run.work);
        String count = "%,.0f sessions".formatted(alive.get("count"));
        return List.of(
                goal("window, opening to first rows of " + count, alive.get("open"), "ms", 2000),
                new Row(
                        "window, wait for the UI thread, p99, refresh of " + count + " every 5 s",
                        alive.get("blocks.p99"),
                        "ms",
                        still.get("blocks.p99"),
                        "without refresh"),
                new Row(
                        "window, longest wait in these two minutes",
                        alive.get("blocks.max"),
                        "ms",
                        still.get("blocks.max"),
                        "without refresh"),
                goal("window, sort, shown", still.get("sort"), "ms", 500),
                goal("window, sort, longest wait", still.get("sort.block"), "ms", 500),
                goal("window, filter, shown", still.get("filter"), "ms", 500),
                goal("window, filter, longest wait", still.get("filter.block"), "ms", 500),
                goal("window, expand all, shown", still.get("expand"), "ms", 500),
                goal("window, expand all, longest wait", still.get("expand.block"), "ms", 500),
                goal("window, heap of 10,000 sessions, of 10,000", heap(fewer), "MB", 24),
                goal("window, heap of 10,000 sessions, of 50,000", heap(still), "MB", 24));
    }

    private static Row goal(String what, double ours, String unit, double goal) {
        return new Row(what, ours, unit, goal, "the goal");
    }

    /** MB over the empty window for 10,000 sessions. */
    private static double heap(Map<String, Double> numbers) {
        return (numbers.get("heap") - numbers.get("heap.empty")) / BYTES_IN_MB / numbers.get("count") * FEWER;
    }

    private Map<String, Double> measure(int sessions, int refresh, int seconds) throws Exception {
        Path person = work.resolve(sessions + "-" + refresh);
        Path numbers = person.resolve("numbers");
        set(person, refresh);
        DemoOptions options = DemoOptions.defaults()
                .withSessions(sessions)
                .withInfobases(INFOBASES)
                .inRealTime();
        try (DemoServer demo = DemoServer.start(options)) {
            System.err.println(product.scenario("Measure", person)
                    .property("vakhta.scenario.address", "127.0.0.1:" + demo.port())
                    .property("vakhta.measure.sessions", sessions)
                    .property("vakhta.measure.seconds", seconds)
                    .property("vakhta.measure.numbers", numbers)
                    .property("vakhta.screenshots", person)
                    .play(LIMIT_SECONDS));
        }
        return LargeLogRun.numbers(Files.readString(numbers));
    }

    /** As a person would in the preferences. */
    private static void set(Path person, int refresh) throws IOException {
        Path settings = person.resolve("workspace/.metadata/.plugins/org.eclipse.core.runtime/.settings");
        Files.createDirectories(settings);
        Files.writeString(
                settings.resolve("dev.vakhta.ui.prefs"),
                "eclipse.preferences.version=1\nrefreshSeconds=" + refresh + "\n");
    }
}
