package dev.vakhta.provider.journal;

import dev.vakhta.provider.Operation;
import dev.vakhta.provider.OperationJournal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The last operations of this process. */
public final class MemoryJournal implements OperationJournal {
    private final Deque<Operation> operations = new ArrayDeque<>();
    private final int capacity;

    /** @param capacity the oldest go when there are more */
    public MemoryJournal(int capacity) {
        this.capacity = capacity;
    }

    @Override
    public synchronized void record(Operation operation) {
        operations.addFirst(operation);
        if (operations.size() > capacity) {
            operations.removeLast();
        }
    }

    @Override
    public synchronized List<Operation> newest(int most) {
        return operations.stream().limit(most).toList();
    }
}
