package dev.vakhta.eventlog.index;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.store.BlockColumn;
import java.util.List;

/**
 * What is known of a block besides its numbers. These are pieces: of each column, its numbers; of each group of columns, which of these each row
 * has; and the endings of its transactions.
 *
 * @param partSize of the part when the block was read
 * @param firstTime of its rows; {@link Long#MAX_VALUE} if there are none
 * @param leaders by column: the first column of its group, whose rows all have one of few combinations of numbers; -1: in none
 * @param combinations by leader: how many there are
 * @param endings of transactions that began in other blocks
 */
record BlockHead(
        int rows,
        long partSize,
        long firstTime,
        long lastTime,
        int[] leaders,
        int[] combinations,
        List<Damage> damages,
        List<List<Separator>> separators,
        List<Ending> endings) {
    static final int COLUMNS = BlockColumn.values().length;
    /** The piece with the outcomes of transactions as far as the block has their ends, by combination of {@link BlockColumn#TRANSACTION_ID}. */
    static final int OUTCOMES = 2 * COLUMNS;

    static final int PIECES = OUTCOMES + 1;

    /** The piece with the numbers of a column. */
    static int values(int column) {
        return column;
    }

    /** The piece that says which combination each row has. */
    static int codes(int leader) {
        return COLUMNS + leader;
    }

    /** Bits of such a number. */
    int codeWidth(int leader) {
        return Bits.width(Math.max(0, combinations[leader] - 1));
    }
}
