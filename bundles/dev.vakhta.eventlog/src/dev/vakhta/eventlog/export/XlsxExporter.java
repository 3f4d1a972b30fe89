package dev.vakhta.eventlog.export;

import dev.vakhta.eventlog.LogField;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook of Excel: times as such, numbers as numbers, all else as text that is no formula. What is more than a sheet holds is on the next one.
 * It is written from its begin to its end, texts within the cells, so that nothing is collected.
 */
public final class XlsxExporter implements LogExporter {
    /** Of a sheet, without its heading; Excel has no more. */
    static final int ROWS = (1 << 20) - 1;
    /** Of its XML: larger entries of a zip that is written in one go are refused by Excel. */
    private static final long CHARACTERS = 1L << 30;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final int rows;

    public XlsxExporter() {
        this(ROWS);
    }

    /** @param rows of a sheet */
    XlsxExporter(int rows) {
        this.rows = rows;
    }

    @Override
    public Rows begin(OutputStream out, List<LogField> fields) throws IOException {
        Book book = new Book(new ZipOutputStream(new BufferedOutputStream(out, 1 << 16)), fields, rows);
        book.open();
        return book;
    }

    private static final class Book implements Rows {
        private final ZipOutputStream zip;
        private final Writer xml;
        private final List<LogField> fields;
        private final int most;
        private int sheets;
        private int rows;
        private long characters;

        Book(ZipOutputStream zip, List<LogField> fields, int most) {
            this.zip = zip;
            this.xml = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
            this.fields = fields;
            this.most = most;
        }

        @Override
        public void add(List<String> values) throws IOException {
            if (rows == most || characters > CHARACTERS) {
                shut();
                open();
            }
            rows++;
            row(IntStream.range(0, values.size())
                    .mapToObj(i -> XlsxCell.of(fields.get(i), values.get(i)))
                    .collect(Collectors.joining()));
        }

        private void row(String cells) throws IOException {
            xml.write("<row>");
            xml.write(cells);
            xml.write("</row>\n");
            characters += cells.length();
        }

        /** Begins a sheet. */
        void open() throws IOException {
            sheets++;
            rows = 0;
            characters = 0;
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet" + sheets + ".xml"));
            xml.write(
                    HEAD + "<worksheet xmlns=\"" + MAIN + "\"><sheetViews><sheetView workbookViewId=\"0\">"
                            + "<pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView></sheetViews><cols>");
            for (int i = 1; i <= fields.size(); i++) {
                xml.write("<col min=\"%1$d\" max=\"%1$d\" width=\"%2$d\" customWidth=\"1\"/>"
                        .formatted(i, XlsxCell.width(fields.get(i - 1))));
            }
            xml.write("</cols><sheetData>\n");
            row(fields.stream().map(field -> XlsxCell.heading(field.label())).collect(Collectors.joining()));
        }

        private void shut() throws IOException {
            xml.write("</sheetData></worksheet>");
            xml.flush();
            zip.closeEntry();
        }

        private void entry(String name, String content) throws IOException {
            zip.putNextEntry(new ZipEntry(name));
            xml.write(HEAD + content);
            xml.flush();
            zip.closeEntry();
        }

        private String each(String pattern) {
            return IntStream.rangeClosed(1, sheets).mapToObj(pattern::formatted).collect(Collectors.joining());
        }

        @Override
        public void flush() throws IOException {
            xml.flush();
        }

        @Override
        public void close() throws IOException {
            try (zip) {
                shut();
                entry("xl/styles.xml", XlsxCell.STYLES.formatted(MAIN));
                entry(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + OFFICE + "\"><sheets>"
                                + each("<sheet name=\"%1$d\" sheetId=\"%1$d\" r:id=\"r%1$d\"/>")
                                + "</sheets></workbook>");
                entry(
                        "xl/_rels/workbook.xml.rels",
                        "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                                + each("<Relationship Id=\"r%1$d\" Type=\"" + OFFICE
                                        + "/worksheet\" Target=\"worksheets/sheet%1$d.xml\"/>")
                                + "<Relationship Id=\"styles\" Type=\"" + OFFICE
                                + "/styles\" Target=\"styles.xml\"/></Relationships>");
                entry(
                        "_rels/.rels",
                        "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + OFFICE
                                + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
                entry(
                        "[Content_Types].xml",
                        "<Types xmlns=\"" + PACKAGE + "content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + TYPE + "sheet.main+xml\"/>"
                                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>"
                                + each("<Override PartName=\"/xl/worksheets/sheet%1$d.xml\" ContentType=\"" + TYPE
                                        + "worksheet+xml\"/>")
                                + "</Types>");
            }
        }
    }
}
