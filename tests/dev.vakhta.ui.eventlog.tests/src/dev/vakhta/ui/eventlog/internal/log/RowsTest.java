package dev.vakhta.ui.eventlog.internal.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.vakhta.eventlog.query.LogQuery.Order;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RowsTest {
    private static @Nullable String comment(Rows rows, long place) {
        LogLine line = rows.line(place);
        return line == null ? null : Objects.requireNonNull(line.row().entry()).comment();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void aPlaceIsForEverTheSameRow(Order order) throws Exception {
        Listed answer = new Listed(order, 1000);
        Rows rows = new Rows(answer);
        rows.read(3, () -> false);
        String before = comment(rows, 200);
        assertEquals(order == Order.NEWEST_FIRST ? "comment 799" : "comment 200", before);
        for (int i = 0; i < 10; i++) {
            answer.append();
        }
        assertEquals(before, comment(rows, 200));
        rows.grow();
        rows.read(3, () -> false);
        assertEquals(before, comment(rows, 200));
        assertEquals(order == Order.NEWEST_FIRST ? 10 : 0, rows.shift());
    }

    @Test
    void whatWasAppendedStandsBelowZero() throws Exception {
        Listed answer = new Listed(Order.NEWEST_FIRST, 100);
        Rows rows = new Rows(answer);
        answer.append();
        answer.append();
        rows.read(-1, () -> false);
        assertEquals("comment 101", comment(rows, -2));
        assertEquals("comment 100", comment(rows, -1));
        assertNull(rows.line(-3), "nothing stands before the newest");
        assertNull(rows.line(0), "another block");
    }

    @Test
    void theEndOfAGrowingAnswerIsReadAgain() throws Exception {
        Listed answer = new Listed(Order.OLDEST_FIRST, 10);
        Rows rows = new Rows(answer);
        assertEquals(List.of(0L), rows.wanted(0, 20));
        rows.read(0, () -> false);
        assertEquals(List.of(), rows.wanted(0, 20));
        answer.append();
        rows.grow();
        assertEquals("comment 9", comment(rows, 9), "stays until it is read again");
        assertEquals(List.of(0L), rows.wanted(0, 20));
        rows.read(0, () -> false);
        assertEquals("comment 10", comment(rows, 10));
    }

    @Test
    void anAnswerBegunAnewHasOtherPlaces() throws Exception {
        Listed answer = new Listed(Order.NEWEST_FIRST, 100);
        Rows rows = new Rows(answer);
        answer.append();
        rows.read(0, () -> false);
        assertEquals("comment 99", comment(rows, 0));
        answer.restart(80);
        rows.read(1, () -> false);
        assertNull(rows.line(64), "of another generation than what is shown");
        rows.grow();
        assertNull(rows.line(0));
        rows.read(0, () -> false);
        assertEquals("comment 79", comment(rows, 0));
    }

    @Test
    void blocksUsedLongAgoAreForgotten() throws Exception {
        Rows rows = new Rows(new Listed(Order.OLDEST_FIRST, 100_000));
        for (long block = 0; block < 300; block++) {
            rows.read(block, () -> false);
        }
        assertNull(rows.line(0));
        assertNotNull(rows.line(299L * Rows.BLOCK));
    }

    @Test
    void onlyWhatIsSeenIsRead() throws Exception {
        Listed answer = new Listed(Order.NEWEST_FIRST, 100_000);
        Rows rows = new Rows(answer);
        CountDownLatch read = new CountDownLatch(2);
        Reading reading = new Reading(rows, read::countDown, sentence -> {});
        reading.want(50_000, 50_000 + Rows.BLOCK - 1);
        assertEquals(true, read.await(30, TimeUnit.SECONDS));
        reading.join();
        assertEquals(2, answer.reads, "a page lies in two blocks");
        assertNotNull(rows.line(50_000));
        assertNull(rows.line(0));
    }
}
