package dev.vakhta.provider.rac;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How texts reach a program. */
class ConsoleTest {
    private static final Console UNIX = new Console(false, StandardCharsets.UTF_8);
    private static final Console WINDOWS = new Console(true, StandardCharsets.UTF_16LE);

    @Test
    void aLocaleOfUtf8IsLeftAlone() {
        assertEquals(Map.of(), UNIX.environment(Map.of("LANG", "ru_RU.UTF-8")));
        assertEquals(Map.of(), UNIX.environment(Map.of("LANG", "C", "LC_ALL", "en_US.utf8")));
        assertEquals(Map.of(), WINDOWS.environment(Map.of()));
    }

    @Test
    void anyOtherIsReplaced() {
        Map<String, String> utf8 = Map.of("LC_ALL", "C.UTF-8", "LANG", "C.UTF-8");
        assertEquals(utf8, UNIX.environment(Map.of()));
        assertEquals(utf8, UNIX.environment(Map.of("LANG", "ru_RU.UTF-8", "LC_ALL", "POSIX")));
        assertEquals(utf8, UNIX.environment(Map.of("LANG", "ru_RU.KOI8-R", "LC_ALL", "")));
    }

    @Test
    void whatWouldArriveAsQuestionMarksIsFound() {
        assertTrue(UNIX.carries("--name=Иванов €"));
        assertFalse(new Console(false, StandardCharsets.US_ASCII).carries("--name=Иванов"));
        assertTrue(new Console(false, StandardCharsets.US_ASCII).carries("--name=Ivanov"));
        assertFalse(UNIX.carries("--name=a\0b"));
        assertTrue(WINDOWS.carries("--name=Иванов €"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "--descr=a b, --descr=a b",
                "--descr=a\\b\\, --descr=a\\b\\",
                "--descr=a \"b\" c, '\"--descr=a \"\"b\"\" c\"'",
                "--descr=\\\"\\, '\"--descr=\\\\\"\"\\\\\"'",
            })
    void quotesOnWindows(String given, String passed) {
        assertEquals(List.of(passed), WINDOWS.quoted(List.of(given)));
        assertEquals(List.of(given), UNIX.quoted(List.of(given)));
    }
}
