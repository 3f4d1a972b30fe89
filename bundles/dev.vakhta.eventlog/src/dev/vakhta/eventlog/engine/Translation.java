package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.answer.LogValues;
import dev.vakhta.eventlog.engine.Criteria.Texts;
import dev.vakhta.eventlog.index.Block;
import dev.vakhta.eventlog.query.LogQuery.Condition;
import dev.vakhta.eventlog.query.LogQuery.Has;
import dev.vakhta.eventlog.query.LogQuery.Is;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.LogPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes criteria of conditions, for one log as its dictionary was. */
final class Translation {
    private static final Pattern REFERENCE = Pattern.compile(
            "(?:\\d{1,9}:)?(\\p{XDigit}{8})-(\\p{XDigit}{4})-(\\p{XDigit}{4})-(\\p{XDigit}{4})-(\\p{XDigit}{12})");

    private final String log;
    private final LogDictionary dictionary;
    private final Patience patience;

    Translation(String log, LogDictionary dictionary, Patience patience) {
        this.log = log;
        this.dictionary = dictionary;
        this.patience = patience;
    }

    Criterion criterion(Condition condition) {
        Criterion positive = positive(condition);
        return condition.not() ? positive.negated() : positive;
    }

    private Criterion positive(Condition condition) {
        Predicate<String> test = TextTest.of(condition, patience);
        if (condition instanceof Has has && has.where() == null) {
            return new Criteria.Record(entry -> test.test(entry.comment())
                    || test.test(entry.presentation())
                    || test.test(LogValues.data(entry.data())));
        }
        LogField field = condition.field();
        return switch (field) {
            case EVENT,
                    USER,
                    COMPUTER,
                    APPLICATION,
                    METADATA,
                    SERVER,
                    MAIN_PORT,
                    ADDITIONAL_PORT,
                    IMPORTANCE,
                    SESSION,
                    CONNECTION -> numbers(condition, test);
            case OUTCOME ->
                new Criteria.Outcome(Arrays.stream(TransactionOutcome.values())
                        .filter(outcome -> test.test(outcome.key()))
                        .collect(Collectors.toUnmodifiableSet()));
            case LOG -> new Criteria.Log(test.test(log));
            case TIME -> new Criteria.Made((part, block) -> times(block), test);
            case PLACE -> new Criteria.Made(Translation::places, test);
            case TRANSACTION -> transaction(condition, test);
            case SEPARATORS -> new Criteria.Separators(separators(condition, test));
            case DATA -> data(condition, test);
            case PRESENTATION -> new Criteria.Record(entry -> test.test(entry.presentation()));
            case COMMENT -> new Criteria.Record(entry -> test.test(entry.comment()));
        };
    }

    private Criterion numbers(Condition condition, Predicate<String> test) {
        BlockColumn column = Criteria.column(condition.field());
        if (column == null) {
            throw new IllegalArgumentException(condition.field().key());
        }
        Kind kind = Criteria.kind(condition.field());
        return new Criteria.Column(
                column, kind == null ? plain(column, test) : new Numbers(dictionary, kind, test, asked(condition)));
    }

    private static Set<String> asked(Condition condition) {
        return condition instanceof Is is ? is.values() : Set.of();
    }

    private static LongPredicate plain(BlockColumn column, Predicate<String> test) {
        return column == BlockColumn.IMPORTANCE
                ? number -> number > 0 && test.test(Importance.values()[(int) number - 1].key())
                : number -> test.test(number == 0 ? "" : Long.toString(number));
    }

    private static Texts times(Block block) throws IOException {
        long[] times = Ticks.of(block);
        return row -> LogValues.time(Ticks.time(times[row]));
    }

    private static Texts places(LogPart part, Block block) throws IOException {
        long[] offsets = Ticks.column(block, BlockColumn.OFFSET);
        return row -> LogValues.place(part.name(), offsets[row]);
    }

    private static Texts transactions(Block block) throws IOException {
        long[] times = Ticks.column(block, BlockColumn.TRANSACTION_TIME);
        long[] ids = Ticks.column(block, BlockColumn.TRANSACTION_ID);
        return row -> times[row] == 0 ? "" : new TransactionKey(times[row], ids[row]).text();
    }

    /** Those that are asked for by their keys are looked for where something began at their time. */
    private static Criterion transaction(Condition condition, Predicate<String> test) {
        Criterion text = new Criteria.Made((part, block) -> transactions(block), test);
        if (!(condition instanceof Is is)) {
            return text;
        }
        Set<Long> times = is.values().stream()
                .map(key -> key.replaceFirst(",.*", ""))
                .filter(hex -> hex.matches("\\p{XDigit}{0,15}"))
                .map(hex -> hex.isEmpty() ? 0 : HexFormat.fromHexDigitsToLong(hex))
                .collect(Collectors.toUnmodifiableSet());
        return new Criteria.After(new Criteria.Column(BlockColumn.TRANSACTION_TIME, times::contains), text);
    }

    private Predicate<List<Separator>> separators(Condition condition, Predicate<String> test) {
        return separators -> test.test(LogValues.separators(separators, dictionary))
                || condition instanceof Is
                        && separators.stream()
                                .anyMatch(separator -> test.test(LogValues.separator(separator, dictionary)));
    }

    /** A reference is found by its uuid alone, too. */
    private static Criterion data(Condition condition, Predicate<String> test) {
        Criterion text = new Criteria.Record(entry -> {
            String data = LogValues.data(entry.data());
            return test.test(data)
                    || condition instanceof Is
                            && REFERENCE.matcher(data).matches()
                            && test.test(data.substring(data.indexOf(':') + 1));
        });
        if (!(condition instanceof Is is)
                || !is.values().stream()
                        .allMatch(value -> REFERENCE.matcher(value).matches())) {
            return text;
        }
        Set<Long> hashes = is.values().stream().map(Translation::hash).collect(Collectors.toUnmodifiableSet());
        return new Criteria.After(new Criteria.Column(BlockColumn.REFERENCE, hashes::contains), text);
    }

    private static long hash(String reference) {
        Matcher parts = REFERENCE.matcher(reference);
        if (!parts.matches()) {
            throw new IllegalArgumentException(reference);
        }
        String stored = Stream.of(4, 5, 3, 2, 1)
                .map(parts::group)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
        byte[] bytes = stored.getBytes(StandardCharsets.US_ASCII);
        return BlockColumn.hash(bytes, 0, bytes.length);
    }
}
