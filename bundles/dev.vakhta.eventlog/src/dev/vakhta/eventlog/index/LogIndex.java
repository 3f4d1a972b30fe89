package dev.vakhta.eventlog.index;

import dev.vakhta.eventlog.store.LogPart;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/** The index of a log: blocks of its parts, in any order, as far as they were indexed. Thread-safe. */
public interface LogIndex extends Closeable {
    /** A block; null: it was not indexed yet, or its part is another file by now. Never reads the log. */
    @Nullable
    Block block(LogPart part, int number);

    /**
     * Indexes a block: reads it from the log, keeps it in memory and on disk, and returns it. Two threads may index different blocks at once. One
     * that is indexed again, as its part or the dictionary has grown, replaces what it was.
     */
    Block index(LogPart part, int number, BooleanSupplier cancelled) throws IOException;

    /**
     * Reads how transactions ended that began in other blocks, as far as parts were indexed; until this is done, outcomes of rows may be known only
     * from their own block. Those of what is indexed from now on are known at once.
     *
     * @return what is to be read, piece by piece, by any threads in any order
     */
    List<Unread> endings(List<? extends LogPart> of);

    /** Some of what is to be read. */
    interface Unread {
        void read() throws IOException;
    }

    /** Grows whenever outcomes of rows of blocks that were indexed before may have become others. Never blocks. */
    long outcomeChanges();

    /** Outcomes that are not known because there was no room for more; one may be counted each time that it is met. */
    long outcomesLeft();

    /** Forgets a part that was replaced by another file, or is gone. */
    void forget(LogPart part) throws IOException;

    @Override
    void close() throws IOException;
}
