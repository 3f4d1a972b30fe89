package dev.vakhta.benchmarks;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.answer.LogAnswer;
import dev.vakhta.eventlog.answer.LogPlace;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.engine.EventLogs;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.eventlog.query.LogQuery.Has;
import dev.vakhta.eventlog.query.LogQuery.Is;
import dev.vakhta.eventlog.query.LogQuery.Match;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** What a person does with an event log of 10 GB, in a process of its own, whose memory is measured: prints lines {@code name=number}. */
final class LargeLog {
    private static final int ROUNDS = 9;
    private static final int PAGE = 50;
    private static final int APPENDED = 1 << 20;
    private static final double NANOS_IN_MS = 1e6;

    private static final LogQuery ERRORS = LogQuery.ALL.and(new Is(LogField.IMPORTANCE, Set.of("error"), false));

    private final Path folder;
    private final Path indexes;
    private final Map<String, Double> numbers = new LinkedHashMap<>();

    private LargeLog(Path folder, Path indexes) {
        this.folder = folder;
        this.indexes = indexes;
    }

    /** @param args folder of the log, and one for indexes that has none of it yet */
    public static void main(String[] args) throws Exception {
        LargeLog log = new LargeLog(Path.of(args[0]), Path.of(args[1]));
        log.index();
        log.query();
        log.tail();
        log.memory();
        log.numbers.forEach((name, number) -> System.out.println(name + "=" + number));
    }

    private EventLog open() throws IOException {
        return EventLogs.open(List.of(new LogPlace("log", folder)), indexes);
    }

    /** First rows while nothing is indexed, then the index. */
    private void index() throws Exception {
        long start = System.nanoTime();
        try (EventLog log = open();
                LogAnswer all = log.ask(LogQuery.ALL)) {
            until(() -> all.size() >= PAGE);
            all.rows(0, PAGE, () -> false);
            note("first", start);
            until(() -> log.indexed().isComplete());
            note("index", start);
            all.await(() -> false);
            numbers.put("records", (double) all.size());
        }
    }

    private void query() throws Exception {
        String text = word();
        String user;
        try (EventLog log = open();
                LogAnswer errors = log.ask(ERRORS)) {
            errors.await(() -> false);
            double most = numbers.get("records") / 1000;
            user = errors.counts(LogField.USER, () -> false).entrySet().stream()
                    .filter(each -> !each.getKey().isEmpty() && each.getValue() <= most)
                    .max(Map.Entry.comparingByValue())
                    .orElseThrow()
                    .getKey();
        }
        LogQuery before = ERRORS.and(new Is(LogField.USER, Set.of(user), false));
        numbers.put("before", (double) ask(before).rows());
        LogQuery query = before.and(new Has(LogField.COMMENT, text, Match.ANY_CASE, false));
        Asked first = ask(query);
        numbers.put("cold.page", first.page);
        numbers.put("cold.count", first.count);
        List<Asked> again = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            again.add(ask(query));
        }
        numbers.put("found", (double) first.rows);
        numbers.put("page", median(again.stream().mapToDouble(Asked::page)));
        numbers.put("count", median(again.stream().mapToDouble(Asked::count)));
    }

    /** Milliseconds from the log's being opened on: until the first rows are read, and until all are counted. */
    private record Asked(double page, double count, long rows) {}

    private Asked ask(LogQuery query) throws IOException {
        long start = System.nanoTime();
        try (EventLog log = open();
                LogAnswer answer = log.ask(query)) {
            until(() -> answer.size() >= PAGE || answer.progress().isComplete());
            answer.rows(0, PAGE, () -> false);
            double page = (System.nanoTime() - start) / NANOS_IN_MS;
            until(() -> answer.progress().isComplete()); // nobody asks for outcomes
            return new Asked(page, (System.nanoTime() - start) / NANOS_IN_MS, answer.size());
        }
    }

    /** A word that some errors have in their comment. */
    private String word() throws IOException {
        try (EventLog log = open();
                LogAnswer errors = log.ask(ERRORS)) {
            until(() -> errors.size() >= PAGE);
            for (LogRow row : errors.rows(0, PAGE, () -> false)) {
                LogRecord entry = row.entry();
                if (entry != null && entry.comment().length() > 20) {
                    return Stream.of(entry.comment().split("[^\\p{L}]+"))
                            .max(Comparator.comparingInt(String::length))
                            .orElseThrow();
                }
            }
        }
        throw new IllegalStateException("no error has a comment");
    }

    /** A megabyte comes to a new segment, again and again: until it is counted and its newest rows are read. */
    private void tail() throws Exception {
        Path last;
        try (Stream<Path> files = Files.list(folder)) {
            last = files.filter(file -> file.toString().endsWith(".lgp"))
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
        byte[] records = records(last, APPENDED);
        long length = Files.size(last);
        List<Double> millis = new ArrayList<>();
        try (EventLog log = open();
                LogAnswer all = log.ask(LogQuery.ALL)) {
            all.await(() -> false);
            for (int round = 0; round < ROUNDS; round++) {
                long before = all.size();
                long start = System.nanoTime();
                try (RandomAccessFile file = new RandomAccessFile(last.toFile(), "rw")) {
                    file.seek(file.length());
                    file.write(records);
                }
                until(() -> all.size() > before);
                all.rows(0, PAGE, () -> false);
                millis.add((System.nanoTime() - start) / NANOS_IN_MS);
                LockSupport.parkNanos(700_000_000L + 31_000_000L * round); // somewhere else between two looks
            }
        } finally {
            try (RandomAccessFile file = new RandomAccessFile(last.toFile(), "rw")) {
                file.setLength(length);
            }
        }
        numbers.put("tail", median(millis.stream().mapToDouble(Double::doubleValue)));
        numbers.put("tail.most", Collections.max(millis));
    }

    /** The last records of a segment, so many bytes at the most, with the comma before them: what can be appended to it. */
    static byte[] records(Path segment, int most) throws IOException {
        byte[] end = new byte[most];
        try (RandomAccessFile file = new RandomAccessFile(segment.toFile(), "r")) {
            file.seek(file.length() - end.length);
            file.readFully(end);
        }
        for (int i = 1; i < end.length - 1; i++) {
            if (end[i] == ',' && end[i - 1] == '}' && (end[i + 1] == '\n' || end[i + 1] == '\r')) {
                return Arrays.copyOfRange(end, i, end.length);
            }
        }
        throw new IllegalStateException("no record begins in " + end.length + " bytes");
    }

    /** The most that the process ever had, where the system says so. */
    private void memory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            try (Stream<String> lines = Files.lines(status)) {
                lines.filter(line -> line.startsWith("VmHWM:"))
                        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                        .forEach(megabytes -> numbers.put("memory", megabytes));
            }
        }
    }

    private void note(String name, long start) {
        numbers.put(name, (System.nanoTime() - start) / NANOS_IN_MS);
    }

    private static double median(DoubleStream values) {
        return Median.of(values.toArray());
    }

    private static void until(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) {
            LockSupport.parkNanos(1_000_000);
        }
    }
}
