package dev.vakhta.ui.live;

import dev.vakhta.provider.Operation;
import dev.vakhta.provider.OperationJournal;
import dev.vakhta.provider.journal.MemoryJournal;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Operations of this run in memory, where asking again and again costs nothing, and of the runs before as a lasting journal has them.
 * What other processes send meanwhile is not in it.
 */
public final class RunJournal implements OperationJournal {
    private static final int CAPACITY = 5000;

    private final MemoryJournal run = new MemoryJournal(CAPACITY);
    private final OperationJournal lasting;
    private final Instant began = Instant.now();
    private @Nullable List<Operation> before;

    public RunJournal(OperationJournal lasting) {
        this.lasting = lasting;
    }

    @Override
    public void record(Operation operation) {
        run.record(operation);
        lasting.record(operation);
    }

    /** The first time it reads what lasts. */
    @Override
    public List<Operation> newest(int most) throws IOException {
        List<Operation> now = run.newest(most);
        return now.size() >= most
                ? now
                : Stream.concat(now.stream(), before().stream()).limit(most).toList();
    }

    private synchronized List<Operation> before() throws IOException {
        List<Operation> read = before;
        if (read == null) {
            read = lasting.newest(CAPACITY).stream()
                    .filter(operation -> operation.at().isBefore(began))
                    .toList();
            before = read;
        }
        return read;
    }
}
