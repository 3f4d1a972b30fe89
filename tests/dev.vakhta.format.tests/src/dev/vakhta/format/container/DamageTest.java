package dev.vakhta.format.container;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.format.container.ContainerException.Kind;
import dev.vakhta.testing.container.MadeContainer;
import dev.vakhta.testing.container.MadeRow;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of damage is found, named by its page, and does not keep the rest from being read. */
class DamageTest {
    private static final int PAGE = 4096;

    // where the parts of the made container lie, in pages
    private static final int FREE = PAGE;
    private static final int ROOT_DATA = 7 * PAGE;
    private static final int DATA_HEADER = 3 * PAGE;
    private static final int DATA = 4 * PAGE;
    private static final int BLOB_HEADER = 5 * PAGE;
    private static final int BLOBS = 6 * PAGE;
    private static final int FREE_PAGES = 8 * PAGE;

    private static final int ROW = 1 + 5 + 8;

    @TempDir
    Path folder;

    private ByteBuffer image = sound(Format.V8_3_8);

    /** A table of two rows with values of 1000 and 300 bytes, in blocks 1 to 4 and 5 to 6; three free pages. */
    private static ByteBuffer sound(Format format) {
        MadeContainer made = new MadeContainer(format, PAGE).free(3);
        MadeContainer.MadeTable table = made.table("T", false, "\"ID\",\"N\",0,9,0,\"CS\"", "\"V\",\"I\",0,0,0,\"CS\"");
        table.row(new MadeRow().number(1, 9).raw(table.blob(value(1000))).bytes());
        table.row(new MadeRow().number(2, 9).raw(table.blob(value(300))).bytes());
        return ByteBuffer.wrap(made.bytes()).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] value(int length) {
        byte[] value = new byte[length];
        Arrays.fill(value, (byte) length);
        return value;
    }

    private Path file() throws IOException {
        return Files.write(folder.resolve("broken.1CD"), image.array());
    }

    private IntegrityReport check() throws IOException {
        return Integrity.check(file(), Integrity.Depth.VALUES, (done, total) -> true);
    }

    /** The findings as {@code page:MESSAGE}, one behind the other. */
    private String found() throws IOException {
        return check().findings().stream()
                .map(finding -> {
                    Finding.Place place = finding.place();
                    assertNotNull(place);
                    assertEquals(place.page() * PAGE, place.offset());
                    return place.page() + ":" + finding.what();
                })
                .collect(Collectors.joining(" "));
    }

    private void text(String old, String changed) {
        String all = new String(image.array(), StandardCharsets.ISO_8859_1);
        assertTrue(all.contains(old) && old.length() == changed.length());
        image = ByteBuffer.wrap(all.replace(old, changed).getBytes(StandardCharsets.ISO_8859_1))
                .order(ByteOrder.LITTLE_ENDIAN);
    }

    @Test
    void theMadeContainerIsSound() throws IOException {
        assertEquals("", found());
        assertEquals(12 * PAGE, image.capacity());
    }

    @Test
    void lengthOfTheFile() throws IOException {
        image.putInt(12, 13);
        assertEquals("0:FILE_LENGTH", found());
        assertTrue(check().damaged());
        image = ByteBuffer.wrap(Arrays.copyOf(image.array(), 11 * PAGE + 5)).order(ByteOrder.LITTLE_ENDIAN);
        assertEquals("0:FILE_LENGTH 8:NUMBER_OUTSIDE", found());
        image = ByteBuffer.wrap(Arrays.copyOf(image.array(), 5 * PAGE)).order(ByteOrder.LITTLE_ENDIAN);
        ContainerException e = assertThrows(ContainerException.class, this::check);
        assertEquals(ContainerMessage.NUMBER_OUTSIDE, e.finding().what()); // the root's own page is gone
    }

    @Test
    void objects() throws IOException {
        image.put(DATA_HEADER, (byte) 0);
        assertEquals("3:NO_OBJECT 3:LOST", found());
        image = sound(Format.V8_3_8);
        image.putShort(DATA_HEADER + 2, (short) 2);
        assertTrue(found().startsWith("3:LEVEL "));
        for (long length : new long[] {-1, Long.MIN_VALUE, Long.MAX_VALUE, 13 * PAGE}) {
            image = sound(Format.V8_3_8);
            image.putLong(DATA_HEADER + 16, length);
            assertTrue(found().startsWith("3:LENGTH "), found());
        }
        image = sound(Format.V8_3_8);
        image.putLong(DATA_HEADER + 16, 3 * ROW + 1);
        assertEquals("3:ROW_LENGTH", found());
    }

