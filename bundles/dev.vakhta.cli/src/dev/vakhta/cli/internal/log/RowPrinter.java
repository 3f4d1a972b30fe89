package dev.vakhta.cli.internal.log;

import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.output.Format;
import dev.vakhta.cli.internal.output.Table;
import dev.vakhta.cli.internal.output.Table.Heading;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.answer.LogValues;
import dev.vakhta.eventlog.export.CsvExporter;
import dev.vakhta.eventlog.export.JsonLinesExporter;
import dev.vakhta.eventlog.export.LogExport.Texts;
import dev.vakhta.eventlog.export.LogExporter;
import dev.vakhta.eventlog.names.LogNames;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.jdt.annotation.Nullable;

/** Shows rows as they come: for people a table of each page, with names in their language; for scripts lines, which have no damaged regions. */
public final class RowPrinter {
    private static final Set<LogField> NUMBERS =
            Set.of(LogField.TIME, LogField.SESSION, LogField.CONNECTION, LogField.MAIN_PORT, LogField.ADDITIONAL_PORT);

    /** Characters of a text that are shown in a table. */
    private static final int LONGEST = 2000;

    private final Terminal terminal;
    private final List<LogField> fields;
    private final boolean wide;
    private final LogExporter.@Nullable Rows lines;
    private int leftOut;

    public RowPrinter(Terminal terminal, List<LogField> fields, Format format, boolean wide) throws IOException {
        this.terminal = terminal;
        this.fields = fields;
        this.wide = wide;
        Writer out =
                new OutputStreamWriter(terminal.out(), terminal.out().charset()); // which is somebody else's to close
        this.lines = switch (format) {
            case TABLE -> null;
            case JSON -> new JsonLinesExporter().begin(out, fields);
            case CSV -> new CsvExporter(',', false).begin(out, fields);
        };
    }

    /**
     * Shows rows now.
     *
     * @return how many there were to be shown, no more than the most
     */
    public int print(List<LogRow> rows, long most) throws IOException {
        LogExporter.Rows target = lines;
        Texts texts = new Texts();
        List<LogRow> shown = rows.stream()
                .filter(row -> target == null || row.entry() != null)
                .limit(most)
                .toList();
        if (target == null) {
            table(shown, texts);
        } else {
            for (LogRow row : shown) {
                target.add(texts.of(row, fields));
            }
            target.flush();
        }
        terminal.out().flush();
        return shown.size();
    }

    private void table(List<LogRow> rows, Texts texts) throws IOException {
        Table table = new Table(fields.stream()
                .map(field -> new Heading(field.label(), NUMBERS.contains(field)))
                .toList());
        for (LogRow row : rows) {
            List<String> cells = new ArrayList<>();
            List<String> values = texts.of(row, fields);
            for (int i = 0; i < values.size(); i++) {
                String text = LogNames.name(fields.get(i), values.get(i));
                cells.add(text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            }
            int time = fields.indexOf(LogField.TIME);
            if (time >= 0) {
                cells.set(time, cells.get(time).replace('T', ' '));
            }
            int comment = fields.indexOf(LogField.COMMENT);
            if (row.damage() != null && comment >= 0) {
                cells.set(comment, LogValues.damage(row));
            }
            table.add(cells);
        }
        if (!table.isEmpty()) {
            leftOut = table.print(terminal.out(), wide ? Integer.MAX_VALUE : terminal.width());
        }
    }

    /** Columns of the last table that found no room. */
    public int leftOut() {
        return leftOut;
    }
}
