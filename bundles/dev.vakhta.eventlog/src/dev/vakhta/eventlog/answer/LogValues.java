package dev.vakhta.eventlog.answer;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.LogMessage;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.store.LogSource.LogFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The fields of a row as texts that are the same in all languages: what is compared, exported and counted. How they are shown to people is up to
 * whoever shows them.
 */
public final class LogValues {
    /** Both parts of {@code {"R",T:hex32}}. */
    private static final Pattern REFERENCE = Pattern.compile("\\{\"R\",(\\d{1,9}:)(\\p{XDigit}{32})}");

    private static final String UNDEFINED = "{\"U\"}";

    private LogValues() {}

    /** The text of a field; empty where the record has none, and for all but time, place and log of a damaged region. */
    public static String text(LogRow row, LogDictionary dictionary, LogField field) {
        LogRecord entry = row.entry();
        return switch (field) {
            case LOG -> row.log().name();
            case PLACE -> place(row.part(), row.offset());
            default -> entry == null ? "" : text(entry, row.outcome(), dictionary, field);
        };
    }

    /** A sentence on a damaged region, for people; empty for a record. */
    public static String damage(LogRow row) {
        Damage damage = row.damage();
        if (damage == null) {
            return "";
        }
        return row.log().format() == LogFormat.SQLITE ? LogMessage.DAMAGED_ROW.text(damage.offset()) : damage.text();
    }

    /** A time as it is compared and exported: ISO, with its seconds even if they are 0. */
    public static String time(LocalDateTime time) {
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(time);
    }

    private static String text(LogRecord entry, TransactionOutcome outcome, LogDictionary dictionary, LogField field) {
        TransactionKey transaction = entry.transaction();
        return switch (field) {
            case TIME -> time(entry.time());
            case IMPORTANCE -> entry.importance().key();
            case EVENT -> dictionary.name(Kind.EVENT, entry.event());
            case USER -> dictionary.name(Kind.USER, entry.user());
            case COMPUTER -> dictionary.name(Kind.COMPUTER, entry.computer());
            case APPLICATION -> dictionary.name(Kind.APPLICATION, entry.application());
            case SESSION -> number(entry.session());
            case CONNECTION -> number(entry.connection());
            case TRANSACTION -> transaction == null ? "" : transaction.text();
            case OUTCOME -> outcome.key();
            case METADATA -> dictionary.name(Kind.METADATA, entry.metadata());
            case DATA -> data(entry.data());
            case PRESENTATION -> entry.presentation();
            case COMMENT -> entry.comment();
            case SERVER -> dictionary.name(Kind.SERVER, entry.server());
            case MAIN_PORT -> dictionary.name(Kind.MAIN_PORT, entry.mainPort());
            case ADDITIONAL_PORT -> dictionary.name(Kind.ADDITIONAL_PORT, entry.additionalPort());
            case SEPARATORS -> separators(entry.separators(), dictionary);
            case LOG, PLACE -> throw new IllegalArgumentException(field.key());
        };
    }

    /** Where a row is stored. */
    public static String place(String part, long offset) {
        return part + ":" + offset;
    }

    /** The text of a typed value: a reference as {@code T:uuid}, nothing for an undefined one, all others as they stand there. */
    public static String data(String typed) {
        Matcher reference = REFERENCE.matcher(typed);
        if (reference.matches()) {
            String hex = reference.group(2);
            return reference.group(1)
                    + String.join(
                            "-",
                            hex.substring(24),
                            hex.substring(20, 24),
                            hex.substring(16, 20),
                            hex.substring(0, 4),
                            hex.substring(4, 16));
        }
        return typed.equals(UNDEFINED) ? "" : typed;
    }

    /** The text of all separators of a record. */
    public static String separators(List<Separator> separators, LogDictionary dictionary) {
        return separators.stream()
                .map(separator -> separator(separator, dictionary))
                .collect(Collectors.joining(" "));
    }

    /** A separator as {@code name=value}. */
    public static String separator(Separator separator, LogDictionary dictionary) {
        return dictionary.name(Kind.SEPARATOR, separator.number()) + "=" + dictionary.value(separator);
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }
}
