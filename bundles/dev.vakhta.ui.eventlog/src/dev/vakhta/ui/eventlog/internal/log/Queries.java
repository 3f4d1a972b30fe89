package dev.vakhta.ui.eventlog.internal.log;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.eventlog.query.LogQuery.Condition;
import dev.vakhta.eventlog.query.LogQuery.Has;
import dev.vakhta.eventlog.query.LogQuery.Is;
import dev.vakhta.eventlog.query.LogQuery.Match;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** How a query becomes another one by what stands in a cell. */
public final class Queries {
    /** On both sides of a row. */
    private static final Duration AROUND = Duration.ofMinutes(5);

    /** Numbers of sessions are used again after a restart: so far from a row they are those of another one. */
    private static final Duration SESSION = Duration.ofHours(24);

    /** Of a comment: the rest of it is the same. */
    private static final int LONGEST = 200;

    private Queries() {}

    /** Whether rows can be chosen by that field of theirs. */
    public static boolean isOffered(LogLine line, LogField field) {
        return !line.isDamage()
                && switch (field) {
                    case TIME, PLACE -> false;
                    case OUTCOME -> line.transaction() != null;
                    case COMMENT, PRESENTATION, DATA, SEPARATORS ->
                        !line.value(field).isEmpty();
                    default -> true;
                };
    }

    /** Only rows with the same value, whatever was wanted of that field before. */
    public static LogQuery only(LogQuery query, LogLine line, LogField field) {
        return only(query, condition(line, field, false));
    }

    private static LogQuery only(LogQuery query, Condition wanted) {
        List<Condition> others = new ArrayList<>(query.conditions());
        others.removeIf(one -> wanted instanceof Is && one instanceof Is && one.field() == wanted.field());
        others.add(wanted);
        return new LogQuery(query.from(), query.to(), others, query.order());
    }

    /** Only rows with another value; values that are left out already stay so. */
    public static LogQuery not(LogQuery query, LogLine line, LogField field) {
        Condition unwanted = condition(line, field, true);
        return query.conditions().contains(unwanted) ? query : query.and(unwanted);
    }

    private static Condition condition(LogLine line, LogField field, boolean not) {
        String value = line.value(field);
        return switch (field) {
            case COMMENT, PRESENTATION, DATA -> new Has(field, begin(value), Match.EXACT, not);
            default -> new Is(field, Set.of(value), not);
        };
    }

    private static String begin(String value) {
        String line = value.strip().lines().findFirst().orElse("");
        return line.substring(0, Math.min(LONGEST, line.length()));
    }

    /** All rows of the minutes around a time. */
    public static LogQuery around(LogQuery query, LocalDateTime time) {
        return new LogQuery(time.minus(AROUND), time.plus(AROUND).plusSeconds(1), List.of(), query.order());
    }

    /** All rows of a row's session. */
    public static LogQuery session(LogQuery query, LogLine line, boolean severalLogs) {
        LocalDateTime time = line.time();
        LogQuery own = own(query, line, LogField.SESSION, severalLogs);
        return time == null ? own : own.of(time.minus(SESSION), time.plus(SESSION));
    }

    /** All rows of a row's transaction. */
    public static LogQuery transaction(LogQuery query, LogLine line, boolean severalLogs) {
        return own(query, line, LogField.TRANSACTION, severalLogs);
    }

    private static LogQuery own(LogQuery query, LogLine line, LogField field, boolean severalLogs) {
        LogQuery own = LogQuery.ALL.in(query.order()).and(new Is(field, Set.of(line.value(field)), false));
        return severalLogs ? own.and(new Is(LogField.LOG, Set.of(line.value(LogField.LOG)), false)) : own;
    }

    /** What a session of a cluster wrote, since its start if that is known. */
    public static LogQuery ofSession(int number, @Nullable LocalDateTime startedAt) {
        return LogQuery.ALL
                .and(new Is(LogField.SESSION, Set.of(Integer.toString(number)), false))
                .of(startedAt, null);
    }

    /** What a user did since a day began. */
    public static LogQuery ofUser(String name, LocalDateTime day) {
        return LogQuery.ALL
                .and(new Is(LogField.USER, Set.of(name), false))
                .of(day.toLocalDate().atStartOfDay(), null);
    }
}
