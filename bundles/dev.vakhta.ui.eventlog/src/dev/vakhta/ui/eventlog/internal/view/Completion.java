package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.eventlog.EventLog;
import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.model.filter.Term;
import dev.vakhta.ui.eventlog.internal.log.FieldMessage;
import dev.vakhta.ui.eventlog.internal.log.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.IContentProposal;

/** What a filter of a log can go on with: fields, and behind a sign what the log has in them. */
final class Completion {
    private static final int MOST = 200;
    private static final String SIGNS = "=:~";

    private @Nullable Names names;

    /** Has the names of a log read; until they are there none are offered. */
    void of(EventLog log, Consumer<String> onFailure) {
        Names reading = new Names(log, onFailure);
        names = reading;
        reading.schedule();
    }

    /** The log has grown: it may have new names. */
    void again() {
        Names reading = names;
        if (reading != null) {
            reading.schedule();
        }
    }

    void stop() {
        Names reading = names;
        if (reading != null) {
            reading.stop();
        }
    }

    List<IContentProposal> proposals(String word) {
        int sign = 0;
        while (sign < word.length() && SIGNS.indexOf(word.charAt(sign)) < 0) {
            sign++;
        }
        Optional<LogField> field = LogField.of(word.substring(0, sign));
        return sign == word.length() || field.isEmpty() ? fields(word) : values(field.get(), word, sign);
    }

    private static List<IContentProposal> fields(String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(LogField.values())
                .filter(field -> field.key().startsWith(wanted)
                        || FieldMessage.label(field).toLowerCase(Locale.ROOT).startsWith(wanted))
                .<IContentProposal>map(field -> new ContentProposal(
                        field.key() + sign(field),
                        field.key() + "  " + FieldMessage.label(field),
                        FieldMessage.help(field)))
                .toList();
    }

    private static String sign(LogField field) {
        return switch (field) {
            case TIME -> ":>=";
            case COMMENT, PRESENTATION, DATA, PLACE -> ":";
            default -> "=";
        };
    }

    /** Of several values, separated by commas, the last is completed. */
    private List<IContentProposal> values(LogField field, String word, int sign) {
        String all = word.substring(sign + 1);
        int begin = all.lastIndexOf(',') + 1;
        String before = word.substring(0, sign + 1 + begin);
        String wanted = all.substring(begin).replace("\"", "").toLowerCase(Locale.ROOT);
        return values(field)
                .filter(value -> value.toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST)
                .<IContentProposal>map(value -> new ContentProposal(before + Term.quoted(value), value, null))
                .toList();
    }

    private Stream<String> values(LogField field) {
        Names known = names;
        return switch (field) {
            case IMPORTANCE -> Arrays.stream(Importance.values()).map(Importance::key);
            case OUTCOME -> Arrays.stream(TransactionOutcome.values()).map(TransactionOutcome::key);
            default -> known == null ? Stream.of() : known.of(field).stream();
        };
    }
}
