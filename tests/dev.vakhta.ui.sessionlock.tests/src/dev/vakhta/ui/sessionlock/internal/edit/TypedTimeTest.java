package dev.vakhta.ui.sessionlock.internal.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTimeTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 24, 21, 15, 30);

    @ParameterizedTest
    @CsvSource({
        "22:00, 2026-11-24T22:00",
        "7:05, 2026-11-25T07:05",
        "21:15, 2026-11-25T21:15",
        "21:15:31, 2026-11-24T21:15:31",
        "+16, 2026-11-24T21:32",
        "+0, 2026-11-24T21:16",
        "25.11 01:00, 2026-11-25T01:00",
        "10.01 01:00, 2027-01-10T01:00",
        "24.11 08:00, 2026-11-24T08:00",
        "1.2.2027 3:04, 2027-02-01T03:04",
        "2026-11-24 22:00:05, 2026-11-24T22:00:05",
        "2020-01-01T00:00, 2020-01-01T00:00",
        "' 22:00 ', 2026-11-24T22:00",
    })
    void isUnderstood(String typed, LocalDateTime meant) {
        assertEquals(Optional.of(meant), TypedTime.parse(typed, NOW));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "вечером",
                "22",
                "25:00",
                "22:60",
                "31.02 10:00",
                "31.02.2026 10:00",
                "+",
                "+123456",
                "2026-13-01 10:00"
            })
    void isNoTime(String typed) {
        assertEquals(Optional.empty(), TypedTime.parse(typed, NOW));
    }

    @Test
    void isWrittenAsItIsRead() {
        for (LocalDateTime time : new LocalDateTime[] {NOW, NOW.withSecond(0)}) {
            assertEquals(Optional.of(time), TypedTime.parse(TypedTime.text(time), NOW.minusYears(3)));
        }
        assertEquals("", TypedTime.text(null));
    }
}
