package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.index.Block;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.LogPart;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A query, made ready for one log as its dictionary was. Never changes; for any thread. */
final class Matcher {
    /** Damaged regions meet no condition, not even that something is not so. */
    private static final Criterion RECORDS = new Criteria.Column(BlockColumn.IMPORTANCE, importance -> importance != 0);

    private final LogDictionary dictionary;
    private final List<Criterion> criteria = new ArrayList<>();

    Matcher(LogQuery query, String log, LogDictionary dictionary, Patience patience) {
        this.dictionary = dictionary;
        LocalDateTime from = query.from();
        LocalDateTime to = query.to();
        if (from != null || to != null) {
            criteria.add(new Criteria.Period(
                    from == null ? Long.MIN_VALUE : Ticks.of(from), to == null ? Long.MAX_VALUE : Ticks.of(to)));
        }
        if (!query.conditions().isEmpty()) {
            criteria.add(RECORDS);
        }
        Translation translation = new Translation(log, dictionary, patience);
        query.conditions().stream().map(translation::criterion).forEach(criteria::add);
        criteria.sort(Comparator.comparing(Criterion::cost));
    }

    /** The dictionary by which it was made. */
    LogDictionary dictionary() {
        return dictionary;
    }

    /** Whether this means the same as one that was made by a shorter dictionary, for all that was in that one. */
    boolean agrees(Matcher shorter) {
        List<Numbers> now = numbers();
        List<Numbers> then = shorter.numbers();
        return IntStream.range(0, now.size()).allMatch(i -> now.get(i).extend(then.get(i)));
    }

    private List<Numbers> numbers() {
        return criteria.stream()
                .flatMap(criterion ->
                        criterion instanceof Criteria.Column column ? Stream.of(column.accepted()) : Stream.empty())
                .map(accepted -> accepted instanceof Criteria.Not not ? not.others() : accepted)
                .flatMap(accepted -> accepted instanceof Numbers numbers ? Stream.of(numbers) : Stream.empty())
                .toList();
    }

    /** Whether answers depend on how transactions end that are still open. */
    static boolean asksForOutcomes(LogQuery query) {
        return query.conditions().stream().anyMatch(condition -> condition.field() == LogField.OUTCOME);
    }

    /** Whether asking again costs much, or may give something else. */
    boolean isWorthKeeping() {
        return criteria.stream()
                .anyMatch(criterion ->
                        criterion.cost() == Criterion.Cost.RECORDS || criterion instanceof Criteria.Outcome);
    }

    /** The rows of a block, from one to before another, that are wanted. */
    BitSet rows(LogPart part, Block block, int from, int to, BooleanSupplier cancelled) throws IOException {
        BitSet rows = new BitSet(to);
        for (Criterion criterion : criteria) {
            if (!criterion.mayHold(block)) {
                return rows;
            }
        }
        rows.set(from, to);
        for (Criterion criterion : criteria) {
            if (rows.isEmpty()) {
                break;
            }
            criterion.retain(part, block, rows, cancelled);
        }
        return rows;
    }
}
