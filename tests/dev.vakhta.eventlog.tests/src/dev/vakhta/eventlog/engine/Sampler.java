package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Entry;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.TransactionLetter;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.answer.LogValues;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.eventlog.query.LogQuery.Condition;
import dev.vakhta.eventlog.query.LogQuery.Has;
import dev.vakhta.eventlog.query.LogQuery.Is;
import dev.vakhta.eventlog.query.LogQuery.Match;
import dev.vakhta.eventlog.query.LogQuery.Order;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;

/** Makes logs and queries at random, with few different values, so that most queries find something and most rows have equals. */
final class Sampler {
    static final LocalDateTime BEGIN = LocalDateTime.of(2026, 1, 4, 10, 0);
    private static final List<String> EVENTS = List.of(
            "_$Transaction$_.Commit",
            "_$Transaction$_.Rollback",
            "_$Data$_.Update",
            "_$Data$_.New",
            "Проверка. \"Строка\"",
            "_$Data$_.Update");
    private static final List<String> USERS = List.of("Иванов", "Пётр", "", "ИВАНОВ");
    private static final List<String> TEXTS = List.of("", "Ошибка блокировки", "ОШИБКА", "Ok\nдалее", "C:\\temp\\");
    private static final List<String> REFERENCES = List.of(
            "{\"U\"}",
            "{\"R\",49:8c8214109fd4d3af11eb518292a423f8}",
            "{\"R\",50:8c8214109fd4d3af11eb518292a423f8}",
            "{\"R\",49:8c8214109fd4d3af11eb518292a423f9}");

    final Random random;
    private int ended;

    Sampler(long seed) {
        random = new Random(seed);
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    static LogDictionary dictionary() {
        return declared().build();
    }

    static LogDictionary dictionaryWith(Entry more) {
        return declared().add(more).build();
    }

    private static LogDictionary.Builder declared() {
        LogDictionary.Builder builder = new LogDictionary.Builder();
        add(builder, Kind.EVENT, EVENTS);
        add(builder, Kind.USER, USERS);
        for (Kind kind : List.of(Kind.COMPUTER, Kind.APPLICATION, Kind.METADATA, Kind.SERVER, Kind.MAIN_PORT)) {
            add(builder, kind, List.of("один", "два"));
        }
        add(builder, Kind.SEPARATOR, List.of("Область", "Другая"));
        builder.add(new Entry(Kind.SEPARATOR_VALUE, 1, 1, "", "{\"N\",7}"));
        builder.add(new Entry(Kind.SEPARATOR_VALUE, 2, 1, "", "{\"S\",\"x\"}"));
        return builder;
    }

    private static void add(LogDictionary.Builder builder, Kind kind, List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            builder.add(new Entry(kind, 0, i + 1, "", names.get(i)));
        }
    }

    /** A log of some parts, nearly in the order of time. */
    MadeLog log(String name, int rows) {
        MadeLog log = new MadeLog(name, dictionary());
        LocalDateTime time = BEGIN;
        int number = 0;
        do {
            MadePart part =
                    log.part("202512%02d000000.lgp".formatted(++number), MadePart.STEP * (1 + random.nextInt(7)));
            int count = random.nextInt(rows / 2 + 1);
            for (int i = 0; i < count; i++) {
                time = time.plusSeconds(random.nextInt(10) == 0 ? random.nextInt(20) - 8 : random.nextInt(2));
                append(part, time);
            }
            rows -= count;
        } while (rows > 1);
        return log;
    }

    /** Adds a row, seldom a damaged region, seldom behind a gap. */
    MadeRow append(MadePart part, LocalDateTime time) {
        long offset = part.size() + (random.nextInt(20) == 0 ? 10L * random.nextInt(30) : 0);
        MadeRow row = random.nextInt(15) == 0
                ? new MadeRow(offset, time, null)
                : new MadeRow(offset, time, entry(offset, time));
        part.add(row);
        return row;
    }

