package dev.vakhta.eventlog.index;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.store.BlockColumn;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongPredicate;
import org.eclipse.jdt.annotation.Nullable;

/** Answers from the pieces of a block. */
final class IndexedBlock implements Block {
    private static final int KEYS = BlockColumn.TRANSACTION_ID.ordinal();
    private static final TransactionOutcome[] OUTCOMES = TransactionOutcome.values();

    private final BlockHead head;
    private final Pieces pieces;
    private final Endings endings;
    private volatile @Nullable Resolved resolved;

    /**
     * Outcomes as they are as long as no others become known.
     *
     * @param outcomes by number of the key
     */
    private record Resolved(long changes, TransactionOutcome[] outcomes) {}

    IndexedBlock(BlockHead head, Pieces pieces, Endings endings) {
        this.head = head;
        this.pieces = pieces;
        this.endings = endings;
    }

    @Override
    public int rows() {
        return head.rows();
    }

    @Override
    public long partSize() {
        return head.partSize();
    }

    @Override
    public List<Damage> damages() {
        return head.damages();
    }

    @Override
    public long firstTime() {
        return head.firstTime();
    }

    @Override
    public long lastTime() {
        return head.lastTime();
    }

    @Override
    public List<List<Separator>> separators() {
        return head.separators();
    }

    @Override
    public boolean mayHave(BlockColumn column, LongPredicate accepted) throws IOException {
        if (head.rows() == 0) {
            return false;
        }
        if (head.leaders()[column.ordinal()] >= 0) {
            return Arrays.stream(table(column)).anyMatch(accepted);
        }
        OptionalLong only = Packed.constant(values(column));
        return only.isEmpty() || accepted.test(only.getAsLong());
    }

    private byte[] values(BlockColumn column) throws IOException {
        return pieces.piece(BlockHead.values(column.ordinal()));
    }

    /** The numbers of a column by combination. */
    private long[] table(BlockColumn column) throws IOException {
        int count = head.combinations()[head.leaders()[column.ordinal()]];
        long[] table = new long[count];
        Packed.read(values(column), count, table);
        return table;
    }

    @Override
    public void read(BlockColumn column, long[] into) throws IOException {
        int leader = head.leaders()[column.ordinal()];
        if (leader < 0) {
            Packed.read(values(column), head.rows(), into);
            return;
        }
        int width = head.codeWidth(leader);
        long[] table = Arrays.copyOf(table(column), 1 << width);
        Bits.read(pieces.piece(BlockHead.codes(leader)), 0, head.rows(), width, 1, 0, into, 0);
        for (int i = 0; i < head.rows(); i++) {
            into[i] = table[(int) into[i]];
        }
    }

    @Override
    public void retain(BlockColumn column, LongPredicate accepted, BitSet rows) throws IOException {
        int leader = head.leaders()[column.ordinal()];
        if (leader >= 0) {
            long[] table = table(column);
            for (int i = 0; i < table.length; i++) {
                table[i] = accepted.test(table[i]) ? 1 : 0;
            }
            retain(leader, table, rows);
        } else if (!rows.isEmpty()) {
            long[] numbers = new long[head.rows()];
            read(column, numbers);
            for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
                if (!accepted.test(numbers[row])) {
                    rows.clear(row);
                }
            }
        }
    }

    /** @param wanted by combination: 1 or 0 */
    private void retain(int leader, long[] wanted, BitSet rows) throws IOException {
        long count = Arrays.stream(wanted).sum();
        if (count == 0) {
            rows.clear();
        } else if (count < wanted.length && !rows.isEmpty()) {
            int width = head.codeWidth(leader);
            byte[] codes = pieces.piece(BlockHead.codes(leader));
            rows.and(BitSet.valueOf(Bits.select(codes, head.rows(), width, Arrays.copyOf(wanted, 1 << width))));
        }
    }

    @Override
    public TransactionOutcome outcome(int row) throws IOException {
        byte[] codes = pieces.piece(BlockHead.codes(KEYS));
        return outcomes()[(int) Bits.get(codes, head.codeWidth(KEYS), row)];
    }

    @Override
    public void retain(Set<TransactionOutcome> outcomes, BitSet rows) throws IOException {
        retain(
                KEYS,
                Arrays.stream(outcomes())
                        .mapToLong(outcome -> outcomes.contains(outcome) ? 1 : 0)
                        .toArray(),
                rows);
    }

    /** By number of the key. */
    private TransactionOutcome[] outcomes() throws IOException {
        long changes = endings.changes();
        Resolved known = resolved;
        if (known == null || known.changes != changes) {
            known = new Resolved(changes, resolve());
            resolved = known;
        }
        return known.outcomes;
    }

    private TransactionOutcome[] resolve() throws IOException {
        long[] times = table(BlockColumn.TRANSACTION_TIME);
        long[] ids = table(BlockColumn.TRANSACTION_ID);
        long[] here = new long[times.length];
        Packed.read(pieces.piece(BlockHead.OUTCOMES), here.length, here);
        TransactionOutcome[] outcomes = new TransactionOutcome[here.length];
        for (int i = 0; i < here.length; i++) {
            TransactionOutcome elsewhere = times[i] == 0 ? TransactionOutcome.NONE : endings.of(times[i], ids[i]);
            outcomes[i] = here[i] == 0 ? elsewhere : OUTCOMES[(int) here[i]];
        }
        return outcomes;
    }
}
