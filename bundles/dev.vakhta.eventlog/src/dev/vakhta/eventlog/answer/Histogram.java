package dev.vakhta.eventlog.answer;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;

/**
 * Rows over time.
 *
 * @param from begin of the first bar
 * @param width of each
 * @param bars in the order of time; empty if there are no rows
 */
public record Histogram(LocalDateTime from, Duration width, List<Bar> bars) {
    public Histogram {
        bars = List.copyOf(bars);
    }

    /**
     * @param rows of that time
     * @param errors those of them that are errors
     */
    public record Bar(long rows, long errors) {}
}
