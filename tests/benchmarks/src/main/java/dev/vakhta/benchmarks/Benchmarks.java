package dev.vakhta.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks that are named, or all, and prints one table. */
public final class Benchmarks {
    /** Megabytes a second. */
    private static final double RAC_GOAL = 100;

    private Benchmarks() {}

    /** @param args the checkout, and names of benchmarks */
    public static void main(String[] args) throws Exception {
        Locale.setDefault(Locale.ENGLISH); // the table is for an English README
        Map<String, Callable<List<Row>>> all = new LinkedHashMap<>();
        all.put("decode", Benchmarks::decode);
        all.put("rac", Benchmarks::rac);
        all.put("list", Listing::run);
        all.put("fleet", Fleet::run);
        all.put("doors", BothDoors::run);
        all.put("terminate", Terminations::run);
        all.put("start", () -> Start.run(Path.of(args[0], "releng", "vakhta")));
        all.put("base", () -> Base.run(Path.of(args[0], "tests", "benchmarks", "target")));
        Path target = Path.of(args[0], "tests", "benchmarks", "target");
        Path tools = Path.of(args[0], "..", "shared", "tools");
        all.put("log", () -> Log.run(target, tools));
        all.put("large-log", () -> LargeLogRun.run(target, tools));
        all.put("window", () -> WindowRun.run(Path.of(args[0])));
        all.put("window-log", () -> WindowLogRun.run(Path.of(args[0]), target, tools));

        List<String> wanted = new ArrayList<>(List.of(args).subList(1, args.length));
        if (wanted.isEmpty()) {
            wanted.addAll(all.keySet());
        } else if (!all.keySet().containsAll(wanted)) {
            System.err.println("There are: " + String.join(", ", all.keySet()));
            System.exit(2);
        }
        List<Row> rows = new ArrayList<>();
        for (String name : wanted) {
            System.err.println("Running " + name);
            rows.addAll(all.get(name).call());
        }
        System.out.println(machine());
        System.out.println();
        System.out.println(Row.HEADER);
        rows.forEach(System.out::println);
    }

    private static List<Row> decode() throws RunnerException {
        Map<String, Double> millis = jmh(Decode.class);
        return List.of(new Row(
                "decoding %,d sessions".formatted(Decode.SESSIONS),
                millis.get("decode"),
                "ms",
                millis.get("skim"),
                "every byte looked at, nothing kept"));
    }

    private static List<Row> rac() throws RunnerException {
        Map<String, Double> millis = jmh(RacText.class);
        double megabytes = RacText.text().length / 1e6;
        return List.of(
                new Row(
                        "reading rac's text of %,d sessions, %,.1f MB".formatted(Decode.SESSIONS, megabytes),
                        millis.get("read"),
                        "ms",
                        millis.get("skim"),
                        "every byte added up, nothing kept"),
                new Row("the same as speed", megabytes / millis.get("read") * 1000, "MB/s", RAC_GOAL, "the goal"));
    }

    /** Milliseconds by method. */
    private static Map<String, Double> jmh(Class<?> benchmark) throws RunnerException {
        Map<String, Double> millis = new LinkedHashMap<>();
        var options = new OptionsBuilder()
                .include(benchmark.getName() + "\\.")
                .verbosity(VerboseMode.SILENT)
                .build();
        for (RunResult result : new Runner(options).run()) {
            millis.put(
                    result.getPrimaryResult().getLabel(),
                    result.getPrimaryResult().getScore());
        }
        return millis;
    }

    private static String machine() throws IOException {
        String processor = System.getProperty("os.arch");
        Path description = Path.of("/proc/cpuinfo");
        if (Files.exists(description)) {
            try (Stream<String> lines = Files.lines(description)) {
                processor = lines.filter(line -> line.startsWith("model name"))
                        .map(line -> line.replaceFirst(".*: ", ""))
                        .findFirst()
                        .orElse(processor);
            }
        }
        Runtime runtime = Runtime.getRuntime();
        return "%s, %d processors, %s %s, %s %s, heap of at most %,d MB, %s"
                .formatted(
                        processor,
                        runtime.availableProcessors(),
                        System.getProperty("os.name"),
                        System.getProperty("os.version"),
                        System.getProperty("java.vm.name"),
                        System.getProperty("java.runtime.version"),
                        runtime.maxMemory() >> 20,
                        LocalDate.now());
    }
}
