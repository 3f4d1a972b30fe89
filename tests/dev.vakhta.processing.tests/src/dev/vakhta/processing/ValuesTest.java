package dev.vakhta.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.processing.Declaration.Kind;
import dev.vakhta.processing.Declaration.Parameter;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    private static final List<Parameter> PARAMETERS = List.of(
            new Parameter("message", Kind.TEXT, "Message", "What is said.", "Идёт обновление"),
            new Parameter("force", Kind.FLAG, "Force", "Whether.", "false"),
            new Parameter("minutes", Kind.NUMBER, "Minutes", "How long.", "15"),
            new Parameter("from", Kind.DATE_TIME, "From", "Since when.", ""),
            new Parameter("code", Kind.SECRET, "Code", "Lets in.", ""));

    private static Exception refused(Map<String, String> given) {
        return assertThrows(IllegalArgumentException.class, () -> new Values(PARAMETERS, given));
    }

    @Test
    void whatIsNotGivenIsAsDeclared() {
        Values values = new Values(PARAMETERS, Map.of());
        assertEquals("Идёт обновление", values.text("message"));
        assertEquals(false, values.flag("force"));
        assertEquals(15, values.number("minutes"));
    }

    @Test
    void whatIsGivenCounts() {
        Values values = new Values(PARAMETERS, Map.of("message", "", "force", "true", "minutes", "-1"));
        assertEquals("", values.text("message"));
        assertEquals(true, values.flag("force"));
        assertEquals(-1, values.number("minutes"));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 999_999_999, -999_999_999})
    void aNumberIsWhole(int number) {
        assertEquals(number, new Values(PARAMETERS, Map.of("minutes", "" + number)).number("minutes"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-24T21:05:00",
                "2026-11-24T21:05",
                "2026-11-24 21:05",
                " 2026-11-24 21:05:00 ",
                "24.11.2026 21:05",
                "24.11.2026 21:05:00"
            })
    void aTimeIsTypedAsPeopleDo(String typed) {
        Values values = new Values(PARAMETERS, Map.of("from", typed));
        assertEquals(LocalDateTime.of(2026, 11, 24, 21, 5), values.dateTime("from"));
    }

    @Test
    void aTimeAndASecretMayBeMissing() {
        Values values = new Values(PARAMETERS, Map.of("from", " "));
        assertNull(values.dateTime("from"));
        assertNull(new Values(PARAMETERS, Map.of()).dateTime("from"));
        assertEquals("", values.text("code"));
        assertEquals("7719", new Values(PARAMETERS, Map.of("code", "7719")).text("code"));
    }

    @ParameterizedTest
    @CsvSource({
        "from, 2026-02-30 10:00",
        "from, 21:05",
        "from, 24.11.26 21:05",
        "from, 2026-11-24",
        "from, tomorrow",
        "force, yes",
        "force, ''",
        "force, True",
        "minutes, 1.5",
        "minutes, ''",
        "minutes, 1 000",
        "minutes, 2147483648",
        "minutes, 0x10",
        "minutes, ٣"
    })
    void aValueOfAnotherKindIsRefusedByName(String name, String value) {
        String message = refused(Map.of(name, value)).getMessage();
        assertTrue(
                message.contains(name) && message.contains('"' + value + '"') || message.contains("«" + value + "»"),
                message);
    }

    @Test
    void aNameThatIsNotDeclaredIsRefusedByName() {
        String message = refused(Map.of("massage", "hello")).getMessage();
        assertTrue(message.contains("massage"), message);
    }

    @Test
    void aNameThatIsNotDeclaredIsAlsoAMistakeOfTheReader() {
        Values values = new Values(PARAMETERS, Map.of());
        assertThrows(IllegalArgumentException.class, () -> values.text("massage"));
        assertThrows(IllegalArgumentException.class, () -> values.flag("fierce"));
        assertThrows(IllegalArgumentException.class, () -> values.number("hours"));
    }
}
