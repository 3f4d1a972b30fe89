package dev.vakhta.model.contributed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.Made;
import dev.vakhta.model.cluster.ClusterFactory;
import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Counter;
import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.decoration.Decorations;
import dev.vakhta.model.extension.Extension;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Computed;
import dev.vakhta.model.fields.Contributed;
import dev.vakhta.model.fields.Row;
import dev.vakhta.model.filter.Filter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code fragment.xml} contributes columns and marks: good ones and broken ones. */
class ContributedTest {
    /** Kept, as the JDK forgets loggers nobody holds. */
    private static final Logger LOGGER = Logger.getLogger(Extension.class.getName());

    private static final ClusterView VIEW = Made.cluster().build();

    /** Of all tests: the same is said once. */
    private static final List<String> LOGGED = new CopyOnWriteArrayList<>();

    private static final Handler HANDLER = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            LOGGED.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeAll
    static void listen() {
        LOGGER.addHandler(HANDLER);
    }

    @AfterAll
    static void listenNoMore() {
        LOGGER.removeHandler(HANDLER);
    }

    private static Column column(String key) {
        return Columns.of(Literals.COUNTER).stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Row<Counter> row(String name) {
        Counter counter = ClusterFactory.eINSTANCE.createCounter();
        counter.setName(name);
        return new Row<>(VIEW, counter);
    }

    private static long named(String... words) {
        return LOGGED.stream()
                .filter(line -> List.of(words).stream().allMatch(line::contains))
                .count();
    }

    @Test
    void standsBehindTheOthersAndIsReadLikeThem() throws Exception {
        Column name = column("acme-name");
        assertTrue(name.shown());
        assertEquals("acme-name", name.label());
        assertEquals("counter one", name.text(row("one")));
        assertEquals("counter one", name.exact(row("one")));
        Column size = column("acme-size");
        assertEquals("KB", size.unit());
        assertEquals("3", size.exact(row("one")));
        assertTrue(size.order().compare(row("one"), row("three")) < 0);
        assertTrue(Filter.parse("acme-size:>4KB", Literals.COUNTER).matches(row("three")));
        assertFalse(Filter.parse("acme-size:>4KB", Literals.COUNTER).matches(row("one")));
        assertTrue(Filter.parse("acme-name:three", Literals.COUNTER).matches(row("three")));
    }

    @Test
    void whatIsDeclaredWrongIsNamedAndLeftOut() {
        List<Column> others = Columns.of(Literals.COUNTER).stream()
                .filter(column -> !(column instanceof Contributed))
                .toList();
        List<String> keys = Contributed.installed(Literals.COUNTER, others).stream()
                .map(Column::key)
                .toList();
        assertEquals(
                List.of(
                        "acme-name",
                        "acme-size",
                        "acme-odd",
                        "acme-wrong",
                        "acme-unmakeable",
                        "acme-missing",
                        "acme-no-column",
                        "acme-endless"),
                keys);
        for (String wrong : List.of("name", "acme-name", "Acme Name", "colour", "KB", "Elephant", "explanation")) {
            assertTrue(named("dev.vakhta.model", "NameColumn", "\"" + wrong + "\"") == 1, wrong + ": " + LOGGED);
        }
    }

    @Test
    void whatItThrowsCostsTheCell() {
        Column odd = column("acme-odd");
        assertEquals("even", odd.text(row("even")));
        assertEquals("", odd.text(row("odd")));
        assertEquals("", odd.exact(row("odd")));
        assertTrue(odd.problem(row("odd")).contains("does not like odd"), odd.problem(row("odd")));
        assertEquals("", odd.problem(row("even")));
        assertEquals("", odd.text(row("three")));
        assertEquals(1, named("OddColumn"), LOGGED.toString());
    }

    @Test
    void aValueOfAnotherTypeIsNone() {
        assertTrue(column("acme-wrong").problem(row("one")).contains("java.lang.Integer"));
    }

    @Test
    void oneThatCannotBeMadeIsSwitchedOff() {
        for (String key : List.of("acme-unmakeable", "acme-missing", "acme-no-column")) {
            assertEquals("", column(key).text(row("one")));
            assertEquals("", column(key).text(row("two")));
            assertFalse(column(key).problem(row("three")).isEmpty());
        }
        assertTrue(column("acme-unmakeable").problem(row("one")).contains("cannot be made"));
        assertEquals(1, named("UnmakeableColumn"), LOGGED.toString());
        assertEquals(1, named("NoSuchColumn"), LOGGED.toString());
    }

    /** Many ask at once, as a parallel stream does; none waits longer than the budget. */
    @Test
    void oneThatNeverAnswersIsSwitchedOffAndNamedOnce() {
        Column endless = column("acme-endless");
        List<Row<Counter>> rows =
                IntStream.range(0, 5000).mapToObj(i -> row("n" + i)).toList();
        try {
            List<String> texts =
                    rows.parallelStream().map(endless::text).distinct().toList();
            assertEquals(List.of(""), texts);
            assertTrue(endless.prepare(rows));
            assertEquals(1, named("EndlessColumn", String.valueOf(Computed.LONGEST_CELL.toSeconds())));
        } finally {
            EndlessColumn.ended = true;
        }
    }

    /** The window's thread gets what is known and goes on. */
    @Test
    void theWindowWaitsForNothing() {
        CompletableFuture<Void> mayGoOn = new CompletableFuture<>();
        Computed<String> slow = new Computed<>(
                Objects.requireNonNull(Extension.of(Contributed.EXTENSION_POINT).getFirst()), () -> row -> {
                    mayGoOn.join();
                    return "found";
                });
        Row<Counter> row = row("one");
        Computed.neverWaitOn(Thread.currentThread());
        try {
            assertTrue(slow.of(row).pending());
            assertFalse(slow.prepare(List.of(row)));
        } finally {
            Computed.neverWaitOn(new Thread());
            mayGoOn.complete(null);
        }
        assertEquals("found", slow.of(row).value());
    }

    /** Each row takes little, all together too much. */
    @Test
    void manyLittleDelaysAreOneGreatOne() {
        Extension extension = Extension.of(Contributed.EXTENSION_POINT).getLast();
        Computed<String> slow = new Computed<>(extension, () -> row -> {
            Thread.sleep(Computed.LONGEST_CELL.dividedBy(4));
            return "found";
        });
        List<Row<?>> rows = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            rows.add(row("n" + i));
        }
        long from = System.nanoTime();
        slow.prepare(rows);
        assertTrue(System.nanoTime() - from < Duration.ofSeconds(60).toNanos(), "waited for all of them");
        assertTrue(slow.of(rows.getLast()).problem().contains(extension.type()));
        assertEquals("found", slow.of(rows.getFirst()).value());
        assertEquals(1, named(String.valueOf(Computed.LONGEST_VIEW.toSeconds())));
    }

    @Test
    void marksAreThoseOfTheGoodOnes() {
        assertEquals(List.of(), Decorations.of(row("a")));
        assertEquals(List.of(), Decorations.of(row("ab")));
        List<Decorations.Mark> marks = Decorations.of(row("abc"));
        assertEquals(1, marks.size());
        assertEquals("long: abc", marks.getFirst().decoration().remark());
        assertEquals("icons/none.svg", marks.getFirst().icon());
    }
}
