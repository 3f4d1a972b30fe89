package dev.vakhta.ui.eventlog.internal.log;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.answer.LogValues;
import dev.vakhta.eventlog.names.LogNames;
import dev.vakhta.eventlog.value.LogValue;
import dev.vakhta.eventlog.value.LogValue.Member;
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
                    case OUTCOME -> row.outcome() == TransactionOutcome.NONE ? "" : LogNames.outcome(row.outcome());
                    case DATA -> data(line).text();
                    default -> LogNames.name(field, line.value(field));
                };
    }

    /** The typed value of a record. */
    private static LogValue data(LogLine line) {
        return LogValue.parse(line.value(LogField.DATA), line.value(LogField.EVENT));
    }

    /** The typed value of a record, a line for each of its parts; empty where it has none. */
    public String parts(LogLine line) {
        StringBuilder all = new StringBuilder();
        add(all, data(line), "");
        return all.toString();
    }

    private static void add(StringBuilder all, LogValue value, String indent) {
        if (value.members().isEmpty()) {
            all.append(value.text());
            return;
        }
        for (Member member : value.members()) {
            all.append(all.isEmpty() ? "" : "\n")
                    .append(indent)
                    .append(member.name().isEmpty() ? "•" : member.name() + ":");
            all.append(' ');
            add(all, member.value(), indent + "    ");
        }
    }

    /** The same as {@link #text} on one line, and not longer than a cell can be. */
    public String cell(LogLine line, LogField field) {
        String text = text(line, field);
        String begin = text.length() > LONGEST ? text.substring(0, LONGEST) + CUT : text;
        return begin.isEmpty() ? begin : begin.replaceAll("\\s+", " ").strip();
    }

    /** What a damaged region says across its columns; empty for a record. */
    public String across(LogLine line) {
        return line.isDamage() ? line.row().part() + ": " + LogValues.damage(line.row()) : "";
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
}
