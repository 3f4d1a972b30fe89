package dev.vakhta.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vakhta.model.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PluralTest {
    /** Three messages of which only the place matters. */
    @ParameterizedTest
    @CsvSource({
        "0, DAYS, DAYS",
        "1, BYTES, BYTES",
        "2, DAYS, HOURS",
        "4, DAYS, HOURS",
        "5, DAYS, DAYS",
        "11, DAYS, DAYS",
        "12, DAYS, DAYS",
        "14, DAYS, DAYS",
        "21, DAYS, BYTES",
        "22, DAYS, HOURS",
        "111, DAYS, DAYS",
        "1001, DAYS, BYTES",
        "-1, BYTES, BYTES"
    })
    void formsFollowTheNumber(long n, Messages english, Messages russian) {
        assertEquals(english, Language.ENGLISH.says(() -> Plural.of(n, Messages.BYTES, Messages.HOURS, Messages.DAYS)));
        assertEquals(russian, Language.RUSSIAN.says(() -> Plural.of(n, Messages.BYTES, Messages.HOURS, Messages.DAYS)));
    }
}
