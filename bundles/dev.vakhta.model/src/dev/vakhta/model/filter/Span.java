package dev.vakhta.model.filter;

import dev.vakhta.model.fields.Column;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A number or a date as somebody wrote it, with the precision they gave it: a day is all of that day, so that
 * {@code started:>2026-02-01} begins the day after and {@code started=2026-02-01} holds all day.
 *
 * @param from the first value that is meant: a Double or a LocalDateTime
 * @param to the last one
 */
public record Span(Comparable<?> from, Comparable<?> to) {
    /** Reads a value for a column; null if it is none. */
    static @Nullable Span parse(Column column, String text) {
        if (column.type() == LocalDateTime.class) {
            return date(text.replace(' ', 'T'));
        }
        Double amount = Amount.parse(text, column.unit());
        return amount == null ? null : new Span(amount, amount);
    }

    /** A day, a minute or a second, as in {@code 2026-02-01T18:40}; null if it is none. */
    public static @Nullable Span date(String iso) {
        try {
            return iso.indexOf('T') < 0
                    ? of(LocalDate.parse(iso).atStartOfDay(), ChronoUnit.DAYS)
                    : of(
                            LocalDateTime.parse(iso),
                            iso.length() == "2026-02-01T18:40".length() ? ChronoUnit.MINUTES : ChronoUnit.SECONDS);
        } catch (DateTimeException e) {
            return null; // the caller says so, with the field's name
        }
    }

    private static Span of(LocalDateTime from, ChronoUnit precision) {
        return new Span(from, from.plus(1, precision).minusNanos(1));
    }

    boolean holds(Operator operator, Comparable<?> value) {
        int low = compare(value, from);
        int high = compare(value, to);
        return switch (operator) {
            case GREATER -> high > 0;
            case AT_LEAST -> low >= 0;
            case LESS -> low < 0;
            case AT_MOST -> high <= 0;
            default -> low >= 0 && high <= 0;
        };
    }

    private static int compare(Comparable<?> value, Comparable<?> limit) {
        return value instanceof Number number
                ? Double.compare(number.doubleValue(), (Double) limit)
                : ((LocalDateTime) value).compareTo((LocalDateTime) limit);
    }
}
