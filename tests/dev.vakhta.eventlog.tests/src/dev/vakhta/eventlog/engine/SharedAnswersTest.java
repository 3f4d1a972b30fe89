package dev.vakhta.eventlog.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.answer.LogAnswer;
import dev.vakhta.eventlog.answer.LogPlace;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.eventlog.query.LogQuery.Is;
import dev.vakhta.eventlog.query.LogQuery.Order;
import dev.vakhta.eventlog.store.LogSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers over the real logs of the shared folder, against what an independent reader counted there. Skipped where that is not. */
class SharedAnswersTest {
    private static final Path SAMPLES =
            Path.of(System.getProperty("vakhta.shared", "../../../shared")).resolve("specs/samples/eventlog");

    private static final Map<LogField, String> COUNTED = Map.of(
            LogField.EVENT, "by_event",
            LogField.USER, "by_user",
            LogField.COMPUTER, "by_computer",
            LogField.APPLICATION, "by_application");

    private static final Map<String, String> OUTCOMES =
            Map.of("none", "none", "committed", "committed", "rolled-back", "rolledback", "unfinished", "open");

    @TempDir
    Path indexes;

    private static List<Path> samples() throws IOException {
        assumeTrue(Files.exists(SAMPLES), () -> "no " + SAMPLES.toAbsolutePath() + "; set -Dvakhta.shared");
        try (Stream<Path> all = Files.list(SAMPLES)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static JsonObject expected(Path sample) throws IOException {
        return JsonParser.parseString(Files.readString(sample.resolve("expected.json")))
                .getAsJsonObject();
    }

    private static Map<String, Long> numbers(JsonObject object) {
        Map<String, Long> numbers = new TreeMap<>();
        object.entrySet()
                .forEach(one -> numbers.put(one.getKey(), one.getValue().getAsLong()));
        return numbers;
    }

    @Test
    void countsAreThoseOfAnIndependentReader() throws IOException {
        for (Path sample : samples()) {
            JsonObject expected = expected(sample);
            String name = sample.getFileName().toString();
            try (EventLog log = EventLogs.open(List.of(new LogPlace(name, sample)), indexes);
                    LogAnswer answer = log.ask(LogQuery.ALL)) {
                answer.await(() -> false);
                assertNull(answer.progress().failure(), name);
                for (LogField field : COUNTED.keySet()) {
                    if (!expected.has(COUNTED.get(field))) {
                        continue; // of databases fewer are given
                    }
                    Map<String, Long> counts = new TreeMap<>();
                    answer.counts(field, () -> false)
                            .forEach((value, count) ->
                                    counts.merge(value.matches("#\\d+") ? "" : value, count, Long::sum));
                    Map<String, Long> there = numbers(expected.getAsJsonObject(COUNTED.get(field)));
                    if (expected.get("format").getAsString().equals("sqlite")) {
                        there.remove(""); // that reader left out what has no number
                        counts.remove("");
                    }
                    assertEquals(there, counts, name + " " + field);
                }
                if (expected.has("by_transaction_outcome")) {
                    Map<String, Long> outcomes = new TreeMap<>();
                    answer.counts(LogField.OUTCOME, () -> false)
                            .forEach((outcome, count) -> outcomes.put(OUTCOMES.get(outcome), count));
                    assertEquals(numbers(expected.getAsJsonObject("by_transaction_outcome")), outcomes, name);
                }
                each(log, answer, LogField.EVENT, name);
                each(log, answer, LogField.IMPORTANCE, name);
                each(log, answer, LogField.OUTCOME, name);
            }
        }
    }

    /** What is counted of a value is what is found by it. */
    private static void each(EventLog log, LogAnswer all, LogField field, String name) throws IOException {
        for (Map.Entry<String, Long> one : all.counts(field, () -> false).entrySet()) {
            try (LogAnswer some = log.ask(LogQuery.ALL.and(new Is(field, Set.of(one.getKey()), false)));
                    LogAnswer others = log.ask(LogQuery.ALL.and(new Is(field, Set.of(one.getKey()), true)))) {
                some.await(() -> false);
                others.await(() -> false);
                assertEquals(one.getValue(), some.size(), name + " " + field + " " + one.getKey());
                long damages = all.size()
                        - all.counts(LogField.IMPORTANCE, () -> false).values().stream()
                                .mapToLong(Long::longValue)
                                .sum();
                assertEquals(all.size() - damages - one.getValue(), others.size(), name + " not " + one.getKey());
            }
        }
    }

    /** All at once, in both formats, from an index that is there already. */
    @Test
    void allTogetherAreInTheOrderOfTime() throws IOException {
        List<LogPlace> places = new ArrayList<>();
        long records = 0;
        for (Path sample : samples()) {
            places.add(new LogPlace(sample.getFileName().toString(), sample));
            records += expected(sample).get("records").getAsLong();
        }
        for (Order order : Order.values()) {
            try (EventLog log = EventLogs.open(places, indexes);
                    LogAnswer answer = log.ask(LogQuery.ALL.in(order))) {
                answer.await(() -> false);
                Map<LogSource, LocalDateTime> last = new HashMap<>();
                long read = 0;
                LocalDateTime reached = null;
                for (long rank = 0; rank < answer.size(); rank += 1000) {
                    for (LogRow row : answer.rows(rank, 1000, () -> false)) {
                        LogRecord entry = row.entry();
                        if (entry != null) {
                            read++;
                            LocalDateTime time = last.merge(
                                    row.log(),
                                    entry.time(),
                                    (a, b) -> a.isBefore(b) == (order == Order.OLDEST_FIRST) ? b : a);
                            assertTrue(
                                    reached == null
                                            || time.equals(reached)
                                            || time.isBefore(reached) == (order == Order.NEWEST_FIRST),
                                    row + " behind " + reached);
                            reached = time;
                        }
                    }
                }
                assertEquals(records, read);
            }
        }
    }
}
