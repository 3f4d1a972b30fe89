package dev.vakhta.ui.eventlog.internal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.query.LogQuery.Order;
import dev.vakhta.ui.eventlog.internal.log.Finding.Found;
import dev.vakhta.ui.eventlog.internal.log.Finding.Sought;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingTest {
    private static @Nullable Found find(Listed answer, Sought sought) throws Exception {
        CompletableFuture<@Nullable Found> found = new CompletableFuture<>();
        new Finding(answer, new Rows(answer), sought, found::complete, sentence -> found.cancel(false)).schedule();
        return found.get(30, TimeUnit.SECONDS);
    }

    private static long place(Order order, int size, int number) {
        return order == Order.NEWEST_FIRST ? size - 1L - number : number;
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void timesRowsAndBookmarks(Order order) throws Exception {
        Listed answer = new Listed(order, 2000);
        LogRow row = Listed.row(700);
        Found there = new Found(place(order, 2000, 700), true);
        assertEquals(new Found(there.place(), false), find(answer, new Finding.At(Listed.BEGIN.plusSeconds(700))));
        assertEquals(there, find(answer, new Finding.Of(row)));
        answer.append();
        assertEquals(there, find(answer, new Finding.Of(row)), "places stay");
        assertEquals(there, find(answer, new Finding.Marked(RowId.of(row), Listed.BEGIN.plusSeconds(700))));
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void whatIsNotThere(Order order) throws Exception {
        Listed answer = new Listed(order, 100);
        Found found = find(answer, new Finding.Of(Listed.row(5000)));
        assertEquals(false, found == null || found.exact(), "the nearest in time");
        RowId other = new RowId("1Cv8Log", "2.lgp", 50);
        assertNull(find(answer, new Finding.Marked(other, Listed.BEGIN.plusSeconds(50))));
        assertNull(find(answer, new Finding.EndOf(Listed.row(50))));
    }

    @Test
    void nothingIsNearInAnEmptyAnswer() throws Exception {
        assertNull(find(new Listed(Order.NEWEST_FIRST, 0), new Finding.At(Listed.BEGIN)));
    }
}
