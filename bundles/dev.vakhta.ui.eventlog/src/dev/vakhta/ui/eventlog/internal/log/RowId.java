package dev.vakhta.ui.eventlog.internal.log;

import dev.vakhta.eventlog.answer.LogRow;

/**
 * Which row it is, for as long as its file is the same.
 *
 * @param log folder of its log
 */
public record RowId(String log, String part, long offset) {
    public static RowId of(LogRow row) {
        return new RowId(row.log().folder().toString(), row.part(), row.offset());
    }
}
