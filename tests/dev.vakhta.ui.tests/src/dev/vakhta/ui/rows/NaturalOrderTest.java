package dev.vakhta.ui.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Names stand as people expect them. */
class NaturalOrderTest {
    @Test
    void numbersCountAsNumbers() {
        assertEquals(
                List.of("base", "Base 2", "base 10", "base 10a", "Склад 1", "склад 09", "Склад 12345678901234567890"),
                Stream.of("base 10a", "Склад 12345678901234567890", "base 10", "склад 09", "Base 2", "base", "Склад 1")
                        .sorted(NaturalOrder.INSTANCE)
                        .toList());
    }

    @Test
    void onlyTheSameTextIsEqual() {
        assertEquals(0, NaturalOrder.INSTANCE.compare("a1", "a1"));
        assertEquals(1, Math.abs(Integer.signum(NaturalOrder.INSTANCE.compare("a1", "A1"))));
        assertEquals(1, Math.abs(Integer.signum(NaturalOrder.INSTANCE.compare("a01", "a1"))));
    }
}
