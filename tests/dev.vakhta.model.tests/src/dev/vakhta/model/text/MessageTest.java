package dev.vakhta.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.model.Language;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class MessageTest {
    @Test
    void numbersHaveNoThousandsSeparators() {
        assertEquals("1545 B", Language.ENGLISH.says(() -> Messages.BYTES.text(1545)));
    }

    @Test
    void aMissingTextIsNamed() {
        Exception thrown = assertThrows(IllegalStateException.class, Spoken.MISSING::text);
        assertTrue(thrown.getMessage().contains("Spoken.MISSING"), thrown.getMessage());
    }

    @Test
    void allLanguagesAreAtHandWhateverTheReaderSpeaks() {
        List<String> both = List.of("yesterday 1", "вчера 1");
        assertEquals(
                both,
                Language.RUSSIAN.says(
                        () -> Messages.YESTERDAY.inEveryLanguage(1).toList()));
        assertEquals(
                both,
                Language.ENGLISH.says(
                        () -> Messages.YESTERDAY.inEveryLanguage(1).toList()));
    }

    @Test
    void readersOfOtherLanguagesGetEnglish() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMAN);
            assertEquals("1 KB", Human.bytes(1024));
        } finally {
            Locale.setDefault(before);
        }
    }
}
