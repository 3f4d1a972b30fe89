package dev.vakhta.eventlog.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.query.LogQuery.Condition;
import dev.vakhta.eventlog.query.LogQuery.Has;
import dev.vakhta.eventlog.query.LogQuery.Is;
import dev.vakhta.eventlog.query.LogQuery.Match;
import dev.vakhta.eventlog.query.LogQuery.Order;
import dev.vakhta.model.filter.FilterException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The text form of queries. */
class LogQueryTest {
    private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 24, 0, 0);

    private static LogQuery query(Condition... conditions) {
        return query(null, null, conditions);
    }

    private static LogQuery query(
            @Nullable LocalDateTime from, @Nullable LocalDateTime to, Condition... conditions) {
        return new LogQuery(from, to, List.of(conditions), Order.NEWEST_FIRST);
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("", query()),
                Arguments.of("user:ivan", query(new Has(LogField.USER, "ivan", Match.ANY_CASE, false))),
                Arguments.of("USER:ivan", query(new Has(LogField.USER, "ivan", Match.ANY_CASE, false))),
                Arguments.of(
                        "event=_$Session$_.Start,_$Data$_.*",
                        query(new Is(LogField.EVENT, Set.of("_$Session$_.Start", "_$Data$_.*"), false))),
                Arguments.of("-application=Designer", query(new Is(LogField.APPLICATION, Set.of("Designer"), true))),
                Arguments.of("application!=Designer", query(new Is(LogField.APPLICATION, Set.of("Designer"), true))),
                Arguments.of("!application!=Designer", query(new Is(LogField.APPLICATION, Set.of("Designer"), false))),
                Arguments.of("importance=error,WARNING", query(new Is(LogField.IMPORTANCE, Set.of("error", "WARNING"), false))),
                Arguments.of("user=", query(new Is(LogField.USER, Set.of(""), false))),
                Arguments.of("user=#12", query(new Is(LogField.USER, Set.of("#12"), false))),
                Arguments.of(
                        "transaction=\"243c385051d90,2cd\"",
                        query(new Is(LogField.TRANSACTION, Set.of("243c385051d90,2cd"), false))),
                Arguments.of(
                        "блокировка \"free text\"",
                        query(
                                new Has(null, "блокировка", Match.ANY_CASE, false),
                                new Has(null, "free text", Match.ANY_CASE, false))),
                Arguments.of("comment~\"код \\d+\"", query(new Has(LogField.COMMENT, "код \\d+", Match.REGEX, false))),
                Arguments.of("-~^a|b$", query(new Has(null, "^a|b$", Match.REGEX, true))),
                Arguments.of("comment::Ошибка", query(new Has(LogField.COMMENT, "Ошибка", Match.EXACT, false))),
                Arguments.of("::Ошибка", query(new Has(null, "Ошибка", Match.EXACT, false))),
                Arguments.of("comment:\">5\"", query(new Has(LogField.COMMENT, ">5", Match.ANY_CASE, false))),
                Arguments.of("time:>=2026-11-24T10:00", query(DAY.withHour(10), null)),
                Arguments.of("time:>2026-11-24", query(DAY.plusDays(1), null)),
                Arguments.of("time<=2026-11-24T10:00", query(null, DAY.withHour(10).withMinute(1))),
                Arguments.of("time<2026-11-24T10:00:07", query(null, DAY.withHour(10).withSecond(7))),
                Arguments.of("time=2026-11-24", query(DAY, DAY.plusDays(1))),
                Arguments.of("time:\"2026-11-24 10:00\"", query(DAY.withHour(10), DAY.withHour(10).withMinute(1))),
                Arguments.of(
                        "time:>=2026-11-20 time:<2026-11-28 time=2026-11-24", query(DAY, DAY.plusDays(1))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsWhatPeopleWrite(String text, LogQuery expected) throws FilterException {
        LogQuery query = LogQuery.parse(text);
        assertEquals(expected, query);
        assertEquals(query, LogQuery.parse(query.text()));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
            usr:x,                      0,  user
            a usr:x,                    2,  user
            importance=err,             11, 'error, warning'
            a outcome=x,                10, rolled-back
            session>5,                  8,  session
            session=abc,                8,  abc
            -time=2026-01-01,           1,  period
            time!=2026-01-01,           0,  period
            time:>=yesterday,           7,  yesterday
            comment~(a,                 10, (a
            'a "b',                     2,  quote
            """)
    void saysWhereAndWhatIsWrong(String text, int position, String said) {
        FilterException e = assertThrows(FilterException.class, () -> LogQuery.parse(text));
        assertEquals(position, e.position());
        assertTrue(e.getMessage().contains(said), e.getMessage());
        assertTrue(e.getMessage().matches("[^\\v]+[.?]"), e.getMessage());
    }

    /** Whatever values are, as those that come from a cell of a table. */
    @Test
    void everyQueryIsReadBack() throws FilterException {
        Random random = new Random(1);
        for (int i = 0; i < 5000; i++) {
            List<Condition> conditions = new ArrayList<>();
            IntStream.range(0, random.nextInt(4)).forEach(each -> conditions.add(condition(random)));
            LogQuery query = new LogQuery(
                    random.nextBoolean() ? DAY.plusNanos(100_000L * random.nextInt(20_000)) : null,
                    random.nextBoolean() ? DAY.plusSeconds(random.nextInt(100_000)) : null,
                    conditions,
                    Order.NEWEST_FIRST);
            assertEquals(query, LogQuery.parse(query.text()), query.text());
        }
    }

    private static Condition condition(Random random) {
        List<LogField> fields = Arrays.stream(LogField.values())
                .filter(field -> !Set.of(
                                LogField.TIME,
                                LogField.IMPORTANCE,
                                LogField.OUTCOME,
                                LogField.SESSION,
                                LogField.CONNECTION)
                        .contains(field))
                .toList();
        LogField field = fields.get(random.nextInt(fields.size()));
        if (random.nextBoolean()) {
            return new Is(
                    field,
                    Stream.generate(() -> text(random))
                            .limit(1 + random.nextInt(3))
                            .collect(Collectors.toSet()),
                    random.nextBoolean());
        }
        Match match = Match.values()[random.nextInt(3)];
        String text = text(random);
        return new Has(
                random.nextInt(3) == 0 ? null : field,
                match == Match.REGEX ? text.replaceAll("[^\\w ]", "") : text,
                match,
                random.nextBoolean());
    }

    private static String text(Random random) {
        String letters = "aЯ1 \"',:=<>!-~{}\n\\.*_$#/";
        return random.ints(random.nextInt(6), 0, letters.length())
                .mapToObj(i -> letters.substring(i, i + 1))
                .collect(Collectors.joining());
    }
}