    @ParameterizedTest
    @ValueSource(ints = {9999, 12, -1, 0, 1})
    void aPageThatCannotBe(int number) throws IOException {
        image.putInt(DATA_HEADER + 24, number);
        assertEquals("3:NUMBER_OUTSIDE 4:LOST", found());
    }

    @Test
    void aPageOwnedTwice() throws IOException {
        image.putInt(BLOB_HEADER + 24, 4);
        assertTrue(found().startsWith("5:OWNED_TWICE "), found());
        assertTrue(found().endsWith(" 6:LOST"), found());
        image = sound(Format.V8_3_8);
        image.putInt(DATA_HEADER + 24, 9); // a free one
        assertTrue(found().contains("8:OWNED_TWICE"), found());
        image = sound(Format.V8_3_8);
        image.putInt(FREE_PAGES + 4, 9); // free twice
        assertEquals("8:OWNED_TWICE 10:LOST", found());
        image = sound(Format.V8_3_8);
        text("{\"Files\",3,5,0}", "{\"Files\",3,3,0}"); // rows and values in one object
        assertTrue(found().contains(":OWNED_TWICE"), found());
    }

    @Test
    void listOfFreePages() throws IOException {
        image.put(FREE, (byte) 0);
        assertEquals("1:NO_FREE_LIST 8:LOST", found());
        image = sound(Format.V8_3_8);
        image.putInt(FREE + 4, 2);
        assertEquals("11:LOST", found());
        assertEquals(1, check().lostPages());
        assertFalse(check().damaged());
        for (int count : new int[] {13, 1 << 30, -1}) {
            image = sound(Format.V8_3_8);
            image.putInt(FREE + 4, count);
            assertEquals("1:FREE_COUNT 8:LOST", found());
        }
        image = sound(Format.V8_3_8);
        image.putInt(FREE + 12, 77);
        assertEquals("1:NUMBER_OUTSIDE 8:LOST", found());
    }

    @Test
    void rows() throws IOException {
        image.put(DATA + ROW, (byte) 7);
        assertEquals("4:ROW_FLAG", found());
        try (Container container = Container.open(file())) {
            Listing<BigDecimal> listing = table(container).list(row -> row.number("ID"));
            assertEquals(List.of(BigDecimal.TWO), listing.rows()); // the one behind it is read
            assertEquals(1, listing.unread().size());
            assertEquals(
                    Kind.DAMAGED,
                    assertThrows(ContainerException.class, listing::complete).kind());
        }
    }

    /** Offsets within blocks 1 to 6 of the two values, and of the rows that name them. */
    @Test
    void valuesOutsideOfRows() throws IOException {
        image.putInt(BLOBS + 4 * 256, 1);
        value(1, "6:BLOCK_TWICE", ContainerMessage.CHAIN_TOO_LONG);
        image = sound(Format.V8_3_8);
        image.putInt(BLOBS + 256, 1);
        value(1, "6:BLOCK_TWICE", ContainerMessage.CHAIN_TOO_LONG);
        image = sound(Format.V8_3_8);
        image.putInt(BLOBS + 256, 7);
        value(1, "6:BLOCK_OUTSIDE", ContainerMessage.BLOCK_OUTSIDE);
        image = sound(Format.V8_3_8);
        image.putShort(BLOBS + 256 + 4, (short) 251);
        value(1, "6:BLOCK_USED", ContainerMessage.BLOCK_USED);
        image = sound(Format.V8_3_8);
        image.putShort(BLOBS + 256 + 4, (short) 0);
        value(1, "6:BLOCK_USED", ContainerMessage.BLOCK_USED);
        image = sound(Format.V8_3_8);
        image.putShort(BLOBS + 256 + 4, (short) 249);
        value(1, "6:CHAIN_LENGTH", ContainerMessage.CHAIN_LENGTH);
        image = sound(Format.V8_3_8);
        image.putInt(DATA + 2 * ROW - 4, 999);
        value(1, "6:CHAIN_LENGTH", ContainerMessage.CHAIN_TOO_LONG);
        image = sound(Format.V8_3_8);
        image.putInt(DATA + 2 * ROW - 8, 0); // a length, but no block
        value(1, "6:CHAIN_LENGTH", ContainerMessage.CHAIN_LENGTH);
        image = sound(Format.V8_3_8);
        image.putInt(BLOBS, 5); // the free ones go on in a value
        assertEquals("6:BLOCK_TWICE", found());
        image = sound(Format.V8_3_8);
        image.putInt(DATA + 3 * ROW - 8, 1); // both rows have one value
        assertEquals("6:BLOCK_TWICE", found());
    }

