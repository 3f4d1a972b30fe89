package dev.vakhta.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vakhta.model.Language;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HumanTest {
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 2, 26, 19, 52);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0                    | 0 B     | 0 Б
        1                    | 1 B     | 1 Б
        1023                 | 1023 B  | 1023 Б
        1024                 | 1 KB    | 1 КБ
        13002342             | 12.4 MB | 12,4 МБ
        -13002342            | -12.4 MB| -12,4 МБ
        104805172            | 100 MB  | 100 МБ
        1073741823           | 1 GB    | 1 ГБ
        4402341478           | 4.1 GB  | 4,1 ГБ
        -9223372036854775808 | -8388608 TB | -8388608 ТБ
        """)
    void bytes(long bytes, String english, String russian) {
        assertEquals(english, Language.ENGLISH.says(() -> Human.bytes(bytes)));
        assertEquals(russian, Language.RUSSIAN.says(() -> Human.bytes(bytes)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0         | 0 s      | 0 с
        12        | 12 ms    | 12 мс
        99        | 99 ms    | 99 мс
        130       | 0.13 s   | 0,13 с
        300       | 0.3 s    | 0,3 с
        2000      | 2 s      | 2 с
        9940      | 9.9 s    | 9,9 с
        42999     | 42 s     | 42 с
        60000     | 1 m      | 1 мин
        312000    | 5 m 12 s | 5 мин 12 с
        3605000   | 1 h      | 1 ч
        4320000   | 1 h 12 m | 1 ч 12 мин
        352800000 | 4 d 2 h  | 4 д 2 ч
        -4320000  | -1 h 12 m| -1 ч 12 мин
        """)
    void durations(long millis, String english, String russian) {
        assertEquals(english, Language.ENGLISH.says(() -> Human.millis(millis)));
        assertEquals(russian, Language.RUSSIAN.says(() -> Human.millis(millis)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        2026-02-26T18:40:59 | 18:40            | 18:40
        2026-02-25T18:40    | yesterday 18:40  | вчера 18:40
        2026-01-05T02:58    | 2026-01-05 02:58 | 05.01 02:58
        2026-02-27T02:58    | 2026-02-27 02:58 | 27.02 02:58
        2025-02-26T02:58    | 2025-02-26 02:58 | 26.02.2025 02:58
        """)
    void dates(LocalDateTime value, String english, String russian) {
        assertEquals(english, Language.ENGLISH.says(() -> Human.dateTime(value, NOW)));
        assertEquals(russian, Language.RUSSIAN.says(() -> Human.dateTime(value, NOW)));
    }

    @Test
    void tomorrow() {
        LocalDateTime tomorrow = NOW.toLocalDate().plusDays(1).atTime(2, 0);
        assertEquals("tomorrow 02:00", Language.ENGLISH.says(() -> Human.coming(tomorrow, NOW)));
        assertEquals("завтра 02:00", Language.RUSSIAN.says(() -> Human.coming(tomorrow, NOW)));
        for (int days : new int[] {-1, 0, 2}) {
            LocalDateTime other = NOW.plusDays(days);
            assertEquals(Human.dateTime(other, NOW), Human.coming(other, NOW));
        }
    }

    @Test
    void whatIsNoNumberIsUnknown() {
        assertEquals(Human.UNKNOWN, Human.decimal(Double.NaN, 1));
        assertEquals(Human.UNKNOWN, Human.decimal(Double.POSITIVE_INFINITY, 1));
    }
}
