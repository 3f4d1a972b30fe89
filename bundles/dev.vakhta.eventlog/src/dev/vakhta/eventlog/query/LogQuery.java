package dev.vakhta.eventlog.query;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.model.filter.FilterException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is wanted: records that meet all conditions. Damaged regions are among the rows only where nothing but a period is asked for.
 *
 * <p>People write it in the grammar of {@link dev.vakhta.model.filter.Filter}, see {@link #parse}.
 *
 * @param from the first time that is wanted; null: from the begin
 * @param to the first time that is not wanted any more; null: to the end
 */
public record LogQuery(
        @Nullable LocalDateTime from, @Nullable LocalDateTime to, List<Condition> conditions, Order order) {
    /** All of a log, the newest first. */
    public static final LogQuery ALL = new LogQuery(null, null, List.of(), Order.NEWEST_FIRST);

    public LogQuery {
        conditions = List.copyOf(conditions);
    }

    /** Which rows come first. The one is the other from its end; rows of one time are in the order in which they were written, or in its reverse. */
    public enum Order {
        NEWEST_FIRST,
        OLDEST_FIRST
    }

    /** Something that a record has to meet. */
    public sealed interface Condition {
        LogField field();

        /** Whether what is said must not be so. */
        boolean not();
    }

    /**
     * A field is one of some values, compared in any letter case.
     *
     * @param values names as {@link dev.vakhta.eventlog.answer.LogValues} gives them; an empty one is of records that have none. Of events one that ends
     *     with {@code .*} is all of a group, as in {@code _$Data$_.*}; of data it is a reference, {@code T:uuid} or its uuid; of separators
     *     {@code name=value}
     */
    public record Is(LogField field, Set<String> values, boolean not) implements Condition {
        public Is {
            values = Set.copyOf(values);
        }
    }

    /**
     * A text is found in a field: in its comment, presentation or data; or, for a field with names, in one of these.
     *
     * @param where null: in comment, presentation or data
     */
    public record Has(@Nullable LogField where, String text, Match match, boolean not) implements Condition {
        @Override
        public LogField field() {
            LogField only = where;
            return only == null ? LogField.COMMENT : only;
        }
    }

    /** How a text is looked for. */
    public enum Match {
        EXACT,
        ANY_CASE,
        /** Of Java, in any letter case; one that takes too long on a text is given up, and said so. */
        REGEX
    }

    /**
     * Reads what people write. Terms stand side by side and must all hold:
     *
     * <pre>
     * блокировка               in comment, presentation or data; letter case does not matter
     * user:ivan                the field contains it
     * event=_$Session$_.Start,_$Data$_.*   the field is one of these; event!=…: is not
     * comment::Ошибка          in just these letters; without a field: ::Ошибка
     * comment~"код \\d+"       a regular expression; without a field: ~"код \\d+"
     * user=                    nobody; user=#12: whoever has that number
     * time:&gt;=2026-02-01T10:00  also &gt; &lt; &lt;=; time=2026-02-01: all that day
     * -application=Designer    not; also with !
     * "http://x"               a text with blanks or signs; a quote inside is doubled
     * </pre>
     *
     * @return the newest first
     * @throws FilterException if it cannot be understood: says where, and in one sentence why
     */
    public static LogQuery parse(String text) throws FilterException {
        return QueryText.parse(text);
    }

    /** As {@link #parse} reads it; the order of rows is not in it. */
    public String text() {
        return QueryText.of(this);
    }

    /** With one condition more. */
    public LogQuery and(Condition condition) {
        return new LogQuery(
                from,
                to,
                Stream.concat(conditions.stream(), Stream.of(condition)).toList(),
                order);
    }

    public LogQuery of(@Nullable LocalDateTime newFrom, @Nullable LocalDateTime newTo) {
        return new LogQuery(newFrom, newTo, conditions, order);
    }

    public LogQuery in(Order newOrder) {
        return new LogQuery(from, to, conditions, newOrder);
    }
}