    /** The broken value is named by the check and by who reads it; the other row's is read. */
    private void value(int row, String finding, ContainerMessage reading) throws IOException {
        assertEquals(finding, found());
        try (Container container = Container.open(file())) {
            Rows rows = table(container).rows();
            Row broken = rows.next();
            assertNotNull(broken);
            assertEquals(row, broken.number());
            ContainerException e = assertThrows(ContainerException.class, () -> broken.blob("V", 1 << 20));
            assertEquals(reading, e.finding().what());
            Row other = rows.next();
            assertNotNull(other);
            assertArrayEquals(value(300), other.blob("V", 300));
        }
    }

    @Test
    void valuesAreLeftOutWherePagesWillDo() throws IOException {
        image.putInt(BLOBS + 256, 7);
        assertEquals(
                List.of(),
                Integrity.check(file(), Integrity.Depth.PAGES, (done, total) -> true)
                        .findings());
        image.putInt(BLOB_HEADER + 24, 4);
        assertTrue(Integrity.check(file(), Integrity.Depth.PAGES, (done, total) -> true)
                .damaged());
    }

    @Test
    void aTableWithoutAPlaceForItsValues() throws IOException {
        text("{\"Files\",3,5,0}", "{\"Files\",3,0,0}");
        try (Container container = Container.open(file())) {
            Row row = table(container).rows().next();
            assertNotNull(row);
            ContainerException e = assertThrows(ContainerException.class, () -> row.blob("V", 1000));
            assertEquals(ContainerMessage.NO_BLOBS, e.finding().what());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"T\",0,        | \"T\",0,0        | NO_DESCRIPTION",
                "\"ID\",\"N\",0,9 | \"ID\",\"X\",0,9 | FIELD_TYPE",
                "\"N\",0,9,0,     | \"N\",0,9,x,     | DESCRIPTION_TEXT",
                "\"N\",0,9,0,     | \"N\",0,1,2,     | FIELD_LENGTH",
                "{\"Indexes\"}    | {\"Indexes\"{    | DESCRIPTION_TEXT"
            })
    void descriptions(String old, String changed, ContainerMessage expected) throws IOException {
        text(old.strip(), changed.strip().length() == old.strip().length() ? changed.strip() : changed.strip() + "0");
        List<Finding> findings = check().findings();
        // one that does not begin with a brace is a text that cannot be read, too
        List<ContainerMessage> allowed = expected == ContainerMessage.NO_DESCRIPTION
                ? List.of(expected, ContainerMessage.DESCRIPTION_TEXT)
                : List.of(expected);
        assertTrue(allowed.contains(findings.getFirst().what()), () -> findings.toString());
    }

