package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.answer.LogValues;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.eventlog.query.LogQuery.Condition;
import dev.vakhta.eventlog.query.LogQuery.Has;
import dev.vakhta.eventlog.query.LogQuery.Is;
import dev.vakhta.eventlog.query.LogQuery.Order;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** What an answer should be: all rows of all logs, merged by their first rows, each compared by its texts. */
final class Naive {
    private final List<MadeLog> logs;

    Naive(List<MadeLog> logs) {
        this.logs = logs;
    }

    record Timed(LogRow row, LocalDateTime time) {}

    List<Timed> answer(LogQuery query) {
        List<List<Timed>> all = new ArrayList<>();
        for (MadeLog log : logs) {
            List<Timed> rows = rows(log);
            all.add(query.order() == Order.NEWEST_FIRST ? rows.reversed() : rows);
        }
        return merge(all, query.order() == Order.NEWEST_FIRST).stream()
                .filter(row -> matches(row, query))
                .toList();
    }

    private static List<Timed> rows(MadeLog log) {
        Map<TransactionKey, TransactionOutcome> outcomes = new HashMap<>();
        for (MadePart part : log.parts) {
            for (MadeRow row : part.rows()) {
                LogRecord entry = row.entry();
                TransactionKey key = entry == null ? null : entry.transaction();
                if (entry != null && key != null && part.ending(entry) != TransactionOutcome.NONE) {
                    outcomes.merge(key, part.ending(entry), (a, b) -> a.compareTo(b) > 0 ? a : b);
                }
            }
        }
        List<Timed> rows = new ArrayList<>();
        for (MadePart part : log.parts) {
            for (MadeRow row : part.rows()) {
                LogRecord entry = row.entry();
                TransactionKey key = entry == null ? null : entry.transaction();
                TransactionOutcome outcome = key == null
                        ? TransactionOutcome.NONE
                        : outcomes.getOrDefault(key, TransactionOutcome.UNFINISHED);
                Damage damage = entry == null ? new Damage(row.offset(), 3, false) : null;
                rows.add(new Timed(new LogRow(log, part.name(), row.offset(), entry, damage, outcome), row.time()));
            }
        }
        return rows;
    }

    private static List<Timed> merge(List<List<Timed>> all, boolean newestFirst) {
        int[] at = new int[all.size()];
        List<Timed> merged = new ArrayList<>();
        while (true) {
            int best = -1;
            for (int i = 0; i < at.length; i++) {
                int log = newestFirst ? at.length - 1 - i : i;
                if (at[log] < all.get(log).size()) {
                    LocalDateTime time = all.get(log).get(at[log]).time();
                    LocalDateTime least =
                            best < 0 ? time : all.get(best).get(at[best]).time();
                    if (best < 0 || (newestFirst ? time.isAfter(least) : time.isBefore(least))) {
                        best = log;
                    }
                }
            }
            if (best < 0) {
                return merged;
            }
            merged.add(all.get(best).get(at[best]++));
        }
    }

    private static boolean matches(Timed timed, LogQuery query) {
        LocalDateTime from = query.from();
        LocalDateTime to = query.to();
        return (from == null || !timed.time().isBefore(from))
                && (to == null || timed.time().isBefore(to))
                && (query.conditions().isEmpty() || timed.row().entry() != null)
                && query.conditions().stream().allMatch(condition -> matches(timed.row(), condition));
    }

    private static boolean matches(LogRow row, Condition condition) {
        boolean met = switch (condition) {
            case Is is -> is.values().stream().anyMatch(value -> is(row, is.field(), value));
            case Has has -> fields(has.where()).map(field -> text(row, field)).anyMatch(text -> has(text, has));
        };
        return met != condition.not();
    }

    private static Stream<LogField> fields(@Nullable LogField where) {
        return where == null ? Stream.of(LogField.COMMENT, LogField.PRESENTATION, LogField.DATA) : Stream.of(where);
    }

    static String text(LogRow row, LogField field) {
        return LogValues.text(row, Sampler.dictionary(), field);
    }

    private static boolean is(LogRow row, LogField field, String value) {
        String text = text(row, field);
        LogRecord entry = row.entry();
        boolean special = entry != null
                && switch (field) {
                    case EVENT ->
                        value.endsWith(".*")
                                        && text.toLowerCase(Locale.ROOT)
                                                .startsWith(value.substring(0, value.length() - 1)
                                                        .toLowerCase(Locale.ROOT))
                                || value.equals("#" + entry.event());
                    case USER -> value.equals("#" + entry.user());
                    case COMPUTER -> value.equals("#" + entry.computer());
                    case APPLICATION -> value.equals("#" + entry.application());
                    case METADATA -> value.equals("#" + entry.metadata());
                    case SERVER -> value.equals("#" + entry.server());
                    case MAIN_PORT -> value.equals("#" + entry.mainPort());
                    case ADDITIONAL_PORT -> value.equals("#" + entry.additionalPort());
                    case DATA -> text.endsWith(":" + value.toLowerCase(Locale.ROOT));
                    case SEPARATORS ->
                        entry.separators().stream()
                                .anyMatch(separator -> LogValues.separator(separator, Sampler.dictionary())
                                        .equalsIgnoreCase(value));
                    default -> false;
                };
        return special || text.equalsIgnoreCase(value);
    }

    private static boolean has(String text, Has has) {
        return switch (has.match()) {
            case EXACT -> text.contains(has.text());
            case ANY_CASE -> text.toLowerCase(Locale.ROOT).contains(has.text().toLowerCase(Locale.ROOT));
            case REGEX ->
                Pattern.compile(has.text(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .find();
        };
    }
}
