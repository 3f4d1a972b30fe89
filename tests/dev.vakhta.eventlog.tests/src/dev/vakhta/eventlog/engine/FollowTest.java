package dev.vakhta.eventlog.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Entry;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.answer.LogAnswer;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.engine.Naive.Timed;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.eventlog.query.LogQuery.Is;
import dev.vakhta.eventlog.query.LogQuery.Order;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of answers while files change. */
class FollowTest {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

    private final Sampler sampler = new Sampler(7);

    /** Waits until something is so, looking whenever a change is told, and now and then. */
    static void until(LogAnswer answer, BooleanSupplier condition) throws InterruptedException {
        Object lock = new Object();
        answer.onChange(() -> {
            synchronized (lock) {
                lock.notifyAll();
            }
        });
        long end = System.nanoTime() + PATIENCE;
        synchronized (lock) {
            while (!condition.getAsBoolean()) {
                if (System.nanoTime() > end) {
                    fail("waited in vain; " + answer.size() + " rows, " + answer.progress());
                }
                lock.wait(20);
            }
        }
    }

    private MadeLog made(String name, int rows) {
        MadeLog log = new MadeLog(name, Sampler.dictionary());
        MadePart part = log.part("20260104000000.lgp", 50);
        for (int i = 0; i < rows; i++) {
            sampler.append(part, Sampler.BEGIN.plusSeconds(i));
        }
        return log;
    }

    /** Where rows are stored; how their transactions ended may be learned later. */
    private static List<String> places(List<LogRow> rows) {
        return rows.stream()
                .map(row -> row.log().name() + Naive.text(row, LogField.PLACE))
                .toList();
    }

