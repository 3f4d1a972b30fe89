package dev.vakhta.eventlog.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** However long a log is, its end is read in a few blocks. */
class LogEndTest {
    private static final int SPAN = 10 * MadePart.STEP;

    private final List<String> read = new ArrayList<>();
    private final MadeLog log = new MadeLog("log", LogDictionary.EMPTY);

    /** @param damaged a row that is none; -1: all are whole */
    private void part(String name, int rows, int damaged) {
        MadePart part = log.part(name, SPAN);
        for (int row = 0; row < rows; row++) {
            MadeRow whole = Sampler.by((long) row * MadePart.STEP, 1);
            part.add(row == damaged ? new MadeRow(whole.offset(), whole.time(), null) : whole);
        }
        part.hook = block -> read.add(name + block);
    }

    private List<Long> last(int count) throws IOException {
        return LogEnd.records(log, count, () -> false).stream()
                .map(LogRecord::offset)
                .toList();
    }

    @Test
    void ofALongPartTheLastBlocksAreRead() throws IOException {
        part("a", 5, -1);
        part("b", 100_000, 99_998);
        assertEquals(List.of(999_990L, 999_970L, 999_960L), last(3));
        assertEquals(List.of("b10000", "b9999"), read);
    }

    @Test
    void whatIsMissingComesFromThePartsBefore() throws IOException {
        part("a", 30, -1);
        part("b", 2, -1);
        part("c", 0, -1);
        assertEquals(List.of(10L, 0L, 290L, 280L), last(4));
        assertEquals(List.of("c0", "b0", "a3", "a2"), read);
        assertEquals(32, last(1000).size());
    }
}
