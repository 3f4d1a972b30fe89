package dev.vakhta.ui.live;

import dev.vakhta.provider.Operation;
import dev.vakhta.provider.OperationJournal;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Lets the targets of the window know when an infobase was changed from here, or somebody was let in to see it. */
record Noticing(Live live, OperationJournal journal) implements OperationJournal {
    private static final Set<String> TELLING = Set.of("infobase info", "infobase update");

    @Override
    public void record(Operation operation) {
        journal.record(operation);
        String infobase = operation.arguments().get("infobase");
        if (infobase != null && TELLING.contains(operation.command())) {
            try {
                UUID id = UUID.fromString(infobase);
                boolean changes = !operation.command().endsWith("info");
                live.targets().stream()
                        .filter(target ->
                                operation.target().equals(target.target().getName()))
                        .forEach(target -> target.locks().noticed(id, changes, operation.failure() == null));
            } catch (IllegalArgumentException e) {
                return; // not what we know as an infobase; it is in the journal as it was sent
            }
        }
    }

    @Override
    public List<Operation> newest(int most) throws IOException {
        return journal.newest(most);
    }
}
