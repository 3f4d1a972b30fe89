package dev.vakhta.provider;

import java.io.IOException;
import java.util.List;

/** Keeps operations. Recording never fails an operation: what cannot be kept is logged. Thread-safe. */
public interface OperationJournal {
    /** Keeps nothing. */
    OperationJournal NONE = new OperationJournal() {
        @Override
        public void record(Operation operation) {
            // nobody will ask
        }

        @Override
        public List<Operation> newest(int most) {
            return List.of();
        }
    };

    void record(Operation operation);

    /**
     * The newest first.
     *
     * @param most how many at the most
     */
    List<Operation> newest(int most) throws IOException;

    /** Both keep every operation; the first is read from. */
    static OperationJournal both(OperationJournal first, OperationJournal second) {
        return new OperationJournal() {
            @Override
            public void record(Operation operation) {
                first.record(operation);
                second.record(operation);
            }

            @Override
            public List<Operation> newest(int most) throws IOException {
                return first.newest(most);
            }
        };
    }
}
