package dev.vakhta.eventlog.export;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.LogMessage;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A workbook of Excel: times as such, numbers as numbers, all else as text that is no formula. What is more than a sheet holds is on the next one.
 * Each row is written at once; four bytes of each remain in memory until its sheet is full.
 */
public final class XlsxExporter implements LogExporter {
    /** Of a sheet, without its heading; Excel has no more. */
    static final int ROWS = Worksheet.MAX_ROWS - 1;
    /** Bytes of a file: opczip 1.2.0 counts them in an int. */
    private static final long LARGEST = Integer.MAX_VALUE;

    private final int rows;
    private final long bytes;

    public XlsxExporter() {
        this(ROWS, LARGEST);
    }

    /**
     * With other limits.
     *
     * @param rows of a sheet
     * @param bytes of a file
     */
    XlsxExporter(int rows, long bytes) {
        this.rows = rows;
        this.bytes = bytes;
    }

    @Override
    public Rows begin(OutputStream out, List<LogField> fields) throws IOException {
        return new Book(new Limited(new BufferedOutputStream(out, 1 << 16), bytes), fields, rows);
    }

    /** Refuses to become larger than may be: the file could not be read. */
    private static final class Limited extends FilterOutputStream {
        private final long most;
        private long written;

        Limited(OutputStream out, long most) {
            super(out);
            this.most = most;
        }

        private void count(int more) throws IOException {
            written += more;
            if (written > most) {
                throw new IOException(LogMessage.TOO_LARGE_WORKBOOK.text(most >> 20));
            }
        }

        @Override
        public void write(int b) throws IOException {
            count(1);
            out.write(b);
        }

        @Override
        public void write(byte @Nullable [] bytes, int from, int length) throws IOException {
            count(length);
            out.write(bytes, from, length);
        }
    }

    private static final class Book implements Rows {
        private final OutputStream out;
        private final Workbook book;
        private final List<LogField> fields;
        private final int most;
        private Worksheet sheet;
        private int sheets;
        private int row;

        Book(OutputStream out, List<LogField> fields, int most) throws IOException {
            this.out = out;
            this.book = new Workbook(out, "Vakhta", null);
            this.fields = fields;
            this.most = most;
            this.sheet = begin();
        }

        private Worksheet begin() throws IOException {
            sheets++;
            row = 0;
            Worksheet begun = book.newWorksheet(Integer.toString(sheets));
            begun.freezePane(0, 1);
            for (int i = 0; i < fields.size(); i++) {
                begun.width(i, XlsxCell.width(fields.get(i)));
                begun.inlineString(0, i, fields.get(i).label());
                begun.style(0, i).bold().set();
            }
            begun.flush();
            return begun;
        }

        @Override
        public void add(List<String> values) throws IOException {
            if (row == most) {
                sheet.close();
                sheet = begin();
            }
            row++;
            for (int i = 0; i < fields.size(); i++) {
                XlsxCell.put(sheet, row, i, fields.get(i), values.get(i));
            }
            sheet.flush();
        }

        @Override
        public void flush() throws IOException {
            out.flush();
        }

        @Override
        public void close() throws IOException {
            try (out) {
                book.close();
            }
        }
    }
}
