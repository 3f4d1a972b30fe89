package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.names.LogNames;
import dev.vakhta.model.filter.Term;
import dev.vakhta.ui.eventlog.internal.log.FieldMessage;
import dev.vakhta.ui.eventlog.internal.log.Names;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
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
        String typed = all.substring(begin).replace("\"", "");
        return LogNames.matching(field, values(field), typed).stream()
                .limit(MOST)
                .<IContentProposal>map(value -> proposal(field, value, before))
                .toList();
    }

    private static IContentProposal proposal(LogField field, String value, String before) {
        String name = LogNames.name(field, value);
        String label = name.equals(value) ? value : value + "  " + name;
        return new ContentProposal(before + Term.quoted(value), label, null);
    }

    private List<String> values(LogField field) {
        Names known = names;
        return known == null ? List.of() : known.of(field);
    }
}
