package dev.vakhta.eventlog.index;

/** Where indexes of logs are kept. */
public final class IndexStore {
    private IndexStore() {}

    /** An index that is kept in memory alone: for tests and for small logs. */
    public static LogIndex inMemory() {
        return new IndexedLog();
    }
}
