package dev.vakhta.ui.eventlog.internal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {
    private static final LocalDateTime NEAR = LocalDateTime.of(2026, 2, 3, 4, 5, 6);

    @ParameterizedTest
    @CsvSource({
        "2026-01-31 23:59:58, 2026-01-31T23:59:58",
        "2026-01-31T23:59, 2026-01-31T23:59",
        "31.01.2026 7:05, 2026-01-31T07:05",
        "31.1, 2026-01-31T00:00",
        "7:05, 2026-02-03T07:05",
        "2026-01-31, 2026-01-31T00:00"
    })
    void asPeopleTypeIt(String text, LocalDateTime time) {
        assertEquals(time, TypedTime.parse(text, NEAR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "31.02.2026", "25:00", "yesterday", "7"})
    void isNoTime(String text) {
        assertNull(TypedTime.parse(text, NEAR));
    }

    @Test
    void whatIsShownIsRead() {
        assertEquals(NEAR, TypedTime.parse(TypedTime.text(NEAR), NEAR.minusYears(3)));
    }
}