    private LogRecord entry(long offset, LocalDateTime time) {
        int event = random.nextInt(8);
        boolean end = event == 1 || event == 2;
        long id = end ? ++ended : random.nextInt(40);
        TransactionKey key = end || random.nextBoolean() ? new TransactionKey(0x243c385051d90L, id) : null;
        return new LogRecord(
                offset,
                MadePart.STEP,
                time,
                TransactionLetter.U,
                key,
                random.nextInt(6),
                random.nextInt(4),
                random.nextInt(4),
                random.nextInt(3),
                event,
                any(List.of(Importance.values())),
                any(TEXTS),
                random.nextInt(4),
                any(REFERENCES),
                any(TEXTS),
                random.nextInt(3),
                random.nextInt(3),
                random.nextInt(3),
                random.nextInt(13),
                any(List.of(
                        List.of(),
                        List.of(new Separator(1, 1)),
                        List.of(new Separator(1, 1), new Separator(2, 1)),
                        List.of(new Separator(2, 9)))));
    }

    /** The commit of the transaction of a row. */
    static MadeRow commit(long offset, LogRow of) {
        LogRecord entry = of.entry();
        return plain(offset, 0, 1, entry == null ? null : entry.transaction(), "");
    }

    /** What a user did. */
    static MadeRow by(long offset, int user) {
        return plain(offset, user, 3, null, "");
    }

    /** A comment. */
    static MadeRow saying(long offset, String comment) {
        return plain(offset, 0, 3, null, comment);
    }

    private static MadeRow plain(
            long offset, int user, int event, @Nullable TransactionKey transaction, String comment) {
        LocalDateTime time = BEGIN.plusMinutes(5);
        LogRecord entry = new LogRecord(
                offset,
                MadePart.STEP,
                time,
                TransactionLetter.N,
                transaction,
                user,
                0,
                0,
                0,
                event,
                Importance.INFORMATION,
                comment,
                0,
                "{\"U\"}",
                "",
                0,
                0,
                0,
                0,
                List.of());
        return new MadeRow(offset, time, entry);
    }

    LogQuery query() {
        List<Condition> conditions = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            conditions.add(random.nextBoolean() ? is() : has());
        }
        LocalDateTime from = random.nextInt(3) == 0 ? BEGIN.plusSeconds(random.nextInt(60)) : null;
        LocalDateTime to = random.nextInt(3) == 0 ? BEGIN.plusSeconds(random.nextInt(160)) : null;
        return new LogQuery(from, to, conditions, any(List.of(Order.values())));
    }

    private Is is() {
        LogField field = any(List.of(LogField.values()));
        Set<String> values = new HashSet<>();
        IntStream.rangeClosed(0, random.nextInt(3)).forEach(i -> values.add(value(field)));
        return new Is(field, values, random.nextBoolean());
    }

    private Has has() {
        LogField field = any(List.of(LogField.values()));
        String text = value(field);
        int from = random.nextInt(text.length() + 1);
        String piece = text.substring(from, from + random.nextInt(text.length() - from + 1));
        Match match = any(List.of(Match.values()));
        String wanted = match == Match.REGEX ? java.util.regex.Pattern.quote(piece) + ".*" : piece;
        return new Has(random.nextInt(4) == 0 ? null : field, wanted, match, random.nextBoolean());
    }

    private String value(LogField field) {
        String value = switch (field) {
            case EVENT -> any(List.of("_$Data$_.*", EVENTS.get(1), EVENTS.get(4), "#7", ""));
            case USER -> any(List.of("иванов", "пётр", "", "#5", "#2"));
            case IMPORTANCE -> any(List.of(Importance.values())).key();
            case OUTCOME -> any(List.of(TransactionOutcome.values())).key();
            case SESSION, CONNECTION -> any(List.of("1", "2", "", "12"));
            case TIME -> LogValues.time(BEGIN.plusSeconds(random.nextInt(30)));
            case TRANSACTION -> any(List.of("243c385051d90,1", "243c385051d90,2", ""));
            case DATA ->
                any(List.of("49:92a423f8-5182-11eb-8c82-14109fd4d3af", "92A423F8-5182-11eb-8c82-14109fd4d3af", ""));
            case LOG -> any(List.of("a", "b", "c"));
            case PLACE -> "20251201000000.lgp:" + 10 * random.nextInt(9);
            case SEPARATORS ->
                any(List.of("Область={\"N\",7}", "Другая=#9", "Область={\"N\",7} Другая={\"S\",\"x\"}", ""));
            case COMMENT, PRESENTATION -> any(TEXTS);
            default -> any(List.of("один", "Два", "#3", "#2", ""));
        };
        return random.nextInt(5) == 0 ? value.toUpperCase(java.util.Locale.ROOT) : value;
    }
}
