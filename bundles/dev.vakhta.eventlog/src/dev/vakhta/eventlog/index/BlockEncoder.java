package dev.vakhta.eventlog.index;

import static dev.vakhta.eventlog.index.BlockHead.COLUMNS;

import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.BlockRows;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

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

    /** One different value in so many rows. */
    private static final int FEW = 4;
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
                rows.isOpen(),
                rows.unsettled(),
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
        int count = numbering.number(rows.column(leader), size, codes, size / 2);
        if (count > 1 && count <= size / 2) {
            List<BlockColumn> members = new ArrayList<>(List.of(leader));
            int[] firsts = firsts(count);
            for (BlockColumn follower : followers) {
                int[] more = refine(firsts, rows.column(follower));
                if (more != null) {
                    firsts = more;
                    members.add(follower);
                }
            }
            for (BlockColumn member : members) {
                join(member, leader.ordinal(), table(rows.column(member), firsts));
            }
            close(leader.ordinal(), firsts.length);
        }
    }

    /** A row that has it, for each combination. */
    private int[] firsts(int count) {
        int[] firsts = new int[count];
        for (int i = size - 1; i >= 0; i--) {
            firsts[(int) codes[i]] = i;
        }
        return firsts;
    }

    /** The value of each combination. */
    private static byte[] table(long[] values, int[] firsts) {
        return Packed.pack(at(firsts, values), firsts.length);
    }

    private static long[] at(int[] firsts, long[] values) {
        long[] found = new long[firsts.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = values[firsts[i]];
        }
        return found;
    }

    /** Makes combinations with the values of a further column; says which rows have them first, or null: that does not pay. */
    private int @Nullable [] refine(int[] firsts, long[] values) {
        long[] found = at(firsts, values);
        long different = 0;
        for (int i = 0; i < size; i++) {
            different |= found[(int) codes[i]] ^ values[i];
        }
        if (different == 0) {
            return firsts;
        }
        int count = firsts.length;
        int[] all = Arrays.copyOf(firsts, count + size / COMBINATION_BITS);
        exceptions.clear();
        for (int i = 0; i < size; i++) {
            int code = (int) codes[i];
            if (found[code] != values[i]) {
                int known = exceptions.size();
                code = count + exceptions.of(code, values[i]);
                if (code == all.length) {
                    return null;
                }
                if (code == count + known) {
                    all[code] = i;
                }
            }
            tried[i] = code;
        }
        long[] swap = codes;
        codes = tried;
        tried = swap;
        return Arrays.copyOf(all, count + exceptions.size());
    }

    /** A column that goes with no other: in a group of its own, as it is searched faster, or as it is if that is much shorter. */
    private void alone(BlockColumn column) {
        long[] values = rows.column(column);
        int at = column.ordinal();
        int count = numbering.number(values, size, codes, size / FEW);
        long range = Packed.range(values, size);
        long bits = (long) size * Bits.width(Math.max(0, count - 1)) + count * range;
        if (count > 1 && count <= size / FEW && bits <= size * range * 9 / 8) {
            join(column, at, table(values, firsts(count)));
            close(at, count);
        } else {
            pieces[at] = Packed.pack(values, size);
        }
    }
}
