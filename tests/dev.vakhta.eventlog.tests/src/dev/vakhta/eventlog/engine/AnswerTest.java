package dev.vakhta.eventlog.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.answer.Histogram;
import dev.vakhta.eventlog.answer.LogAnswer;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.engine.Naive.Timed;
import dev.vakhta.eventlog.index.IndexStore;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.eventlog.query.LogQuery.Order;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers over made logs, against what comes of comparing each row. */
class AnswerTest {
    private static final int SEEDS = 60;
    private static final int QUERIES = 25;

    static EventLog open(List<MadeLog> logs) {
        return new OpenLog(
                logs.stream().map(log -> new Member(log, IndexStore.inMemory())).toList(), List.of(), 2, null);
    }

    /** All of an answer, in pages of a size. */
    static List<LogRow> read(LogAnswer answer, int page) throws IOException {
        List<LogRow> rows = new ArrayList<>();
        for (long rank = 0; rank < answer.size(); rank += page) {
            rows.addAll(answer.rows(rank, page, () -> false));
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void answersAreWhatComparingEachRowGives(int count) throws IOException {
        int found = 0;
        for (long seed = 0; seed < SEEDS; seed++) {
            Sampler sampler = new Sampler(seed);
            List<MadeLog> logs = IntStream.range(0, count)
                    .mapToObj(i -> sampler.log("" + (char) ('a' + i), 120))
                    .toList();
            Naive naive = new Naive(logs);
            try (EventLog log = open(logs)) {
                for (int i = 0; i < QUERIES; i++) {
                    LogQuery query = sampler.query();
                    List<Timed> expected = naive.answer(query);
                    found += expected.isEmpty() ? 0 : 1;
                    try (LogAnswer answer = log.ask(query)) {
                        answer.await(() -> false);
                        String what = seed + ": " + query;
                        compare(expected, answer, 1 + sampler.random.nextInt(40), what);
                        ranks(expected, answer, sampler, what);
                        totals(expected, answer, sampler, what);
                    }
                }
            }
        }
        assertTrue(found > SEEDS * QUERIES / 5, found + " queries found something");
    }

    private static void compare(List<Timed> expected, LogAnswer answer, int page, String what) throws IOException {
        assertEquals(null, answer.progress().failure(), what);
        assertEquals(expected.size(), answer.size(), what);
        List<LogRow> rows = read(answer, page);
        assertEquals(expected.size(), rows.size(), what);
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(expected.get(i).row(), rows.get(i), what + " at " + i);
        }
    }

    private static void ranks(List<Timed> expected, LogAnswer answer, Sampler sampler, String what) throws IOException {
        boolean newestFirst = answer.query().order() == Order.NEWEST_FIRST;
        LocalDateTime time = Sampler.BEGIN.plusSeconds(sampler.random.nextInt(150) - 20);
        int first = 0;
        while (first < expected.size()
                && (newestFirst
                        ? expected.get(first).time().isAfter(time)
                        : expected.get(first).time().isBefore(time))) {
            first++;
        }
        assertEquals(first, answer.rankOf(time, () -> false), what + time);
        if (!expected.isEmpty()) {
            int any = sampler.random.nextInt(expected.size());
            LogRow row = expected.get(any).row();
            assertEquals(OptionalLong.of(any), answer.rankOf(row, () -> false), what);
            OptionalLong end = answer.endOfTransaction(row, () -> false);
            List<LogRow> ends = expected.stream()
                    .map(Timed::row)
                    .filter(other -> isEnd(other, row))
                    .toList();
            if (end.isPresent()) {
                assertTrue(isEnd(expected.get((int) end.getAsLong()).row(), row), what);
            } else {
                assertTrue(ends.isEmpty() || row.outcome() == TransactionOutcome.NONE, what);
            }
        }
    }

    private static boolean isEnd(LogRow end, LogRow row) {
        String event = Naive.text(end, LogField.EVENT);
        return end.log() == row.log()
                && !Naive.text(row, LogField.TRANSACTION).isEmpty()
                && Naive.text(end, LogField.TRANSACTION).equals(Naive.text(row, LogField.TRANSACTION))
                && (event.equals("_$Transaction$_.Commit") || event.equals("_$Transaction$_.Rollback"));
    }

    private static void totals(List<Timed> expected, LogAnswer answer, Sampler sampler, String what)
            throws IOException {
        LogField field = sampler.any(List.of(
                LogField.EVENT,
                LogField.USER,
                LogField.IMPORTANCE,
                LogField.OUTCOME,
                LogField.SEPARATORS,
                LogField.SESSION,
                LogField.LOG));
        Map<String, Long> counts = new HashMap<>();
        for (Timed row : expected) {
            if (row.row().entry() != null || field == LogField.LOG) {
                counts.merge(Naive.text(row.row(), field), 1L, Long::sum);
            }
        }
        assertEquals(counts, answer.counts(field, () -> false), what + field);
        int bars = 2 + sampler.random.nextInt(50);
        Histogram histogram = answer.histogram(bars, () -> false);
        long[] rows = new long[histogram.bars().size()];
        long[] errors = new long[rows.length];
        for (Timed row : expected) {
            int bar = (int)
                    (java.time.Duration.between(histogram.from(), row.time()).toNanos()
                            / histogram.width().toNanos());
            rows[bar]++;
            errors[bar] += Naive.text(row.row(), LogField.IMPORTANCE).equals("error") ? 1 : 0;
        }
        assertTrue(rows.length <= bars, what);
        assertEquals(
                IntStream.range(0, rows.length)
                        .mapToObj(i -> new Histogram.Bar(rows[i], errors[i]))
                        .toList(),
                histogram.bars(),
                what);
    }
}
