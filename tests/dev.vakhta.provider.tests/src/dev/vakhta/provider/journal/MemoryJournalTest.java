package dev.vakhta.provider.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vakhta.provider.Operation;
import dev.vakhta.provider.OperationJournal;
import dev.vakhta.provider.Together;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MemoryJournalTest {
    private final MemoryJournal journal = new MemoryJournal(3);

    private static List<String> newest(OperationJournal journal, int most) throws IOException {
        return journal.newest(most).stream().map(Operation::target).toList();
    }

    @Test
    void keepsTheLastAndTellsTheNewestFirst() throws IOException {
        assertEquals(List.of(), newest(journal, 10));
        Stream.of("a", "b", "c", "d").map(Made::operation).forEach(journal::record);
        assertEquals(List.of("d", "c", "b"), newest(journal, 10));
        assertEquals(List.of("d"), newest(journal, 1));
    }

    @Test
    void isWrittenFromManyThreadsWhileItIsRead() throws Exception {
        MemoryJournal large = new MemoryJournal(10_000);
        Together.run(Collections.nCopies(
                4,
                () -> IntStream.range(0, 500).mapToObj(i -> Made.operation("t")).forEach(operation -> {
                    large.record(operation);
                    large.newest(10);
                })));
        assertEquals(2000, large.newest(10_000).size());
    }

    @Test
    void twoJournalsKeepTheSameAndTheFirstIsRead() throws IOException {
        MemoryJournal second = new MemoryJournal(1);
        OperationJournal both = OperationJournal.both(journal, second);
        both.record(Made.operation("a"));
        both.record(Made.operation("b"));
        assertEquals(List.of("b", "a"), newest(both, 10));
        assertEquals(List.of("b"), newest(second, 10));
    }
}
