package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.answer.Histogram;
import dev.vakhta.eventlog.answer.Histogram.Bar;
import dev.vakhta.eventlog.answer.LogValues;
import dev.vakhta.eventlog.index.Block;
import dev.vakhta.eventlog.store.BlockColumn;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Counts the rows that a search found. Reads the index only, on the threads of whoever asks. */
final class Totals {
    /** Widths of bars, in seconds: from there on twice the last, and so on. */
    private static final long[] WIDTHS = {
        1, 5, 15, 30, 60, 300, 900, 1_800, 3_600, 3 * 3_600, 6 * 3_600, 12 * 3_600, 86_400, 7 * 86_400
    };

    private final Search search;
    private final Lookup lookup;
    private final BooleanSupplier cancelled;

    Totals(Search search, Lookup lookup, BooleanSupplier cancelled) {
        this.search = search;
        this.lookup = lookup;
        this.cancelled = cancelled;
    }

    /** Adds up, by number. */
    private static final class Tally {
        private final Map<Long, long[]> counts = new HashMap<>();

        void add(long number, long rows) {
            counts.computeIfAbsent(number, key -> new long[1])[0] += rows;
        }
    }

    /** How often each value of a field occurs, the most frequent first. */
    Map<String, Long> counts(LogField field) throws IOException {
        if (!hasFew(field)) {
            throw new IllegalArgumentException(field.key());
        }
        Map<String, Long> byName = new HashMap<>();
        List<Tally> tallies = new ArrayList<>();
        search.members().forEach(member -> tallies.add(new Tally()));
        lookup.visit(
                (log, block, rows) -> {
                    BitSet records = records(block, rows);
                    switch (field) {
                        case LOG -> tallies.get(log).add(0, rows.cardinality());
                        case OUTCOME -> outcomes(block, records, tallies.get(log));
                        case SEPARATORS -> separators(log, block, records, byName);
                        default -> numbers(field, block, records, tallies.get(log));
                    }
                },
                cancelled);
        for (int log = 0; log < tallies.size(); log++) {
            LogDictionary dictionary = search.dictionary(log);
            String name = search.members().get(log).source().name();
            tallies.get(log)
                    .counts
                    .forEach((number, count) -> byName.merge(
                            field == LogField.LOG ? name : name(field, number, dictionary), count[0], Long::sum));
        }
        Map<String, Long> sorted = new LinkedHashMap<>();
        byName.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .forEach(each -> sorted.put(each.getKey(), each.getValue()));
        return Collections.unmodifiableMap(sorted);
    }

    private static boolean hasFew(LogField field) {
        return Criteria.column(field) != null
                || field == LogField.OUTCOME
                || field == LogField.SEPARATORS
                || field == LogField.LOG;
    }

    /** Without damaged regions, which have no values. */
    private static BitSet records(Block block, BitSet rows) throws IOException {
        if (block.damages().isEmpty()) {
            return rows;
        }
        BitSet records = (BitSet) rows.clone();
        block.retain(BlockColumn.IMPORTANCE, importance -> importance != 0, records);
        return records;
    }

    private static void numbers(LogField field, Block block, BitSet rows, Tally tally) throws IOException {
        BlockColumn column = Criteria.column(field);
        if (column != null) {
            long[] numbers = Ticks.column(block, column);
            rows.stream().forEach(row -> tally.add(numbers[row], 1));
        }
    }

    private static void outcomes(Block block, BitSet rows, Tally tally) throws IOException {
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            tally.add(block.outcome(row).ordinal(), 1);
        }
    }

    /** Their numbers are another thing in each block. */
    private void separators(int log, Block block, BitSet rows, Map<String, Long> byName) throws IOException {
        LogDictionary dictionary = search.dictionary(log);
        List<List<Separator>> all = block.separators();
        Tally tally = new Tally();
        long[] numbers = Ticks.column(block, BlockColumn.SEPARATORS);
        rows.stream().forEach(row -> tally.add(numbers[row], 1));
        tally.counts.forEach((number, count) -> byName.merge(
                number == 0 ? "" : LogValues.separators(all.get((int) (number - 1)), dictionary), count[0], Long::sum));
    }

    private static String name(LogField field, long number, LogDictionary dictionary) {
        Kind kind = Criteria.kind(field);
        if (kind != null) {
            return dictionary.name(kind, (int) number);
        }
        return switch (field) {
            case IMPORTANCE -> Importance.values()[(int) number - 1].key();
            case OUTCOME -> TransactionOutcome.values()[(int) number].key();
            default -> number == 0 ? "" : Long.toString(number);
        };
    }

    /** How the rows spread over time. Bars are as wide as they must be for all rows, but for those at either end that have none. */
    Histogram histogram(int bars) throws IOException {
        long[] range = {Long.MAX_VALUE, Long.MIN_VALUE};
        lookup.visit(
                (log, block, rows) -> {
                    if (block.lastTime() > 0) {
                        range[0] = Math.min(range[0], block.firstTime());
                        range[1] = Math.max(range[1], block.lastTime());
                    }
                },
                cancelled);
        if (range[0] > range[1]) {
            return new Histogram(Ticks.time(0), Duration.ofSeconds(WIDTHS[0]), List.of());
        }
        long width = width(range[0], range[1], Math.max(2, bars));
        long from = range[0] / width * width;
        int count = (int) ((range[1] - from) / width) + 1;
        long[] all = new long[count];
        long[] errors = new long[count];
        lookup.visit(
                (log, block, rows) -> {
                    long[] times = Ticks.of(block);
                    long[] importances = Ticks.column(block, BlockColumn.IMPORTANCE);
                    for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
                        int bar = (int) ((times[row] - from) / width);
                        if (times[row] >= from && bar < count) { // what came meanwhile may be later
                            all[bar]++;
                            errors[bar] += importances[row] == 1 + Importance.ERROR.ordinal() ? 1 : 0;
                        }
                    }
                },
                cancelled);
        int first = IntStream.range(0, count)
                .filter(bar -> all[bar] > 0)
                .findFirst()
                .orElse(0);
        int last = IntStream.range(0, count).filter(bar -> all[bar] > 0).reduce(first, (one, next) -> next);
        return new Histogram(
                Ticks.time(from + first * width),
                Duration.ofSeconds(width / Ticks.SECOND),
                IntStream.rangeClosed(first, last)
                        .mapToObj(bar -> new Bar(all[bar], errors[bar]))
                        .toList());
    }

    private static long width(long first, long last, int bars) {
        return LongStream.concat(
                        LongStream.of(WIDTHS), LongStream.iterate(2 * WIDTHS[WIDTHS.length - 1], width -> 2 * width))
                .map(seconds -> seconds * Ticks.SECOND)
                .filter(width -> last / width - first / width < bars)
                .findFirst()
                .orElseThrow();
    }
}
