package dev.vakhta.eventlog;

import dev.vakhta.eventlog.LogDictionary.Kind;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;

/**
 * The fields of a row as texts that are the same in all languages: what is compared, exported and counted. How they are shown to people is up to
 * whoever shows them.
 */
public final class LogValues {
    private LogValues() {}

    /** The text of a field; empty where the record has none, and for all but time, place and log of a damaged region. */
    public static String text(LogRow row, LogDictionary dictionary, LogField field) {
        LogRecord entry = row.entry();
        return switch (field) {
            case LOG -> row.log().name();
            case PLACE -> row.part() + ":" + row.offset();
            default -> entry == null ? "" : text(entry, row.outcome(), dictionary, field);
        };
    }

    private static String text(LogRecord entry, TransactionOutcome outcome, LogDictionary dictionary, LogField field) {
        TransactionKey transaction = entry.transaction();
        return switch (field) {
            case TIME -> DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(entry.time()); // with its seconds, even if 0
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
            case DATA -> entry.data();
            case PRESENTATION -> entry.presentation();
            case COMMENT -> entry.comment();
            case SERVER -> dictionary.name(Kind.SERVER, entry.server());
            case MAIN_PORT -> dictionary.name(Kind.MAIN_PORT, entry.mainPort());
            case ADDITIONAL_PORT -> dictionary.name(Kind.ADDITIONAL_PORT, entry.additionalPort());
            case SEPARATORS ->
                entry.separators().stream()
                        .map(separator ->
                                dictionary.name(Kind.SEPARATOR, separator.number()) + "=" + dictionary.value(separator))
                        .collect(Collectors.joining(" "));
            case LOG, PLACE -> throw new IllegalArgumentException(field.key());
        };
    }

    private static String number(int number) {
        return number == 0 ? "" : Integer.toString(number);
    }
}