    @Test
    void aDescriptionThatCannotBeReadIsNamedAndTheOthersAreThere() throws IOException {
        MadeContainer made = new MadeContainer(Format.V8_3_8, PAGE);
        made.table("GOOD", false, "\"ID\",\"N\",0,9,0,\"CS\"");
        made.table("BAD", false, "\"ID\",\"N\",0,9,0,\"CS\"");
        made.table("AGAIN", false, "\"ID\",\"N\",0,9,0,\"CS\"");
        image = ByteBuffer.wrap(made.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        text("{\"BAD\"", "{,BAD\"");
        try (Container container = Container.open(file())) {
            assertEquals(List.of("GOOD", "AGAIN"), container.names().tables());
            assertEquals(1, container.names().unread().size());
            assertNull(container.table("BAD"));
            assertEquals(3, container.tableCount());
        }
        text("{,BAD\"", "{\"BAD\"");
        text("\"AGAIN\"", "\"GOOD\",");
        assertTrue(found().contains(":TABLE_TWICE"), found());
    }

    @Test
    void theRoot() throws IOException {
        image.putInt(ROOT_DATA + 256 + 6 + 32, 2);
        ContainerException e = assertThrows(ContainerException.class, () -> Container.open(file()));
        assertEquals(ContainerMessage.TABLE_COUNT, e.finding().what());
        image.putInt(ROOT_DATA + 256 + 6 + 32, 1);
        image.putInt(ROOT_DATA + 256 + 6 + 36, 1); // the list itself as a description
        assertTrue(found().startsWith("7:BLOCK_TWICE "), found());
        image.putInt(ROOT_DATA + 256, 1);
        e = assertThrows(ContainerException.class, () -> Container.open(file()));
        assertEquals(ContainerMessage.CHAIN_TOO_LONG, e.finding().what());
    }

    @Test
    void allocationPagesOfTheOldFormat() throws IOException {
        image = sound(Format.V8_2_14);
        assertEquals("", found());
        int header = Integer.parseInt(
                new String(image.array(), StandardCharsets.UTF_16LE).replaceAll("(?s).*\"Files\",(\\d+).*", "$1"));
        int allocation = image.getInt(header * PAGE + 24);
        for (int count : new int[] {0, 1024, -1}) {
            image.putInt(allocation * PAGE, count);
            assertTrue(found().contains(allocation + ":ALLOCATION_COUNT"), found());
        }
        image.putInt(header * PAGE + 24, header); // an object that lists itself
        assertTrue(found().contains(header + ":OWNED_TWICE"), found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.0.3.0", "8.0.5.0", "8.1.0.0", "8.2.0.0"})
    void oldFormatsAreNamed(String version) throws IOException {
        assertRefused(Kind.OTHER_FORMAT, ContainerMessage.OLD_FORMAT, version(version));
    }

    @Test
    void whatIsNoContainerIsRefused() throws IOException {
        assertRefused(Kind.OTHER_FORMAT, ContainerMessage.UNKNOWN_FORMAT, version("8.5.1.0"));
        assertRefused(Kind.NOT_A_CONTAINER, ContainerMessage.NOT_A_CONTAINER, new byte[0]);
        assertRefused(Kind.NOT_A_CONTAINER, ContainerMessage.NOT_A_CONTAINER, new byte[10_000]);
        assertRefused(
                Kind.NOT_A_CONTAINER, ContainerMessage.NOT_A_CONTAINER, "1CDBMSV8".getBytes(StandardCharsets.US_ASCII));
        assertRefused(Kind.DAMAGED, ContainerMessage.TOO_SHORT, Arrays.copyOf(image.array(), 3 * PAGE - 1));
        for (int size : new int[] {0, 1, -4096, 2048, 5000, 131072, 1 << 31}) {
            image.putInt(20, size);
            assertRefused(Kind.DAMAGED, ContainerMessage.PAGE_SIZE, image.array());
        }
    }

    private byte[] version(String version) {
        byte[] bytes = image.array().clone();
        String[] parts = version.split("\\.");
        for (int i = 0; i < 4; i++) {
            bytes[8 + i] = Byte.parseByte(parts[i]);
        }
        return bytes;
    }

    private void assertRefused(Kind kind, ContainerMessage what, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("other.1CD"), bytes);
        ContainerException e = assertThrows(ContainerException.class, () -> Container.open(file));
        assertEquals(kind, e.kind());
        assertEquals(what, e.finding().what());
        Files.delete(file); // nobody holds it, not even on Windows
    }

    @Test
    void aFolderIsNoContainer() {
        ContainerException e = assertThrows(ContainerException.class, () -> Container.open(folder));
        assertEquals(Kind.NOT_A_CONTAINER, e.kind());
        assertThrows(NoSuchFileException.class, () -> Container.open(folder.resolve("nothing")));
    }

    @Test
    void sentencesNameTheirPlaceInBothLanguages() throws IOException {
        image.putInt(DATA_HEADER + 24, 9999);
        Finding finding = check().findings().getFirst();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertEquals(
                    "Rows of table T, page 3 (byte 12288): names page 9999, but only pages 2 up to (not including) 12 can be owned",
                    finding.sentence());
            Locale.setDefault(Locale.of("ru"));
            assertEquals(
                    "Записи таблицы T, страница 3 (смещение 12288): указана страница 9999, а занимать можно только страницы с номерами от 2 и меньше 12",
                    finding.sentence());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aReportIsBounded() throws IOException {
        MadeContainer made = new MadeContainer(Format.V8_3_8, PAGE).free(1000);
        image = ByteBuffer.wrap(made.bytes()).order(ByteOrder.LITTLE_ENDIAN);
        int list = image.getInt(FREE + 12);
        for (int i = 0; i < 1000; i++) {
            image.putInt(list * PAGE + 4 * i, 100_000 + i);
        }
        IntegrityReport report = check();
        assertEquals(200, report.findings().size());
        assertEquals(801, report.more()); // and one run of lost pages
        assertEquals(1000, report.lostPages());
    }

    private static Table table(Container container) throws IOException {
        Table table = container.table("T");
        assertNotNull(table);
        return table;
    }
}
