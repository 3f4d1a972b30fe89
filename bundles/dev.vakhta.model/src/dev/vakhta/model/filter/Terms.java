package dev.vakhta.model.filter;

import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.Nullable;

/** What the terms of a filter ask of a row. */
final class Terms {
    private Terms() {}

    static Predicate<Row<?>> of(Term term, EClass type) throws FilterException {
        String field = term.field();
        if (field == null) {
            return anywhere(type, term.values().getFirst());
        }
        Column column = Columns.find(type, field);
        if (column == null) {
            throw UnknownField.named(field, names(type), term.start());
        }
        return of(column, term.operator(), term.values(), term.valueStart());
    }

    /** By what the fields may be meant: the key, its first word (which may stand for it), the header. */
    private static Map<String, List<String>> names(EClass type) {
        return Columns.of(type).stream()
                .collect(Collectors.toMap(
                        Column::key,
                        column -> List.of(column.key(), column.key().replaceFirst("-.*", ""), column.label()),
                        (one, other) ->
                                Stream.concat(one.stream(), other.stream()).toList()));
    }

    /** Some shown column contains a text. */
    private static Predicate<Row<?>> anywhere(EClass type, String wanted) {
        List<Column> shown = Columns.shown(type);
        String folded = fold(wanted);
        return row -> shown.stream().anyMatch(column -> fold(column.text(row)).contains(folded));
    }

    /** A field stands in a relation to one of several values; {@code position} is where they begin, for complaints. */
    private static Predicate<Row<?>> of(Column column, Operator operator, List<String> values, int position)
            throws FilterException {
        return switch (operator) {
            case CONTAINS -> contains(column, fold(values.getFirst()));
            case EQUALS -> isOneOf(column, values, position);
            case NOT_EQUALS -> isOneOf(column, values, position).negate();
            default -> compares(column, operator, values.getFirst(), position);
        };
    }

    private static Predicate<Row<?>> contains(Column column, String folded) {
        return row -> column.names(row).anyMatch(name -> fold(name).contains(folded));
    }

    private static Predicate<Row<?>> isOneOf(Column column, List<String> values, int position) throws FilterException {
        List<Span> spans = new ArrayList<>();
        for (String value : values) {
            if (column.ordered() && !value.isEmpty()) {
                spans.add(span(column, value, position));
            }
        }
        return row -> column.names(row).anyMatch(name -> values.stream().anyMatch(name::equalsIgnoreCase))
                || spans.stream().anyMatch(span -> holds(span, Operator.EQUALS, column.value(row)));
    }

    private static Predicate<Row<?>> compares(Column column, Operator operator, String value, int position)
            throws FilterException {
        if (!column.ordered()) {
            throw new FilterException(position, FilterMessage.NO_ORDER.text(column.key()));
        }
        Span span = span(column, value, position);
        return row -> holds(span, operator, column.value(row));
    }

    private static boolean holds(Span span, Operator operator, @Nullable Comparable<?> value) {
        return value != null && span.holds(operator, value);
    }

    private static Span span(Column column, String value, int position) throws FilterException {
        Span span = Span.parse(column, value);
        if (span == null) {
            throw new FilterException(position, complaint(column).text(column.key(), value));
        }
        return span;
    }

    private static FilterMessage complaint(Column column) {
        return switch (column.unit()) {
            case "B", "KB" -> FilterMessage.NOT_A_SIZE;
            case "s", "ms" -> FilterMessage.NOT_A_DURATION;
            case null, default ->
                column.type() == LocalDateTime.class ? FilterMessage.NOT_A_DATE : FilterMessage.NOT_A_NUMBER;
        };
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
