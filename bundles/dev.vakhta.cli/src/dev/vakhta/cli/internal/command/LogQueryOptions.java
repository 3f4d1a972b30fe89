package dev.vakhta.cli.internal.command;

import dev.vakhta.cli.internal.Complaint;
import dev.vakhta.cli.internal.log.LogCommandMessage;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.eventlog.query.LogQuery.Order;
import dev.vakhta.model.filter.FilterException;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/** What is wanted of a log, and which fields of it. */
final class LogQueryOptions {
    private static final String ALL = "all";

    /** What fits into a usual terminal and can be read there. */
    private static final List<LogField> SHOWN = List.of(
            LogField.TIME, LogField.IMPORTANCE, LogField.EVENT, LogField.USER, LogField.PRESENTATION, LogField.COMMENT);

    private static final List<LogField> OF_SEVERAL =
            List.of(LogField.TIME, LogField.LOG, LogField.IMPORTANCE, LogField.EVENT, LogField.USER, LogField.COMMENT);

    private final Supplier<@Nullable String> where;
    private final Supplier<@Nullable String> from;
    private final Supplier<@Nullable String> to;
    private final BooleanSupplier oldestFirst;
    private Supplier<@Nullable String> columns = () -> null;

    /** @param ordered whether the order can be chosen */
    LogQueryOptions(Options options, boolean ordered) {
        options.section(CommandMessage.SECTION_ROWS);
        where = options.text("--where", LogCommandMessage.WHERE);
        from = ordered ? options.text("--from", LogCommandMessage.FROM) : () -> null;
        to = ordered ? options.text("--to", LogCommandMessage.TO) : () -> null;
        oldestFirst = ordered ? options.flag("--oldest-first", LogCommandMessage.OLDEST_FIRST) : () -> false;
    }

    /** Declares the choice of fields. */
    void columns(Options options) {
        columns = options.text("--columns", LogCommandMessage.COLUMNS);
    }

    /** @throws Complaint it cannot be understood */
    LogQuery query() {
        String text = where.get();
        String condition = text == null ? "" : text;
        parse("--where", condition, 0);
        String both = condition + limit("--from", ">=", from.get()) + limit("--to", "<", to.get());
        return parse("--where", both, 0).in(oldestFirst.getAsBoolean() ? Order.OLDEST_FIRST : Order.NEWEST_FIRST);
    }

    /** A limit of time as a term. */
    private static String limit(String option, String sign, @Nullable String value) {
        if (value == null) {
            return "";
        }
        String before = LogField.TIME.key() + ":" + sign + "\"";
        String term = before + value.replace("\"", "\"\"") + "\"";
        parse(option, term, before.length());
        return " " + term;
    }

    /** @param before characters that nobody typed */
    private static LogQuery parse(String option, String text, int before) {
        try {
            return LogQuery.parse(text);
        } catch (FilterException e) {
            throw new Complaint(LogCommandMessage.BAD_QUERY.text(
                    option, Math.max(1, e.position() + 1 - before), String.valueOf(e.getMessage())));
        }
    }

    /**
     * The fields that are shown.
     *
     * @param everything whether that is all of them unless some were chosen
     * @param logs whether there are several logs
     * @throws Complaint there is no such field
     */
    List<LogField> fields(boolean everything, boolean logs) {
        String keys = columns.get();
        if (keys == null) {
            return everything ? List.of(LogField.values()) : logs ? OF_SEVERAL : SHOWN;
        }
        return keys.equalsIgnoreCase(ALL)
                ? List.of(LogField.values())
                : Arrays.stream(keys.split(","))
                        .map(String::strip)
                        .filter(key -> !key.isEmpty())
                        .map(LogQueryOptions::field)
                        .toList();
    }

    private static LogField field(String key) {
        return LogField.of(key).orElseThrow(() -> {
            String known = Arrays.stream(LogField.values()).map(LogField::key).collect(Collectors.joining(", "));
            return new Complaint(CommandMessage.NO_COLUMN.text(key, known));
        });
    }
}
