package dev.vakhta.eventlog.query;

import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.query.LogQuery.Condition;
import dev.vakhta.eventlog.query.LogQuery.Has;
import dev.vakhta.eventlog.query.LogQuery.Is;
import dev.vakhta.eventlog.query.LogQuery.Match;
import dev.vakhta.eventlog.query.LogQuery.Order;
import dev.vakhta.model.filter.FilterException;
import dev.vakhta.model.filter.FilterMessage;
import dev.vakhta.model.filter.Operator;
import dev.vakhta.model.filter.Span;
import dev.vakhta.model.filter.Term;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** Reads and writes the text form of a query. */
final class QueryText {
    private static final Map<String, List<String>> FIELDS =
            Arrays.stream(LogField.values()).collect(Collectors.toMap(LogField::key, field -> List.of(field.key())));

    private final List<Condition> conditions = new ArrayList<>();
    private @Nullable LocalDateTime from;
    private @Nullable LocalDateTime to;

    private QueryText() {}

    static LogQuery parse(String text) throws FilterException {
        QueryText reader = new QueryText();
        for (Term term : Term.read(text, Operator.OF_TEXTS)) {
            reader.add(term);
        }
        return new LogQuery(reader.from, reader.to, reader.conditions, Order.NEWEST_FIRST);
    }

    private void add(Term term) throws FilterException {
        LogField field = field(term);
        if (field == LogField.TIME) {
            limit(term);
        } else {
            conditions.add(condition(field, term));
        }
    }

    private static @Nullable LogField field(Term term) throws FilterException {
        String name = term.field();
        if (name == null) {
            return null;
        }
        Optional<LogField> field = LogField.of(name);
        if (field.isEmpty()) {
            throw FilterException.unknownField(name, FIELDS, term.start());
        }
        return field.get();
    }

    private static Condition condition(@Nullable LogField field, Term term) throws FilterException {
        String first = term.values().getFirst();
        return switch (term.operator()) {
            case CONTAINS -> new Has(field, first, Match.ANY_CASE, term.not());
            case CONTAINS_EXACTLY -> new Has(field, first, Match.EXACT, term.not());
            case MATCHES -> new Has(field, regex(first, term), Match.REGEX, term.not());
            case EQUALS, NOT_EQUALS -> {
                LogField compared = field == null ? LogField.COMMENT : field; // no sign of these stands alone
                check(compared, term);
                boolean not = term.operator() == Operator.NOT_EQUALS;
                yield new Is(compared, new LinkedHashSet<>(term.values()), term.not() != not);
            }
            default ->
                throw new FilterException(term.valueStart(), FilterMessage.NO_ORDER.text(String.valueOf(term.field())));
        };
    }

    private static String regex(String text, Term term) throws FilterException {
        try {
            Pattern.compile(text);
            return text;
        } catch (PatternSyntaxException e) {
            int at = Math.max(0, Math.min(e.getIndex(), text.length()));
            throw new FilterException(term.valueStart() + at, QueryMessage.BAD_REGEX.text(text, at + 1));
        }
    }

    /** Whether a field can have those values: what has only a few is rather mistyped than looked for in vain. */
    private static void check(LogField field, Term term) throws FilterException {
        List<String> possible = switch (field) {
            case IMPORTANCE -> keys(Importance.values(), Importance::key);
            case OUTCOME -> keys(TransactionOutcome.values(), TransactionOutcome::key);
            default -> List.of();
        };
        boolean number = field == LogField.SESSION || field == LogField.CONNECTION;
        for (String value : term.values()) {
            if (!possible.isEmpty() && possible.stream().noneMatch(value::equalsIgnoreCase)) {
                throw new FilterException(
                        term.valueStart(),
                        QueryMessage.NO_SUCH_VALUE.text(field.key(), value, String.join(", ", possible)));
            }
            if (number && !value.matches("\\d{0,10}")) {
                throw new FilterException(term.valueStart(), FilterMessage.NOT_A_NUMBER.text(field.key(), value));
            }
        }
    }

    private static <E> List<String> keys(E[] values, Function<E, String> key) {
        return Arrays.stream(values).map(key).toList();
    }

    private void limit(Term term) throws FilterException {
        String key = LogField.TIME.key();
        String value = term.values().getFirst();
        boolean possible = !term.not() && term.values().size() == 1;
        switch (term.operator()) {
            case NOT_EQUALS, CONTAINS_EXACTLY, MATCHES -> possible = false;
            default -> {
                // a period from here, to here, or all of it
            }
        }
        if (!possible) {
            throw new FilterException(term.start(), QueryMessage.ONLY_A_PERIOD.text(key));
        }
        Span span = Span.date(value.replace(' ', 'T'));
        if (span == null) {
            throw new FilterException(term.valueStart(), FilterMessage.NOT_A_DATE.text(key, value));
        }
        LocalDateTime begin = (LocalDateTime) span.from();
        LocalDateTime behind = ((LocalDateTime) span.to()).plusNanos(1);
        switch (term.operator()) {
            case GREATER -> after(behind);
            case AT_LEAST -> after(begin);
            case LESS -> before(begin);
            case AT_MOST -> before(behind);
            default -> {
                after(begin);
                before(behind);
            }
        }
    }

    private void after(LocalDateTime time) {
        LocalDateTime old = from;
        from = old == null || old.isBefore(time) ? time : old;
    }

    private void before(LocalDateTime time) {
        LocalDateTime old = to;
        to = old == null || old.isAfter(time) ? time : old;
    }

    static String of(LogQuery query) {
        return Stream.concat(
                        Stream.of(time(Operator.AT_LEAST, query.from()), time(Operator.LESS, query.to())),
                        query.conditions().stream().map(QueryText::of))
                .filter(term -> !term.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String time(Operator operator, @Nullable LocalDateTime time) {
        return time == null ? "" : LogField.TIME.key() + ":" + operator.sign() + time;
    }

    private static String of(Condition condition) {
        String minus = condition.not() ? "-" : "";
        return minus
                + switch (condition) {
                    case Is is ->
                        is.field().key()
                                + Operator.EQUALS.sign()
                                + is.values().stream()
                                        .sorted()
                                        .map(Term::quoted)
                                        .collect(Collectors.joining(","));
                    case Has has -> of(has);
                };
    }

    private static String of(Has has) {
        LogField field = has.where();
        String key = field == null ? "" : field.key();
        String quoted = Term.quoted(has.text());
        return switch (has.match()) {
            case ANY_CASE -> field == null ? quoted : key + Operator.CONTAINS.sign() + quoted;
            case EXACT -> key + Operator.CONTAINS_EXACTLY.sign() + quoted;
            case REGEX -> key + Operator.MATCHES.sign() + quoted;
        };
    }
}
