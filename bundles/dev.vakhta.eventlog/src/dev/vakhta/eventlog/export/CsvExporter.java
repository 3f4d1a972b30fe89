package dev.vakhta.eventlog.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.vakhta.eventlog.LogField;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * CSV by RFC 4180 in UTF-8. What a spreadsheet would run gets an apostrophe before it.
 *
 * @param separator of fields; spreadsheets in Russian want a semicolon
 * @param mark whether a byte order mark comes first, without which Excel takes it for another encoding
 */
public record CsvExporter(char separator, boolean mark) implements LogExporter {
    @Override
    public Rows begin(OutputStream out, List<LogField> fields) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        if (mark) {
            writer.write('\ufeff');
        }
        return begin(writer, fields);
    }

    /** The same in whatever encoding, without a mark. */
    public Rows begin(Writer writer, List<LogField> fields) throws IOException {
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        Rows rows = new Rows() {
            @Override
            public void add(List<String> values) throws IOException {
                try {
                    csv.writeRecord(values.stream().map(CsvExporter::harmless).toArray(String[]::new));
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            }

            @Override
            public void flush() throws IOException {
                csv.flush();
            }

            @Override
            public void close() throws IOException {
                csv.close();
            }
        };
        rows.add(fields.stream().map(LogField::key).toList());
        return rows;
    }

    private static String harmless(String text) {
        return Formulas.isOne(text) ? "'" + text : text;
    }
}
