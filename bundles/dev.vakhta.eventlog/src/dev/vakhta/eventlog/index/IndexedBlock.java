package dev.vakhta.eventlog.index;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.index.BlockContent.Keys;
import dev.vakhta.eventlog.store.BlockColumn;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongPredicate;
import org.eclipse.jdt.annotation.Nullable;

/** A block whose content is read when it is needed: from the index file, and where that is damaged, from the log. */
final class IndexedBlock implements Block {
    private static final TransactionOutcome[] OUTCOMES = TransactionOutcome.values();

    private final Entry entry;
    private final Origin origin;
    private final Endings endings;
    private volatile @Nullable BlockContent content;
    private volatile @Nullable Resolved resolved;

    /** Where it comes from. Thread-safe. */
    interface Origin {
        /** Where it is on disk now; null if it is not. */
        @Nullable
        Frame frame() throws IOException;

        /**
         * Reads it from the log again, and keeps that.
         *
         * @throws StaleBlockException if it is not what it was
         */
        EncodedBlock again(Entry was) throws IOException;
    }

    /**
     * Outcomes as they are as long as no others become known.
     *
     * @param outcomes by number of the key
     */
    private record Resolved(BlockContent content, long changes, TransactionOutcome[] outcomes) {}

    private interface Reading<T> {
        T from(BlockContent content) throws IOException;
    }

    /** @param content null: is read when it is needed */
    IndexedBlock(Entry entry, @Nullable BlockContent content, Origin origin, Endings endings) {
        this.entry = entry;
        this.content = content;
        this.origin = origin;
        this.endings = endings;
    }

    /** Whether it is that one, and not one that was read before or after. */
    boolean is(Entry other) {
        return entry.partSize() == other.partSize() && entry.unsettled() == other.unsettled() && entry.isAlike(other);
    }

    private <T> T read(Reading<T> reading) throws IOException {
        BlockContent known = content;
        T result = known == null ? null : tryToRead(known, reading);
        if (result == null) {
            known = onDisk(); // for the first time, or it was moved to another file meanwhile
            result = known == null ? null : tryToRead(known, reading);
        }
        if (result == null || known == null) {
            EncodedBlock again = origin.again(entry);
            known = new BlockContent(again.head(), piece -> again.pieces()[piece]);
            result = reading.from(known);
        }
        content = known;
        return result;
    }

    private @Nullable BlockContent onDisk() throws IOException {
        try {
            Frame frame = origin.frame();
            return frame == null || frame.head().partSize() != entry.partSize()
                    ? null
                    : new BlockContent(frame.head(), frame);
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            return null; // somebody damaged or deleted it
        }
    }

    /** Null: the file is damaged, or gone. */
    private static <T> @Nullable T tryToRead(BlockContent content, Reading<T> reading) throws IOException {
        try {
            return reading.from(content);
        } catch (ClosedByInterruptException e) {
            throw e;
        } catch (IOException e) {
            return null;
        }
    }

    /** Tells what others have to know of how transactions ended. */
    void tell() throws IOException {
        read(from -> {
            from.tell(endings, false);
            return from;
        });
    }

    @Override
    public int rows() {
        return entry.rows();
    }

    @Override
    public long partSize() {
        return entry.partSize();
    }

    @Override
    public boolean isOpen() {
        return entry.open();
    }

    @Override
    public int unsettled() {
        return entry.unsettled();
    }

    @Override
    public long firstTime() {
        return entry.firstTime();
    }

    @Override
    public long lastTime() {
        return entry.lastTime();
    }

    @Override
    public List<Damage> damages() throws IOException {
        return read(from -> from.head().damages());
    }

    @Override
    public List<List<Separator>> separators() throws IOException {
        return read(from -> from.head().separators());
    }

    @Override
    public boolean mayHave(BlockColumn column, LongPredicate accepted) throws IOException {
        return read(from -> from.mayHave(column, accepted));
    }

    @Override
    public void read(BlockColumn column, long[] into) throws IOException {
        read(from -> {
            from.read(column, into);
            return into;
        });
    }

    @Override
    public void retain(BlockColumn column, LongPredicate accepted, BitSet rows) throws IOException {
        read(from -> {
            from.retain(column, accepted, rows);
            return rows;
        });
    }

    @Override
    public TransactionOutcome outcome(int row) throws IOException {
        return read(from -> outcomes(from)[from.key(row)]);
    }

    @Override
    public void retain(Set<TransactionOutcome> outcomes, BitSet rows) throws IOException {
        read(from -> {
            long[] wanted = Arrays.stream(outcomes(from))
                    .mapToLong(outcome -> outcomes.contains(outcome) ? 1 : 0)
                    .toArray();
            from.retainKeys(wanted, rows);
            return rows;
        });
    }

    /** By number of the key. */
    private TransactionOutcome[] outcomes(BlockContent from) throws IOException {
        long changes = endings.changes(); // first: what comes meanwhile is looked up again
        Resolved known = resolved;
        if (known == null || known.changes != changes || known.content != from) {
            known = new Resolved(from, changes, resolve(from.keys()));
            resolved = known;
        }
        return known.outcomes;
    }

    private TransactionOutcome[] resolve(Keys keys) {
        TransactionOutcome[] outcomes = new TransactionOutcome[keys.times().length];
        for (int i = 0; i < outcomes.length; i++) {
            long time = keys.times()[i];
            int here = (int) keys.outcomes()[i] % Boundary.ELSEWHERE;
            TransactionOutcome elsewhere = time == 0 ? TransactionOutcome.NONE : endings.of(time, keys.ids()[i]);
            outcomes[i] = here == 0 || elsewhere == TransactionOutcome.ROLLED_BACK ? elsewhere : OUTCOMES[here];
        }
        return outcomes;
    }
}
