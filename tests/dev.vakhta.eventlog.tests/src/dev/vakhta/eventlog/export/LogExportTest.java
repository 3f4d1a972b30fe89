package dev.vakhta.eventlog.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.LogMessage;
import dev.vakhta.eventlog.export.LogExport.Exported;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class LogExportTest {
    private static final List<LogField> FIELDS =
            List.of(LogField.TIME, LogField.USER, LogField.SESSION, LogField.COMMENT);

    @TempDir
    Path folder;

    private Path write(Given answer, LogExporter exporter) throws IOException {
        Path file = folder.resolve("out");
        LogExport.write(answer, FIELDS, exporter, file, records -> {}, () -> false);
        return file;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    @Test
    void csvQuotesAndRunsNothing() throws IOException {
        Given answer = Given.oldestFirst()
                .record("a \"b\", c\nd")
                .record("=1+1")
                .record("-5")
                .record("@x")
                .record("+7");
        assertEquals(
                """
                time,user,session,comment
                2026-02-01T10:00:00,Иванов,18,"a ""b"", c
                d"
                2026-02-01T10:00:01,Иванов,18,'=1+1
                2026-02-01T10:00:02,Иванов,18,'-5
                2026-02-01T10:00:03,Иванов,18,'@x
                2026-02-01T10:00:04,Иванов,18,'+7
                """,
                Files.readString(write(answer, ExportFormat.CSV.exporter())).replace("\r\n", "\n"));
        String russian = Files.readString(write(Given.oldestFirst().record("a;b"), new CsvExporter(';', true)));
        assertEquals("\ufefftime;user;session;comment\r\n2026-02-01T10:00:00;Иванов;18;\"a;b\"\r\n", russian);
    }

    @Test
    void jsonHasAnObjectALine() throws IOException {
        Given answer = Given.oldestFirst().record("=1 \"<&>\"\n\u0001").record("");
        List<String> lines = Files.readAllLines(write(answer, ExportFormat.JSONL.exporter()));
        assertEquals(2, lines.size());
        JsonObject first = JsonParser.parseString(lines.getFirst()).getAsJsonObject();
        assertEquals("=1 \"<&>\"\n\u0001", first.get("comment").getAsString());
        assertTrue(first.getAsJsonPrimitive("session").isNumber());
        assertFalse(JsonParser.parseString(lines.getLast()).getAsJsonObject().has("comment"));
    }

    /** Not one after the other: a {@code ZipInputStream} takes the sizes behind its entries for others. */
    private static Map<String, Document> parts(Path file) throws Exception {
        Map<String, Document> parts = new LinkedHashMap<>();
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), factory.newDocumentBuilder().parse(zip.getInputStream(entry)));
            }
        }
        return parts;
    }

    private static List<List<String>> cells(Document sheet) {
        List<List<String>> rows = new ArrayList<>();
        NodeList all = sheet.getElementsByTagName("row");
        for (int i = 0; i < all.getLength(); i++) {
            NodeList cells = ((Element) all.item(i)).getElementsByTagName("c");
            List<String> row = new ArrayList<>();
            for (int k = 0; k < cells.getLength(); k++) {
                row.add(((Element) cells.item(k)).getAttribute("t") + ":"
                        + cells.item(k).getTextContent());
            }
            rows.add(row);
        }
        return rows;
    }

    @Test
    void aWorkbookHasTextsThatAreNoFormulas() throws Exception {
        String odd = "<&> _x0041_ _x \u0001 \ud83d\ude00 \ud83d.";
        Given answer = Given.oldestFirst().record("=1+1").record(odd).record("x".repeat(40_000));
        Map<String, Document> parts = parts(write(answer.record(" \n\tи \r\n "), ExportFormat.XLSX.exporter()));
        assertTrue(parts.keySet()
                .containsAll(List.of("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml", "xl/styles.xml")));
        Document sheet = parts.get("xl/worksheets/sheet1.xml");
        List<List<String>> rows = cells(sheet);
        assertEquals(5, rows.size());
        assertEquals("inlineStr:" + LogField.COMMENT.label(), rows.get(0).get(3));
        assertEquals(List.of("n:46054.416666666664", "inlineStr:Иванов", "n:18", "inlineStr:=1+1"), rows.get(1));
        assertEquals(
                "inlineStr:<&> _x005F_x0041_ _x _x0001_ \ud83d\ude00 .",
                rows.get(2).get(3));
        assertEquals("inlineStr:".length() + 32767, rows.get(3).get(3).length());
        assertEquals("inlineStr: \n\tи \r\n ", rows.get(4).get(3));
        assertEquals(0, sheet.getElementsByTagName("f").getLength());
        Element padded = (Element) ((Element) sheet.getElementsByTagName("row").item(4))
                .getElementsByTagName("t")
                .item(1);
        assertEquals("preserve", padded.getAttribute("xml:space"));
    }

    @Test
    void whatASheetDoesNotHoldIsOnTheNext() throws Exception {
        Given answer = Given.oldestFirst().record("a").record("b").record("c");
        Map<String, Document> parts = parts(write(answer, new XlsxExporter(2, 1 << 20)));
        assertEquals(3, cells(parts.get("xl/worksheets/sheet1.xml")).size());
        assertEquals(2, cells(parts.get("xl/worksheets/sheet2.xml")).size());
        assertEquals(
                2, parts.get("xl/workbook.xml").getElementsByTagName("sheet").getLength());
    }

    /** Only the name of a style says that a cell remains a text and another one is a time. */
    @Test
    void cellsHaveTheirFormats() throws Exception {
        Given answer = Given.oldestFirst().record("=1+1").record("1");
        Map<String, Document> parts = parts(write(answer, ExportFormat.XLSX.exporter()));
        NodeList cells = parts.get("xl/worksheets/sheet1.xml").getElementsByTagName("c");
        List<String> formats = new ArrayList<>();
        for (int i = 4; i < cells.getLength(); i++) {
            String style = ((Element) cells.item(i)).getAttribute("s");
            formats.add(style.isEmpty() ? "" : format(parts.get("xl/styles.xml"), Integer.parseInt(style)));
        }
        String time = "yyyy-mm-dd hh:mm:ss";
        assertEquals(List.of(time, "", "", "@", time, "", "", ""), formats);
    }

    private static String format(Document styles, int style) {
        Element all = (Element) styles.getElementsByTagName("cellXfs").item(0);
        String number = ((Element) all.getElementsByTagName("xf").item(style)).getAttribute("numFmtId");
        NodeList formats = styles.getElementsByTagName("numFmt");
        for (int i = 0; i < formats.getLength(); i++) {
            Element format = (Element) formats.item(i);
            if (format.getAttribute("numFmtId").equals(number)) {
                return format.getAttribute("formatCode");
            }
        }
        return number.equals("49") ? "@" : number;
    }

    @Test
    void rowsAreWrittenWhenTheyCome() throws IOException {
        AtomicLong written = new AtomicLong();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int b) {
                written.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                written.addAndGet(length);
            }
        };
        Random random = new Random(1);
        try (LogExporter.Rows rows = new XlsxExporter().begin(out, List.of(LogField.COMMENT))) {
            for (int i = 0; i < 10_000; i++) {
                rows.add(List.of(Long.toString(random.nextLong()).repeat(10)));
            }
            assertTrue(written.get() > 100_000, written + " bytes");
        }
    }

    @Test
    void whatNobodyCouldOpenIsNotWritten() throws IOException {
        Given answer = Given.oldestFirst();
        for (int i = 0; i < 1000; i++) {
            answer.record(Integer.toString(i));
        }
        Path file = folder.resolve("out");
        IOException said = assertThrows(
                IOException.class,
                () -> LogExport.write(answer, FIELDS, new XlsxExporter(1000, 3000), file, records -> {}, () -> false));
        assertEquals(LogMessage.TOO_LARGE_WORKBOOK.text(0), said.getMessage());
        assertEquals(List.of(), names());
    }

    @ParameterizedTest
    @EnumSource
    void emptyIsAFile(ExportFormat format) throws IOException {
        Path file = folder.resolve("out." + format.key());
        Exported exported = LogExport.write(
                Given.oldestFirst().damage(), FIELDS, format.exporter(), file, records -> {}, () -> false);
        assertEquals(new Exported(0, 1), exported);
        assertEquals(List.of(file.getFileName().toString()), names());
    }

    @ParameterizedTest
    @EnumSource
    void cancelAndFailureLeaveWhatWasThere(ExportFormat format) throws IOException {
        Path file = Files.writeString(folder.resolve("out"), "before");
        Given answer = Given.oldestFirst().record("a");
        List<Long> told = new ArrayList<>();
        assertThrows(
                CancellationException.class,
                () -> LogExport.write(answer, FIELDS, format.exporter(), file, told::add, () -> !told.isEmpty()));
        assertEquals(List.of(1L), told);
        answer.then(() -> {
            throw new IllegalStateException();
        });
        assertThrows(
                IllegalStateException.class,
                () -> LogExport.write(answer, FIELDS, format.exporter(), file, told::add, () -> false));
        assertEquals("before", Files.readString(file));
        assertEquals(List.of("out"), names());
    }
}
