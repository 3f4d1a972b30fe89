package dev.vakhta.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An event log of 10 GB: its first rows, a query, what is appended, and the memory of the process that does all this. */
final class LargeLogRun {
    private static final String[] MADE = {"--size", "10G", "--seed", "1", "--segments", "day", "--span-hours", "720"};
    private static final String HEAP = "-Xmx152m";

    private LargeLogRun() {}

    /**
     * @param target a folder for the log, which stays there for the next run
     * @param tools the shared ones, that make logs
     */
    static List<Row> run(Path target, Path tools) throws Exception {
        Optional<Path> dictionary = GeneratedLog.dictionary(target.resolve("large-log"), tools, MADE);
        if (dictionary.isEmpty()) {
            return List.of();
        }
        Path folder = dictionary.orElseThrow().getParent();
        List<Path> segments;
        try (Stream<Path> files = Files.list(folder)) {
            segments = files.filter(file -> file.toString().endsWith(".lgp")).toList();
        }
        millis("cat", segments); // from here on all that has room there is in the system's cache
        double cat = millis("cat", segments);
        double grep = millis("grep -cF ошибка", segments);
        Path indexes = Files.createTempDirectory(target, "indexes");
        Map<String, Double> numbers;
        try {
            numbers = measure(folder, indexes);
        } finally {
            try (Stream<Path> files = Files.walk(indexes)) {
                for (Path file :
                        files.sorted((one, other) -> other.compareTo(one)).toList()) {
                    Files.delete(file);
                }
            }
        }
        String what = "event log of %,.0f million records, ".formatted(numbers.get("records") / 1e6);
        String query = what
                + "%,.0f of %,.0f errors of a user by a text, ".formatted(numbers.get("found"), numbers.get("before"));
        return List.of(
                goal(what + "first rows, no index yet", numbers.get("first"), "ms", 1000),
                new Row(what + "index, two threads", numbers.get("index") / 1000, "s", cat / 1000, "cat"),
                goal(query + "first page", numbers.get("page"), "ms", 300),
                goal(query + "first page, the first time in a process", numbers.get("cold.page"), "ms", 300),
                goal(query + "all counted, the first time in a process", numbers.get("cold.count"), "ms", 2000),
                goal(query + "all counted", numbers.get("count"), "ms", 2000),
                new Row("the same", numbers.get("count"), "ms", grep, "grep, one text in all of it"),
                goal(what + "1 MB appended, until it is shown", numbers.get("tail"), "ms", 1000),
                goal(what + "1 MB appended, the longest of nine", numbers.get("tail.most"), "ms", 1000),
                goal(what + "memory of the process, the most", numbers.getOrDefault("memory", Double.NaN), "MB", 256));
    }

    private static Row goal(String what, double ours, String unit, double goal) {
        return new Row(what, ours, unit, goal, "the goal");
    }

    private static double millis(String command, List<Path> files) throws Exception {
        List<String> all = Stream.concat(
                        Stream.of(command.split(" ")), files.stream().map(Path::toString))
                .toList();
        Callable<Long> timed = Median.timed(() -> new ProcessBuilder(all)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor());
        return timed.call() / 1e6;
    }

    private static Map<String, Double> measure(Path folder, Path indexes) throws IOException, InterruptedException {
        String said = LogFloor.call(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                LargeLog.class.getName(),
                folder.toString(),
                indexes.toString());
        return numbers(said);
    }

    /** Lines {@code name=number}. */
    static Map<String, Double> numbers(String lines) {
        return lines.lines()
                .map(line -> line.split("="))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Double.valueOf(parts[1])));
    }
}
