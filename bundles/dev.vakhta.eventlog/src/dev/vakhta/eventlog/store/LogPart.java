package dev.vakhta.eventlog.store;

import dev.vakhta.eventlog.LogRecord;
import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A part of a log: a segment, or a database. It is seen as blocks of a fixed number of places (bytes, or numbers of rows): block {@code n} has the
 * rows that begin at {@code n * span()} or behind it and before {@code (n + 1) * span()}. So any block can be read alone, in any order and by any
 * thread. While the part grows, only the last block that has rows changes, and those behind it: what begins in a block may end far behind, and be a row
 * only then. A block knows when it was read whether it was one of these, see {@link BlockRows#isOpen}.
 */
public interface LogPart {
    /** Of its file; later parts sort higher. */
    String name();

    /**
     * The size now, in places. Smaller than before: it was replaced, as it is when {@link #identity} is another.
     *
     * @throws IOException also when it is gone
     */
    long size() throws IOException;

    /** What the begin of the file says of which file this is. Does not change when it grows. */
    long identity() throws IOException;

    /** Places in a block. */
    int span();

    /**
     * Reads the numbers of a block, records and damaged regions, in their order. A record that is still being written is left out. Notes whether more
     * rows may come, see {@link BlockRows#end}.
     *
     * @param rows is emptied first
     */
    void read(int block, BlockRows rows, BooleanSupplier cancelled) throws IOException;

    /**
     * Reads whole records.
     *
     * @param offsets where records of this part begin, ascending
     * @return as many, in that order
     * @throws IOException also when there is no record there: the file is another one by now
     */
    List<LogRecord> records(long[] offsets, BooleanSupplier cancelled) throws IOException;

    /** A record as it stands in the file, for people. */
    String raw(long offset) throws IOException;
}
