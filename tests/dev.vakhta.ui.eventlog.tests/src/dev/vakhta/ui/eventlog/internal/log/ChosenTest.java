package dev.vakhta.ui.eventlog.internal.log;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ChosenTest {
    private final Chosen chosen = new Chosen();

    @Test
    void rangesAndSingleRows() {
        chosen.only(5);
        chosen.upTo(2);
        chosen.toggle(3);
        chosen.toggle(9);
        chosen.toggle(-4);
        assertArrayEquals(new long[] {-4, 2, 4, 5, 9}, chosen.places(100));
        assertEquals(5, chosen.count());
        assertTrue(chosen.contains(9));
        assertFalse(chosen.contains(3));
        assertEquals(2, chosen.lead());
        chosen.only(7);
        assertArrayEquals(new long[] {7}, chosen.places(100));
        chosen.clear();
        assertArrayEquals(new long[0], chosen.places(100));
        assertEquals(0, chosen.count());
    }

    @Test
    void billions() {
        chosen.only(0);
        chosen.upTo(5_000_000_000L);
        assertTrue(chosen.contains(4_999_999_999L));
        assertEquals(Integer.MAX_VALUE, chosen.count());
        assertArrayEquals(new long[] {0, 1, 2}, chosen.places(3));
    }
}
