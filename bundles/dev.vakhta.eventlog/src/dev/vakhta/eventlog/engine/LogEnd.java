package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.BlockRows;
import dev.vakhta.eventlog.store.LogPart;
import dev.vakhta.eventlog.store.LogSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Reads a log from its end, block by block: however large it is, a mebibyte or some thousands of rows are enough. */
final class LogEnd {
    private LogEnd() {}

    /** The last records, the newest first; fewer only if the log has fewer. */
    static List<LogRecord> records(LogSource source, int count, BooleanSupplier cancelled) throws IOException {
        List<LogRecord> last = new ArrayList<>();
        BlockRows rows = new BlockRows();
        for (LogPart part : source.newest()) {
            for (int block = (int) (part.size() / part.span()); block >= 0 && last.size() < count; block--) {
                part.read(block, rows, cancelled);
                last.addAll(part.records(offsets(rows, count - last.size()), cancelled)
                        .reversed());
            }
            if (last.size() == count) {
                break;
            }
        }
        return last;
    }

    /** Where the last records of a block begin. */
    private static long[] offsets(BlockRows rows, int most) {
        List<Long> offsets = new ArrayList<>();
        for (int row = rows.size() - 1; row >= 0 && offsets.size() < most; row--) {
            if (rows.get(BlockColumn.IMPORTANCE, row) != 0) { // not damaged
                offsets.addFirst(rows.get(BlockColumn.OFFSET, row));
            }
        }
        return offsets.stream().mapToLong(Long::longValue).toArray();
    }
}
