package dev.vakhta.eventlog.index;

import dev.vakhta.eventlog.store.BlockColumn;
import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalLong;
import java.util.function.LongPredicate;
import org.eclipse.jdt.annotation.Nullable;

/** Answers from the pieces of a block, which are read once each when they are needed. Thread-safe. */
final class BlockContent {
    /** One row of so many is looked up alone rather than with all others. */
    private static final int FEW = 16;

    private static final int KEYS = BlockColumn.TRANSACTION_ID.ordinal();

    private final BlockHead head;
    private final Pieces from;
    /** Two threads may read the same one at once: both have what is right. */
    private final byte[] @Nullable [] pieces = new byte[BlockHead.PIECES] @Nullable [];

    BlockContent(BlockHead head, Pieces from) {
        this.head = head;
        this.from = from;
    }

    BlockHead head() {
        return head;
    }

    private byte[] piece(int number) throws IOException {
        byte[] known = pieces[number];
        if (known == null) {
            known = from.piece(number);
            pieces[number] = known;
        }
        return known;
    }

    private byte[] values(BlockColumn column) throws IOException {
        return piece(BlockHead.values(column.ordinal()));
    }

    /** The numbers of a column by combination. */
    private long[] table(BlockColumn column) throws IOException {
        int count = head.combinations()[head.leaders()[column.ordinal()]];
        long[] table = new long[count];
        Packed.read(values(column), count, table);
        return table;
    }

    boolean mayHave(BlockColumn column, LongPredicate accepted) throws IOException {
        if (head.rows() == 0) {
            return false;
        }
        if (head.leaders()[column.ordinal()] >= 0) {
            return Arrays.stream(table(column)).anyMatch(accepted);
        }
        OptionalLong only = Packed.constant(values(column));
        return only.isEmpty() || accepted.test(only.getAsLong());
    }

    void read(BlockColumn column, long[] into) throws IOException {
        int leader = head.leaders()[column.ordinal()];
        if (leader < 0) {
            Packed.read(values(column), head.rows(), into);
            return;
        }
        int width = head.codeWidth(leader);
        long[] table = Arrays.copyOf(table(column), 1 << width);
        Bits.read(piece(BlockHead.codes(leader)), 0, head.rows(), width, 1, 0, into, 0);
        for (int i = 0; i < head.rows(); i++) {
            into[i] = table[(int) into[i]];
        }
    }

    void retain(BlockColumn column, LongPredicate accepted, BitSet rows) throws IOException {
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
            byte[] codes = piece(BlockHead.codes(leader));
            if (rows.cardinality() < head.rows() / FEW) {
                for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
                    rows.set(row, wanted[(int) Bits.get(codes, width, row)] != 0);
                }
            } else {
                rows.and(BitSet.valueOf(Bits.select(codes, head.rows(), width, Arrays.copyOf(wanted, 1 << width))));
            }
        }
    }

    /** @param wanted by key: 1 or 0 */
    void retainKeys(long[] wanted, BitSet rows) throws IOException {
        retain(KEYS, wanted, rows);
    }

    /** The number of the key of a row. */
    int key(int row) throws IOException {
        return (int) Bits.get(piece(BlockHead.codes(KEYS)), head.codeWidth(KEYS), row);
    }

    /**
     * Keys of transactions, and how they ended.
     *
     * @param outcomes see {@link BlockHead#OUTCOMES}
     */
    record Keys(long[] times, long[] ids, long[] outcomes) {}

    Keys keys() throws IOException {
        long[] times = table(BlockColumn.TRANSACTION_TIME);
        long[] outcomes = new long[times.length];
        Packed.read(piece(BlockHead.OUTCOMES), outcomes.length, outcomes);
        return new Keys(times, table(BlockColumn.TRANSACTION_ID), outcomes);
    }

    /**
     * Tells what others have to know of how transactions ended.
     *
     * @param again whether it was read before: whoever has it as it was then has to know of all of them
     */
    void tell(Endings endings, boolean again) throws IOException {
        if (head.endings() > 0 || again) {
            Keys keys = keys();
            endings.add(keys.times, keys.ids, keys.outcomes, Boundary.ELSEWHERE);
            if (again) {
                long[] here = Arrays.stream(keys.outcomes)
                        .map(outcome -> outcome % Boundary.ELSEWHERE)
                        .toArray();
                endings.add(keys.times, keys.ids, here, 0);
            }
        }
    }
}
