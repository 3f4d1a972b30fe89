package dev.vakhta.eventlog.index;

import static dev.vakhta.eventlog.index.BlockHead.COLUMNS;

import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.BlockRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Writes rows in few bytes. What a session does all has its user, computer and application, and an event always has its importance: such columns
 * are kept once for each combination, and the rows have the numbers of combinations. Used again and again by one thread.
 */
final class BlockEncoder {
    /** Columns that mostly depend on another. */
    private static final Map<BlockColumn, List<BlockColumn>> FOLLOWERS = Map.of(
            BlockColumn.SESSION,
                    List.of(
                            BlockColumn.USER,
                            BlockColumn.COMPUTER,
                            BlockColumn.APPLICATION,
                            BlockColumn.CONNECTION,
                            BlockColumn.SERVER,
                            BlockColumn.MAIN_PORT,
                            BlockColumn.ADDITIONAL_PORT,
                            BlockColumn.SEPARATORS),
            BlockColumn.EVENT, List.of(BlockColumn.IMPORTANCE, BlockColumn.ENDING, BlockColumn.DATA_TYPE));

    /** About what another combination costs. */
    private static final int COMBINATION_BITS = 100;

    private static final byte[] NOTHING = new byte[Bits.PADDING];

    private final Numbering numbering = new Numbering();
    private final Numbering exceptions = new Numbering();
    private final int[] leaders = new int[COLUMNS];
    private final int[] combinations = new int[COLUMNS];
    private byte[][] pieces = new byte[0][];
    private long[] codes = new long[0];
    private long[] tried = new long[0];
    private BlockRows rows = new BlockRows();
    private int size;

    /** @param partSize of the part before it was read */
    EncodedBlock encode(BlockRows from, long partSize) {
        rows = from;
        size = from.size();
        if (codes.length < size) {
            codes = new long[size];
            tried = new long[size];
        }
        pieces = new byte[BlockHead.PIECES][];
        Arrays.fill(pieces, NOTHING);
        Arrays.fill(leaders, -1);
        Arrays.fill(combinations, 0);
        pieces[BlockColumn.OFFSET.ordinal()] = Packed.packSteps(rows.column(BlockColumn.OFFSET), size);
        pieces[BlockColumn.TIME.ordinal()] = Packed.packSteps(rows.column(BlockColumn.TIME), size);
        int endings = transactions();
        FOLLOWERS.forEach(this::group);
        for (BlockColumn column : BlockColumn.values()) {
            if (pieces[column.ordinal()] == NOTHING) {
                alone(column);
            }
        }
        long[] times = rows.column(BlockColumn.TIME);
        long first = Long.MAX_VALUE;
        long last = Long.MIN_VALUE;
        for (int i = 0; i < size; i++) {
            first = Math.min(first, times[i]);
            last = Math.max(last, times[i]);
        }
        BlockHead head = new BlockHead(
                size,
                partSize,
                first,
                last,
                leaders.clone(),
                combinations.clone(),
                rows.damages(),
                rows.separators(),
                endings);
        return new EncodedBlock(head, pieces);
    }

    /** Says how many ended that began in another block. */
    private int transactions() {
        long[] times = rows.column(BlockColumn.TRANSACTION_TIME);
        long[] ids = rows.column(BlockColumn.TRANSACTION_ID);
        long[] ends = rows.column(BlockColumn.ENDING);
        long[] seen = rows.column(BlockColumn.TIME);
        long[] outcomes = new long[size];
        long[] firsts = new long[size];
        numbering.clear();
        for (int i = 0; i < size; i++) {
            int known = numbering.size();
            int code = numbering.of(times[i], ids[i]);
            codes[i] = code;
            if (code == known) {
                firsts[code] = seen[i];
            }
            if (ends[i] < TransactionOutcome.UNFINISHED.ordinal()) {
                outcomes[code] = Math.max(outcomes[code], ends[i]);
            }
        }
        int keys = numbering.size();
        int leader = BlockColumn.TRANSACTION_ID.ordinal();
        join(BlockColumn.TRANSACTION_ID, leader, Packed.packSteps(numbering.second(), keys));
        join(BlockColumn.TRANSACTION_TIME, leader, Packed.packSteps(numbering.first(), keys));
        close(leader, keys);
        int endings = Boundary.mark(numbering, outcomes, firsts, Boundary.begin(seen, size));
        pieces[BlockHead.OUTCOMES] = Packed.pack(outcomes, keys);
        return endings;
    }

    private void join(BlockColumn column, int leader, byte[] table) {
        pieces[column.ordinal()] = table;
        leaders[column.ordinal()] = leader;
    }

    /** The rows have the numbers of combinations that {@link #codes} says. */
    private void close(int leader, int count) {
        combinations[leader] = count;
        Output out = new Output();
        out.bits(codes, size, Bits.width(Math.max(0, count - 1)));
        pieces[BlockHead.codes(leader)] = out.toPiece();
    }

    private void group(BlockColumn leader, List<BlockColumn> followers) {
        int count = number(rows.column(leader));
        if (count > 1 && count <= size / 2) {
            List<BlockColumn> members = new ArrayList<>(List.of(leader));
            for (BlockColumn follower : followers) {
                int more = refine(count, rows.column(follower));
                if (more >= 0) {
                    count = more;
                    members.add(follower);
                }
            }
            for (BlockColumn member : members) {
                join(member, leader.ordinal(), table(rows.column(member), count));
            }
            close(leader.ordinal(), count);
        }
    }

    /** Numbers the different values, from 0; says how many there are, or many. */
    private int number(long[] values) {
        numbering.clear();
        for (int i = 0; i < size; i++) {
            codes[i] = numbering.of(values[i], 0);
            if (numbering.size() > size / 2 + 1) {
                break;
            }
        }
        return numbering.size();
    }

    /** The value of each combination. */
    private byte[] table(long[] values, int count) {
        long[] table = new long[count];
        for (int i = 0; i < size; i++) {
            table[(int) codes[i]] = values[i];
        }
        return Packed.pack(table, count);
    }

    /** Makes combinations with the values of a further column; says how many there are now, or -1: that does not pay. */
    private int refine(int count, long[] values) {
        long[] found = new long[count];
        boolean[] any = new boolean[count];
        int most = count + size / COMBINATION_BITS;
        exceptions.clear();
        for (int i = 0; i < size; i++) {
            int code = (int) codes[i];
            if (!any[code]) {
                any[code] = true;
                found[code] = values[i];
            }
            if (found[code] == values[i]) {
                tried[i] = code;
            } else {
                tried[i] = count + exceptions.of(code, values[i]);
                if (tried[i] > most) {
                    return -1;
                }
            }
        }
        long[] swap = codes;
        codes = tried;
        tried = swap;
        return count + exceptions.size();
    }

    /** A column that goes with no other: as it is, or in a group of its own if that is not much longer, as it is searched faster. */
    private void alone(BlockColumn column) {
        long[] values = rows.column(column);
        int at = column.ordinal();
        pieces[at] = Packed.pack(values, size);
        int count = number(values);
        if (count > 1 && count <= size / 2) {
            byte[] table = table(values, count);
            int length = table.length + Bits.bytes(size, Bits.width(count - 1L));
            if (length <= pieces[at].length + pieces[at].length / 8) {
                join(column, at, table);
                close(at, count);
            }
        }
    }
}