    private static List<LogRow> expected(LogQuery query, List<MadeLog> logs) {
        return new Naive(logs).answer(query).stream().map(Timed::row).toList();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void whatIsAppendedComesInAtTheNewestEnd(Order order) throws IOException, InterruptedException {
        MadeLog made = made("a", 23);
        LogQuery query = LogQuery.ALL.in(order);
        try (EventLog log = AnswerTest.open(List.of(made));
                LogAnswer answer = log.ask(query)) {
            answer.await(() -> false);
            List<LogRow> before = AnswerTest.read(answer, 7);
            for (int i = 0; i < 11; i++) {
                sampler.append(made.parts.getFirst(), Sampler.BEGIN.plusSeconds(30 + i));
            }
            until(answer, () -> answer.size() == 34);
            MadePart next = made.part("20260105000000.lgp", 30);
            sampler.append(next, Sampler.BEGIN.plusDays(1));
            until(answer, () -> answer.size() == 35);
            assertEquals(12, answer.appended());
            assertEquals(0, answer.generation());
            List<LogRow> after = AnswerTest.read(answer, 9);
            assertEquals(expected(query, List.of(made)), after);
            assertEquals(
                    places(before), places(order == Order.NEWEST_FIRST ? after.subList(12, 35) : after.subList(0, 23)));
            for (int rank = 0; rank < 35; rank++) {
                assertEquals(OptionalLong.of(rank), answer.rankOf(after.get(rank), () -> false));
            }
            assertEquals(
                    order == Order.NEWEST_FIRST ? 1 : 34,
                    answer.rankOf(Sampler.BEGIN.plusSeconds(order == Order.NEWEST_FIRST ? 40 : 41), () -> false));
            assertTrue(answer.progress().isComplete());
        }
    }

    /** Clocks of servers differ: what was shown must not move. */
    @Test
    void whatIsAppendedToOneOfSeveralLogsGoesBehindAllThatWasShown() throws IOException, InterruptedException {
        MadeLog early = made("a", 10);
        MadeLog late = made("b", 20);
        try (EventLog log = AnswerTest.open(List.of(early, late));
                LogAnswer answer = log.ask(LogQuery.ALL)) {
            answer.await(() -> false);
            List<LogRow> before = AnswerTest.read(answer, 100);
            for (int i = 0; i < 5; i++) {
                long size = answer.size();
                MadePart part = (i % 2 == 0 ? early : late).parts.getFirst();
                long offset =
                        sampler.append(part, Sampler.BEGIN.plusSeconds(11)).offset();
                until(answer, () -> answer.size() == size + 1);
                LogRow newest = answer.rows(0, 1, () -> false).getFirst();
                assertEquals(offset, newest.offset());
                assertEquals(OptionalLong.of(0), answer.rankOf(newest, () -> false));
            }
            List<LogRow> after = AnswerTest.read(answer, 3);
            assertEquals(places(before), places(after.subList(5, 35)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"replaced", "shrunk", "removed"})
    void whatWasReplacedIsReadAnew(String how) throws IOException, InterruptedException {
        MadeLog made = made("a", 23);
        MadePart second = made.part("20260105000000.lgp", 40);
        for (int i = 0; i < 9; i++) {
            sampler.append(second, Sampler.BEGIN.plusDays(1).plusSeconds(i));
        }
        LogQuery query = LogQuery.ALL.and(new Is(LogField.USER, Set.of("пётр"), true));
        try (EventLog log = AnswerTest.open(List.of(made));
                LogAnswer answer = log.ask(query)) {
            answer.await(() -> false);
            MadePart first = made.parts.getFirst();
            switch (how) {
                case "replaced" ->
                    first.replace(made("other", 30).parts.getFirst().rows());
                case "shrunk" -> {
                    List<MadeRow> fewer = first.rows().subList(0, 11);
                    first.replace(fewer);
                    first.identity--;
                }
                default -> made.parts.removeFirst();
            }
            until(answer, () -> answer.generation() == 1 && answer.progress().isComplete());
            assertEquals(places(expected(query, List.of(made))), places(AnswerTest.read(answer, 5)));
            assertEquals(0, answer.appended());
        }
    }

    @Test
    void aFolderMayBeGoneForAWhile() throws IOException, InterruptedException {
        MadeLog made = made("Бухгалтерия", 23);
        try (EventLog log = AnswerTest.open(List.of(made, made("b", 3)));
                LogAnswer answer = log.ask(LogQuery.ALL)) {
            answer.await(() -> false);
            made.gone = true;
            until(answer, () -> answer.progress().failure() != null);
            String said = answer.progress().failure();
            assertNotNull(said);
            assertTrue(said.contains("Бухгалтерия"), said);
            assertEquals(26, answer.size());
            made.gone = false;
            sampler.append(made.parts.getFirst(), Sampler.BEGIN.plusSeconds(40));
            until(answer, () -> answer.size() == 27 && answer.progress().failure() == null);
            assertEquals(0, answer.generation());
        }
    }

    /** Nobody waits for a reader that ended in an error. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aReaderWithoutMemoryFailsAsAFile(boolean forOutcomes) throws IOException {
        MadeLog made = made("журнал", 20);
        made.parts.getFirst().hook = block -> {
            if (block == 1) {
                throw new OutOfMemoryError("made");
            }
        };
        LogQuery query = forOutcomes
                ? LogQuery.ALL.and(new Is(LogField.OUTCOME, Set.of(TransactionOutcome.NONE.key()), false))
                : LogQuery.ALL;
        try (EventLog log = AnswerTest.open(List.of(made));
                LogAnswer answer = log.ask(query)) {
            answer.await(() -> false);
            assertEquals(
                    EngineMessage.NO_MEMORY.text("журнал"), answer.progress().failure());
            assertEquals(answer.size(), AnswerTest.read(answer, 50).size());
        }
    }

    @Test
    void oneThatCannotBeReadHidesNoOthers() throws IOException {
        MadeLog bad = made("плохая", 20);
        MadeLog good = made("хорошая", 20);
        bad.parts.getFirst().hook = block -> {
            if (block == 1) {
                throw new IOException("disk");
            }
        };
        try (EventLog log = AnswerTest.open(List.of(bad, good));
                LogAnswer answer = log.ask(LogQuery.ALL)) {
            answer.await(() -> false);
            long lost = bad.parts.getFirst().rows().stream()
                    .filter(row -> row.offset() / 50 == 1)
                    .count();
            assertEquals(40 - lost, answer.size());
            assertEquals(answer.size(), AnswerTest.read(answer, 50).size());
            String said = answer.progress().failure();
            assertNotNull(said);
            assertTrue(said.contains("плохая") && said.contains("disk"), said);
        }
    }

    /** Rows come while blocks are still being looked at for the first time, in any order. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingIsLostWhileSearchAndWriterRunTogether(long seed) throws IOException, InterruptedException {
        Sampler random = new Sampler(seed);
        List<MadeLog> logs = new ArrayList<>(List.of(random.log("a", 60), random.log("b", 60)));
        if (seed % 2 == 0) {
            logs.removeLast();
        }
        LogQuery query = random.query().of(null, null);
        try (EventLog log = AnswerTest.open(logs)) {
            AtomicInteger written = new AtomicInteger();
            for (MadeLog made : logs) {
                made.parts.forEach(part -> part.hook = block -> {
                    if (written.incrementAndGet() < 40) {
                        synchronized (random) {
                            random.append(made.parts.getLast(), Sampler.BEGIN.plusMinutes(10));
                        }
                    }
                });
            }
            try (LogAnswer answer = log.ask(query)) {
                boolean settled = Matcher.asksForOutcomes(query);
                until(
                        answer,
                        () -> answer.progress().isComplete()
                                && (settled
                                        || answer.size()
                                                == expected(query, logs).size()));
                if (!settled) {
                    assertEquals(
                            places(expected(query, logs)).stream().sorted().toList(),
                            places(AnswerTest.read(answer, 13)).stream()
                                    .sorted()
                                    .toList());
                }
            }
        }
    }

    @Test
    void outcomesChangeWhatIsWanted() throws IOException, InterruptedException {
        MadeLog made = made("a", 40);
        LogQuery query = LogQuery.ALL.and(new Is(LogField.OUTCOME, Set.of("unfinished"), false));
        try (EventLog log = AnswerTest.open(List.of(made));
                LogAnswer answer = log.ask(query)) {
            answer.await(() -> false);
            assertEquals(expected(query, List.of(made)), AnswerTest.read(answer, 5));
            assertTrue(answer.size() > 0);
            LogRow row = answer.rows(0, 1, () -> false).getFirst();
            MadePart part = made.parts.getFirst();
            part.add(Sampler.commit(part.size(), row));
            until(answer, () -> answer.generation() == 1);
            assertEquals(expected(query, List.of(made)), AnswerTest.read(answer, 5));
            assertEquals(OptionalLong.empty(), answer.rankOf(row, () -> false));
        }
    }

    @Test
    void outcomesOfShownRowsAreThoseKnownByNow() throws IOException, InterruptedException {
        MadeLog made = made("a", 40);
        try (EventLog log = AnswerTest.open(List.of(made));
                LogAnswer answer = log.ask(LogQuery.ALL)) {
            answer.await(() -> false);
            LogRow row = AnswerTest.read(answer, 50).stream()
                    .filter(each -> each.outcome() == TransactionOutcome.UNFINISHED)
                    .findFirst()
                    .orElseThrow();
            MadePart part = made.parts.getFirst();
            part.add(Sampler.commit(part.size(), row));
            until(answer, () -> answer.size() == 41);
            long rank = answer.rankOf(row, () -> false).orElseThrow();
            assertEquals(
                    TransactionOutcome.COMMITTED,
                    answer.rows(rank, 1, () -> false).getFirst().outcome());
            assertEquals(OptionalLong.of(0), answer.endOfTransaction(row, () -> false));
        }
    }

    @Test
    void namesMayBeDeclaredLaterAndAnew() throws IOException, InterruptedException {
        MadeLog made = made("a", 40);
        LogQuery query = LogQuery.ALL.and(new Is(LogField.USER, Set.of("Новый"), false));
        try (EventLog log = AnswerTest.open(List.of(made));
                LogAnswer answer = log.ask(query)) {
            answer.await(() -> false);
            assertEquals(0, answer.size());
            made.declare(Sampler.dictionaryWith(new Entry(Kind.USER, 0, 9, "", "Новый")));
            MadePart part = made.parts.getFirst();
            part.add(Sampler.by(part.size(), 9));
            until(answer, () -> answer.size() == 1);
            assertEquals(0, answer.generation());
            LogDictionary renamed = Sampler.dictionaryWith(new Entry(Kind.USER, 0, 1, "", "Новый"));
            made.declare(renamed);
            part.add(Sampler.by(part.size(), 1));
            until(answer, () -> answer.generation() == 1);
            assertTrue(answer.size() > 1);
            assertTrue(AnswerTest.read(answer, 50).stream().allMatch(row -> {
                var entry = row.entry();
                return entry != null && entry.user() == 1;
            }));
        }
    }

    @Test
    void closingStopsTheSearchWithinABlock() throws InterruptedException {
        MadeLog made = made("a", 1000);
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch go = new CountDownLatch(1);
        AtomicInteger blocks = new AtomicInteger();
        made.parts.getFirst().hook = block -> {
            if (blocks.incrementAndGet() == 5) {
                reading.countDown();
            }
            if (blocks.get() >= 5) {
                await(go);
            }
        };
        try (EventLog log = AnswerTest.open(List.of(made));
                LogAnswer answer = log.ask(LogQuery.ALL)) {
            reading.await();
            answer.close();
            assertThrows(CancellationException.class, () -> answer.await(() -> false));
            assertThrows(CancellationException.class, () -> answer.rows(0, 1, () -> false));
            Thread closing = new Thread(log::close);
            closing.start();
            while (closing.getState() != Thread.State.TIMED_WAITING && closing.getState() != Thread.State.WAITING) {
                assertTrue(closing.isAlive());
                Thread.onSpinWait();
            }
            go.countDown();
            closing.join();
        }
        assertTrue(blocks.get() < 12, blocks + " blocks");
        assertTrue(made.closed);
        assertEquals(
                List.of(),
                Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.isAlive() && thread.getName().startsWith("Event log"))
                        .toList());
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Test
    void waitingAndReadingCanBeCancelled() throws IOException, InterruptedException {
        MadeLog made = made("a", 100);
        CountDownLatch asked = new CountDownLatch(1); // or the index has all readers before anybody asks
        CountDownLatch go = new CountDownLatch(1);
        made.parts.getFirst().hook = block -> await(block < 5 ? go : asked);
        try (EventLog log = AnswerTest.open(List.of(made));
                LogAnswer answer = log.ask(LogQuery.ALL)) {
            asked.countDown();
            until(answer, () -> answer.size() > 10);
            assertFalse(answer.progress().isComplete());
            assertEquals(10, answer.rows(0, 10, () -> false).size());
            assertThrows(CancellationException.class, () -> answer.await(() -> true));
            assertThrows(CancellationException.class, () -> answer.rows(0, 10, () -> true));
            assertThrows(CancellationException.class, () -> answer.histogram(10, () -> true));
            assertThrows(CancellationException.class, () -> answer.counts(LogField.USER, () -> true));
            go.countDown();
            answer.await(() -> false);
            assertEquals(100, answer.size());
        }
    }

    @Test
    void textsAreReadOnlyWhereNothingElseTells() throws IOException {
        MadeLog made = made("a", 400);
        LogQuery query = LogQuery.ALL
                .and(new Is(LogField.USER, Set.of("#2"), false))
                .and(new LogQuery.Has(null, "ошибка", LogQuery.Match.ANY_CASE, false));
        try (EventLog log = AnswerTest.open(List.of(made));
                LogAnswer answer = log.ask(query)) {
            answer.await(() -> false);
            long users = made.parts.getFirst().rows().stream()
                    .filter(row -> {
                        var entry = row.entry();
                        return entry != null && entry.user() == 2;
                    })
                    .count();
            assertEquals(users, made.parts.getFirst().records.get());
            int size = Math.toIntExact(answer.size());
            assertEquals(size, answer.rows(0, size, () -> false).size());
            assertEquals(users + size, made.parts.getFirst().records.get());
        }
    }

    @Test
    void allIsIndexedInTheEnd() throws InterruptedException {
        MadeLog made = made("a", 400);
        try (EventLog log = AnswerTest.open(List.of(made));
                LogAnswer answer = log.ask(LogQuery.ALL.of(Sampler.BEGIN.plusYears(1), null))) {
            until(
                    answer,
                    () -> log.indexed().total() > 0 && log.indexed().isComplete()); // before a look there is nothing
            assertEquals(made.parts.getFirst().size(), log.indexed().total());
            assertEquals(0, answer.size());
        }
    }
}
