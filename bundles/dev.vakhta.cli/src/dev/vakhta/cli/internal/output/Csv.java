package dev.vakhta.cli.internal.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.vakhta.model.fields.Column;
import dev.vakhta.model.fields.Row;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.util.List;

/** CSV by RFC 4180 for scripts and spreadsheets: rac's names, exact values. */
final class Csv {
    private Csv() {}

    static void print(PrintStream out, List<Column> columns, List<? extends Row<?>> rows) throws IOException {
        OutputStreamWriter writer = new OutputStreamWriter(out, out.charset());
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        csv.writeRecord(columns.stream().map(Column::key).toList());
        rows.forEach(row -> csv.writeRecord(
                columns.stream().map(column -> column.exact(row)).toList()));
        csv.flush();
    }
}
