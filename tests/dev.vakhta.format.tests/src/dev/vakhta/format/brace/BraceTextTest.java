package dev.vakhta.format.brace;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BraceTextTest {
    private static final String TEXT =
            "\uFEFF{1,20261123060000,00010101000000,\"a\"\"b\",\r\n{\r\n{#base64:AQ\r\r\nI=}\r\n},"
                    + "8b9c944e-ba92-11e7-2787-e24c5ac2ec28,,{}}\r\n";

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void english() {
        Locale.setDefault(Locale.ENGLISH);
    }

    @AfterEach
    void asItWas() {
        Locale.setDefault(before);
    }

    @Test
    void givesValuesByType() throws BraceException {
        BraceList root = BraceText.read(TEXT).root();
        assertEquals(8, root.size());
        assertTrue(root.flag(0));
        assertEquals(1, root.number(0));
        assertEquals(LocalDateTime.of(2026, 11, 23, 6, 0), root.dateTime(1));
        assertNull(root.dateTime(2));
        assertEquals("a\"b", root.text(3));
        assertArrayEquals(new byte[] {1, 2}, root.list(4).bytes(0));
        assertEquals(UUID.fromString("8b9c944e-ba92-11e7-2787-e24c5ac2ec28"), root.uuid(5));
        assertInstanceOf(BraceNode.Empty.class, root.item(6));
        assertEquals(0, root.list(7).size());
        assertEquals("20261123060000", root.atom(1));
    }

    @Test
    void saysInOneSentenceWhatShouldBeWhere() throws BraceException {
        BraceList root = BraceText.read(TEXT).root();
        says(
                "Item 3 (from 0) of its list, at line 1, column 34 (byte 36), should be a whole number",
                () -> root.number(3));
        says(
                "Item 0 (from 0) of its list, at line 1, column 2 (byte 4), should be a text in quotes",
                () -> root.text(0));
        says(
                "Item 6 (from 0) of its list, at line 5, column 40 (byte 106), should be a list in braces",
                () -> root.list(6));
        says(
                "The list at line 2, column 1 (byte 45) has no item 1 (from 0)",
                () -> root.list(4).item(1));
        says("Item 1 (from 0) of its list, at line 1, column 4 (byte 6), should be 0 or 1", () -> root.flag(1));
        says(
                "Item 5 (from 0) of its list, at line 5, column 3 (byte 69), should be a date of 14 digits",
                () -> root.dateTime(5));
        says("Item 1 (from 0) of its list, at line 1, column 4 (byte 6), should be a UUID", () -> root.uuid(1));
        says(
                "Item 3 (from 0) of its list, at line 1, column 34 (byte 36), should be a word without quotes",
                () -> root.atom(3));
        BraceList noBytes = BraceText.read("{{#base64:?}}").root();
        says(
                "Item 0 (from 0) of its list, at line 1, column 2 (byte 1), should be bytes in base64",
                () -> noBytes.bytes(0));
        says(
                "There is something behind the closing brace, at line 2, column 1 (byte 4)",
                () -> BraceText.read("{1}\n,"));
        says("The text ends inside a list, at line 1, column 3 (byte 2)", () -> BraceText.read("{1"));
        says("There should be a list in braces at line 1, column 2 (byte 1)", () -> BraceText.read(" "));
        says("There should be a list in braces at line 1, column 1 (byte 3)", () -> BraceText.read("\uFEFF,{1}"));
    }

    private static void says(String sentence, Executable read) {
        assertEquals(sentence, assertThrows(BraceException.class, read).getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "20260230000000",
                "20261301000000",
                "20261123240000",
                "2026112306000",
                "00000101000000",
                "2026112306000x"
            })
    void aDateThatDoesNotExistIsNone(String date) throws BraceException {
        BraceList root = BraceText.read("{" + date + "}").root();
        assertThrows(BraceException.class, () -> root.dateTime(0));
    }

    @Test
    void onlyTheSpanOfWhatChangedChanges() throws BraceException {
        BraceText text = BraceText.read(TEXT);
        assertEquals(TEXT, new String(text.bytes(), StandardCharsets.UTF_8));
        BraceNode old = text.root().item(3);
        assertEquals("\"a\"\"b\"", text.source(old));
        byte[] changed = text.with(old, new BraceWriter("").text("\"").toString());
        assertEquals(TEXT.replace("\"a\"\"b\"", "\"\"\"\""), new String(changed, StandardCharsets.UTF_8));
        byte[] filled = text.with(text.root().item(6), "7");
        assertEquals(TEXT.replace(",,", ",7,"), new String(filled, StandardCharsets.UTF_8));
    }

    @Test
    void writesAsThePlatformDoes() throws BraceException {
        String written = new BraceWriter(BraceWriter.LINE_BREAK)
                .open()
                .number(0)
                .open()
                .flag(true)
                .open()
                .text("srv\"1")
                .number(1541)
                .close()
                .close()
                .atom("")
                .dateTime(null)
                .dateTime(LocalDateTime.of(2026, 1, 2, 3, 4, 5))
                .open()
                .close()
                .close()
                .toString();
        assertEquals("{0,\r\n{1,\r\n{\"srv\"\"1\",1541}\r\n},,00010101000000,20260102030405,\r\n{}\r\n}", written);
        assertEquals(
                written,
                new BraceWriter(BraceWriter.LINE_BREAK)
                        .node(BraceText.read(written).root())
                        .toString());
        assertThrows(IllegalArgumentException.class, () -> new BraceWriter("").atom("a b"));
    }

    @Test
    void nothingOfATextIsInItsDescription() throws BraceException {
        BraceList root = BraceText.read("{\"secret\",{#base64:c2VjcmV0}}").root();
        String said = root.toString() + root.items() + root.list(1).items();
        assertFalse(said.contains("secret") || said.contains("c2V"), said);
    }

    @Test
    void itemsAreBounded() {
        Limits limits = new Limits(3, 100, 1000, 10);
        assertThrows(BraceException.class, () -> BraceText.read("{,,,,,,,,,,}".getBytes(), limits, () -> false));
    }

    /** What is written is read back, whatever it is. */
    @Test
    void whatIsWrittenIsReadBack() throws BraceException {
        Random random = new Random(20261123);
        for (int i = 0; i < 2000; i++) {
            BraceWriter writer = new BraceWriter(i % 2 == 0 ? "" : "\n").open();
            fill(writer, random, 0);
            String text = writer.close().toString();
            BraceText read = BraceText.read(text);
            BraceWriter again = new BraceWriter(i % 2 == 0 ? "" : "\n").node(read.root());
            assertEquals(text, again.toString());
        }
    }

    private static void fill(BraceWriter writer, Random random, int depth) {
        int items = random.nextInt(5);
        for (int i = 0; i < items; i++) {
            switch (random.nextInt(depth < 5 ? 5 : 4)) {
                case 0 -> writer.text(letters(random, "a\"{},\r\n\\яЖ🌐 #"));
                case 1 -> writer.atom("a" + letters(random, "0-:.яЖ#\\"));
                case 2 -> writer.number(random.nextLong());
                case 3 -> writer.atom(items == 1 ? "0" : "");
                default -> {
                    writer.open();
                    fill(writer, random, depth + 1);
                    writer.close();
                }
            }
        }
    }

    private static String letters(Random random, String alphabet) {
        int[] all = alphabet.codePoints().toArray();
        StringBuilder text = new StringBuilder();
        random.ints(random.nextInt(9), 0, all.length).forEach(i -> text.appendCodePoint(all[i]));
        return text.toString();
    }
}
