package dev.vakhta.ui.eventlog.internal.log;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.LogRow;
import dev.vakhta.eventlog.TransactionOutcome;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** What people read in the fields of a row. */
public final class Cells {
    /** No cell is as wide; texts of tens of kilobytes stand in the details. */
    private static final int LONGEST = 400;

    private static final String CUT = "…";

    private final DateTimeFormatter clock = DateTimeFormatter.ofPattern(ViewMessage.TIME_PATTERN.text());

    public String time(LocalDateTime time) {
        return clock.format(time);
    }

    /** Whole, with its line ends. A damaged region has no fields but where it is. */
    public String text(LogLine line, LogField field) {
        LogRow row = line.row();
        LogRecord entry = row.entry();
        return entry == null
                ? line.value(field)
                : switch (field) {
                    case TIME -> time(entry.time());
                    case IMPORTANCE -> word(entry.importance());
                    case OUTCOME -> word(row.outcome());
                    default -> line.value(field);
                };
    }

    /** For reading: typed values decoded, a line for each part. */
    public String whole(LogLine line, LogField field) {
        return text(line, field);
    }

    /** The same as {@link #text} on one line, and not longer than a cell can be. */
    public String cell(LogLine line, LogField field) {
        String text = text(line, field);
        String begin = text.length() > LONGEST ? text.substring(0, LONGEST) + CUT : text;
        return begin.isEmpty() ? begin : begin.replaceAll("\\s+", " ").strip();
    }

    /** What a damaged region says across its columns; empty for a record. */
    public String across(LogLine line) {
        Damage damage = line.row().damage();
        return damage == null ? "" : line.row().part() + ": " + damage.text();
    }

    /** Lines to be copied: headings, then cells, separated by tabs. */
    public String table(List<LogLine> lines, List<LogField> fields) {
        String head = fields.stream().map(FieldMessage::label).collect(Collectors.joining("\t"));
        return lines.stream()
                .map(line -> line.isDamage()
                        ? across(line)
                        : fields.stream()
                                .map(field -> text(line, field).replaceAll("\\s+", " "))
                                .collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n", lines.size() > 1 ? head + "\n" : "", ""));
    }

    public static String word(Importance importance) {
        return ViewMessage.valueOf("IMPORTANCE_" + importance.name()).text();
    }

    /** Empty where there is no transaction. */
    public static String word(TransactionOutcome outcome) {
        return outcome == TransactionOutcome.NONE
                ? ""
                : ViewMessage.valueOf("OUTCOME_" + outcome.name()).text();
    }
}
