package dev.vakhta.format.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.format.container.ContainerException.Kind;
import dev.vakhta.testing.container.MadeContainer;
import dev.vakhta.testing.container.MadeRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sound containers of every kind are read to the last byte, and nothing is found wrong with them. */
class ContainerTest {
    private static final String[] EVERY_TYPE = {
        "\"BIN\",\"B\",0,16,0,\"CS\"",
        "\"YES\",\"L\",0,0,0,\"CS\"",
        "\"EVEN\",\"N\",0,10,2,\"CS\"",
        "\"ODD\",\"N\",0,5,0,\"CS\"",
        "\"FIXED\",\"NC\",0,8,0,\"CS\"",
        "\"TEXT\",\"NVC\",1,20,0,\"CI\"",
        "\"VAR\",\"VB\",0,6,0,\"CS\"",
        "\"LONGTEXT\",\"NT\",1,0,0,\"CI\"",
        "\"OLDTEXT\",\"T\",0,0,0,\"CI\"",
        "\"IMAGE\",\"I\",0,0,0,\"CS\"",
        "\"MADE\",\"DT\",0,0,0,\"CS\"",
    };

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "V8_2_14, 4096, false",
        "V8_3_8, 4096, false",
        "V8_3_8, 4096, true",
        "V8_3_8, 8192, false",
        "V8_3_8, 8192, true",
        "V8_3_8, 16384, false",
        "V8_3_8, 32768, true",
        "V8_3_8, 65536, false",
        "V8_3_8, 65536, true"
    })
    void everyTypeOfEveryFormat(Format format, int pageSize, boolean twoLevels) throws IOException {
        MadeContainer made = new MadeContainer(format, pageSize, twoLevels).free(1500);
        byte[] image = new byte[70_000]; // over several pages of any size
        new Random(1).nextBytes(image);
        MadeContainer.MadeTable table = made.table("_Everything", false, EVERY_TYPE);
        String longText = "Длинный текст ".repeat(100);
        table.row(new MadeRow()
                .hex("00112233445566778899aabbccddeeff")
                .flag(true)
                .number(-1234567, 10)
                .number(54321, 5)
                .padded("ab", 8)
                .present(true)
                .text("Тест", 20)
                .hex("0300010203000000")
                .present(true)
                .raw(table.blob(longText.getBytes(StandardCharsets.UTF_16LE)))
                .raw(table.blob("ё".getBytes(StandardCharsets.UTF_16LE)))
                .raw(table.blob(image))
                .hex("20251124221530")
                .bytes());
        made.table("EMPTY", true, "\"ID\",\"N\",0,3,0,\"CS\"");
        Path file = made.write(folder);
        try (Container container = Container.open(file)) {
            assertEquals(format, container.header().format());
            assertEquals(pageSize, container.header().pageSize());
            assertEquals(Files.size(file) / pageSize, container.header().pages());
            assertTrue(container.header().isWhole());
            assertEquals("ru_RU", container.locale());
            assertEquals(1500, container.freePages());
            assertEquals(List.of("_Everything", "EMPTY"), container.names().tables());
            assertNull(container.table("OTHER"));
            assertEquals(0, table(container, "empty").count());
            Row row = only(table(container, "_EVERYTHING"));
            assertEquals(1, row.number());
            assertEquals("00112233445566778899aabbccddeeff", hex(row.bytes("bin")));
            assertEquals(true, row.flag("YES"));
            assertEquals(new BigDecimal("-12345.67"), row.number("EVEN"));
            assertEquals(new BigDecimal("54321"), row.number("ODD"));
            assertEquals("ab", row.text("FIXED"));
            assertEquals("Тест", row.text("TEXT"));
            assertEquals("010203", hex(row.bytes("VAR")));
            assertEquals(longText, row.text("LONGTEXT"));
            assertEquals("ё", row.text("OLDTEXT"));
            assertEquals(70_000L, row.blobLength("IMAGE"));
            assertArrayEquals(image, row.blob("IMAGE", 70_000));
            assertEquals(
                    Kind.TOO_BIG,
                    assertThrows(ContainerException.class, () -> row.blob("IMAGE", 69_999))
                            .kind());
            assertEquals(LocalDateTime.of(2025, 11, 24, 22, 15, 30), row.time("MADE"));
        }
        IntegrityReport report = Integrity.check(file, Integrity.Depth.VALUES, (done, total) -> true);
        assertEquals(List.of(), sentences(report));
        assertEquals(1500, report.freePages());
        assertEquals(0, report.lostPages());
        assertFalse(report.damaged());
        assertFalse(report.indicative());
    }

    /** Level 0 of 4096 bytes ends at 1018 pages, an allocation page at 1023 or 1024. */
    @ParameterizedTest
    @CsvSource({"V8_2_14", "V8_3_8"})
    void anObjectOfSeveralAllocationPages(Format format) throws IOException {
        MadeContainer made = new MadeContainer(format, 4096);
        MadeContainer.MadeTable table =
                made.table("BIG", false, "\"ID\",\"N\",0,9,0,\"CS\"", "\"V\",\"I\",0,0,0,\"CS\"");
        byte[] value = new byte[9_000_000];
        new Random(2).nextBytes(value);
        for (int i = 0; i < 20_000; i++) {
            table.row(new MadeRow()
                    .number(i, 9)
                    .raw(i == 19_999 ? table.blob(value) : new byte[8])
                    .bytes());
        }
        Path file = made.write(folder);
        try (Container container = Container.open(file)) {
            Table big = table(container, "BIG");
            assertEquals(20_001, big.size());
            assertEquals(20_000, big.count());
            List<BigDecimal> numbers = new ArrayList<>();
            Rows rows = big.rows();
            Row last = null;
            for (Row row = rows.next(); row != null; row = rows.next()) {
                numbers.add(row.number("ID"));
                last = row;
            }
            for (int i = 0; i < 20_000; i++) {
                assertEquals(BigDecimal.valueOf(i), numbers.get(i));
            }
            assertArrayEquals(value, assertNotNullRow(last).blob("V", value.length));
        }
        assertEquals(List.of(), sentences(Integrity.check(file, Integrity.Depth.VALUES, (done, total) -> true)));
    }

    @Test
    void aRowVersionLiesFirstWhereverTheDescriptionHasIt() throws IOException {
        MadeContainer made = new MadeContainer(Format.V8_3_8, 8192);
        made.table("A", true, "\"N\",\"N\",0,3,0,\"CS\"", "\"V\",\"RV\",0,0,0,\"CS\"")
                .row(new MadeRow()
                        .hex("000102030405060708090a0b0c0d0e0f")
                        .number(7, 3)
                        .bytes());
        made.table("B", true, "\"N\",\"N\",0,3,0,\"CS\"")
                .row(new MadeRow().zeros(8).number(8, 3).bytes());
        made.table("C", false, "\"L\",\"L\",0,0,0,\"CS\"") // shorter than a free row: padded to five bytes
                .row(new MadeRow().flag(true).zeros(3).bytes());
        try (Container container = Container.open(made.write(folder))) {
            Row a = only(table(container, "A"));
            assertEquals("000102030405060708090a0b0c0d0e0f", hex(a.bytes("V")));
            assertEquals(BigDecimal.valueOf(7), a.number("N"));
            assertEquals(BigDecimal.valueOf(8), only(table(container, "B")).number("N"));
            assertEquals(true, only(table(container, "C")).flag("L"));
        }
    }

    @Test
    void whatHasNoValueIsNullAndWhatIsNoneIsShownRaw() throws IOException {
        MadeContainer made = new MadeContainer(Format.V8_3_8, 8192);
        made.table(
                        "T",
                        false,
                        "\"NULL\",\"NVC\",1,3,0,\"CS\"",
                        "\"MAYBE\",\"L\",1,0,0,\"CS\"",
                        "\"LONG\",\"NVC\",0,3,0,\"CS\"",
                        "\"EMPTY\",\"DT\",0,0,0,\"CS\"",
                        "\"MONTH13\",\"DT\",0,0,0,\"CS\"",
                        "\"DIGITS\",\"N\",0,3,0,\"CS\"",
                        "\"SIGN\",\"N\",0,1,0,\"CS\"",
                        "\"BLOB\",\"I\",0,0,0,\"CS\"")
                .row(new MadeRow()
                        .present(false)
                        .zeros(8)
                        .hex("0201")
                        .hex("0400")
                        .zeros(6)
                        .hex("00000000000000")
                        .hex("20251324000000")
                        .hex("1a23")
                        .hex("21")
                        .zeros(8)
                        .bytes());
        try (Container container = Container.open(made.write(folder))) {
            Row row = only(table(container, "T"));
            assertNull(row.value("NULL"));
            assertNull(row.value("NOSUCH"));
            assertNull(row.value("EMPTY"));
            for (String wrong : List.of("MAYBE", "LONG", "MONTH13", "DIGITS", "SIGN")) {
                assertInstanceOf(Value.Raw.class, row.value(wrong), wrong);
            }
            assertNull(row.flag("MAYBE"));
            assertNull(row.text("LONG"));
            assertNull(row.time("MONTH13"));
            assertNull(row.number("DIGITS"));
            assertArrayEquals(new byte[0], row.blob("BLOB", 0));
        }
    }

    @Test
    void theSecretOfATextIsNotInItsName() {
        assertFalse(new Value.Text("hunter2").toString().contains("hunter2"));
    }

    @Test
    void aReadingEndsWhenItIsStopped() throws IOException {
        MadeContainer made = new MadeContainer(Format.V8_3_8, 4096);
        MadeContainer.MadeTable table = made.table("T", false, "\"B\",\"B\",0,1000,0,\"CS\"");
        for (int i = 0; i < 1000; i++) {
            table.row(new MadeRow().zeros(1000).bytes());
        }
        boolean[] stop = new boolean[1];
        Path file = made.write(folder);
        try (Container container = Container.open(file, () -> stop[0])) {
            Rows rows = table(container, "T").rows();
            assertNotNull(rows.next());
            stop[0] = true;
            ContainerException cancelled = assertThrows(ContainerException.class, () -> {
                while (rows.next() != null) {
                    // until it is stopped
                }
            });
            assertEquals(Kind.CANCELLED, cancelled.kind());
        }
        ContainerException cancelled = assertThrows(
                ContainerException.class, () -> Integrity.check(file, Integrity.Depth.VALUES, (done, total) -> false));
        assertEquals(Kind.CANCELLED, cancelled.kind());
    }

    @Test
    void progressGrowsToItsTotal() throws IOException {
        MadeContainer made = new MadeContainer(Format.V8_3_8, 4096).free(10);
        MadeContainer.MadeTable table = made.table("T", false, "\"I\",\"I\",0,0,0,\"CS\"");
        table.row(new MadeRow().raw(table.blob(new byte[1_000_000])).bytes());
        List<Long> steps = new ArrayList<>(List.of(0L));
        Integrity.check(made.write(folder), Integrity.Depth.VALUES, (done, total) -> {
            assertTrue(done >= steps.getLast() && done <= total, () -> done + " of " + total);
            steps.add(done == total ? Long.MAX_VALUE : done);
            return true;
        });
        assertEquals(Long.MAX_VALUE, steps.getLast());
        assertTrue(steps.size() > 10);
    }

    private static Row assertNotNullRow(@Nullable Row row) {
        assertNotNull(row);
        return row;
    }

    private static Table table(Container container, String name) throws IOException {
        Table table = container.table(name);
        assertNotNull(table, name);
        return table;
    }

    private static Row only(Table table) throws IOException {
        Rows rows = table.rows();
        Row row = assertNotNullRow(rows.next());
        assertNull(rows.next());
        return row;
    }

    private static String hex(byte @Nullable [] bytes) {
        assertNotNull(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static List<String> sentences(IntegrityReport report) {
        return report.findings().stream().map(Finding::sentence).toList();
    }
}
