package dev.vakhta.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vakhta.cli.internal.output.Table;
import dev.vakhta.cli.internal.output.Table.Heading;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {
    private final Table table =
            new Table(List.of(new Heading("Who", false), new Heading("Calls", true), new Heading("What", false)));
    private int left;

    private String print(int width) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        left = table.print(new PrintStream(out, true, StandardCharsets.UTF_8), width);
        return out.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }

    @Test
    void textsStandLeftAndNumbersRight() {
        table.add(List.of("Иванов", "7", "posts documents"));
        table.add(List.of("root", "12345678", ""));
        assertEquals("""
            Who        Calls  What
            Иванов         7  posts documents
            root    12345678
            """, print(80));
        assertEquals(0, left);
    }

    @Test
    void aLongTextIsShortenedBeforeAColumnGoes() {
        table.add(List.of("a", "1", "0123456789012345678901234567890"));
        assertEquals("""
            Who  Calls  What
            a        1  0123456789012345678…
            """, print(32));
        assertEquals(0, left);
        assertEquals("""
            Who  Calls
            a        1
            """, print(20));
        assertEquals(1, left);
    }

    @Test
    void numbersAreNeverShortened() {
        table.add(List.of("a", "1234567890123456789012345", "x"));
        assertEquals("""
            Who
            a
            """, print(20));
        assertEquals(2, left);
    }

    @Test
    void aRowIsOneLineWhateverIsInIt() {
        table.add(List.of("a\nb", "1", "\u001b[31mred\u0007"));
        assertEquals("""
            Who  Calls  What
            a b      1  [31mred
            """, print(80));
    }

    @Test
    void aLetterOfTwoUnitsIsOneLetter() {
        table.add(List.of("𝄞𝄞", "1", "x"));
        assertEquals("""
            Who  Calls  What
            𝄞𝄞       1  x
            """, print(80));
    }
}
