package dev.vakhta.eventlog.index;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.store.BlockColumn;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;

/** The numbers of a block as it was when it was indexed. Never changes but in outcomes; thread-safe. */
public interface Block {
    /** Records and damaged regions. */
    int rows();

    /** Size of its part when this was read. */
    long partSize();

    /** Whether there may be more rows by now, if the part has grown; see {@link dev.vakhta.eventlog.store.BlockRows#isOpen}. */
    boolean isOpen();

    /** See {@link dev.vakhta.eventlog.store.BlockRows#unsettled}: a dictionary with another number of events may know more. */
    int unsettled();

    /** Damaged regions among them, in their order. */
    List<Damage> damages() throws IOException;

    /** The smallest time of its rows; {@link Long#MAX_VALUE} if there are none. */
    long firstTime();

    /** The largest one; {@link Long#MIN_VALUE} if there are none. */
    long lastTime();

    /**
     * Whether any row can have a number that is accepted: false is certain, true is not. Costs little, reads no rows.
     */
    boolean mayHave(BlockColumn column, LongPredicate accepted) throws IOException;

    /** Reads a column into the first {@link #rows} places of an array. */
    void read(BlockColumn column, long[] into) throws IOException;

    /** Clears the bits of rows whose number is not accepted. Asks once for each different number, or a few times more, where these are few. */
    void retain(BlockColumn column, LongPredicate accepted, BitSet rows) throws IOException;

    /** What the numbers of {@link BlockColumn#SEPARATORS} mean: the first is 1. */
    List<List<Separator>> separators() throws IOException;

    /** How the transaction of a row ended, as far as it was seen in any indexed block of the log whose {@link LogIndex#endings} were read. */
    TransactionOutcome outcome(int row) throws IOException;

    /** Clears the bits of rows whose transaction ended otherwise. */
    void retain(Set<TransactionOutcome> outcomes, BitSet rows) throws IOException;
}
