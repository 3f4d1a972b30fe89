package dev.vakhta.provider.recovery;

import java.util.List;

/**
 * What happened last in an infobase, by its event log.
 *
 * @param lines the newest first
 * @param reason why there are none, a sentence; empty where there are
 */
public record LogEnd(List<LogLine> lines, String reason) {
    public LogEnd {
        lines = List.copyOf(lines);
    }

    public static LogEnd missing(String reason) {
        return new LogEnd(List.of(), reason);
    }
}
