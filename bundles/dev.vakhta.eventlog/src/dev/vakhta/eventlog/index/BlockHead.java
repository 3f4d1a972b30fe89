package dev.vakhta.eventlog.index;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.store.BlockColumn;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What is known of a block besides its numbers. These are pieces: of each column, its numbers; of each group of columns, which of these each row
 * has; and the endings of its transactions.
 *
 * @param partSize of the part when the block was read
 * @param open whether more rows may come when the part grows
 * @param unsettled events of the dictionary if it lacked one; -1: it did not
 * @param firstTime of its rows; {@link Long#MAX_VALUE} if there are none
 * @param leaders by column: the first column of its group, whose rows all have one of few combinations of numbers; -1: in none
 * @param combinations by leader: how many there are
 * @param endings how many transactions ended here that began in other blocks
 */
record BlockHead(
        int rows,
        long partSize,
        boolean open,
        int unsettled,
        long firstTime,
        long lastTime,
        int[] leaders,
        int[] combinations,
        List<Damage> damages,
        List<List<Separator>> separators,
        int endings) {
    static final int COLUMNS = BlockColumn.values().length;
    /**
     * The piece with the outcomes of transactions as far as the block has their ends, by combination of {@link BlockColumn#TRANSACTION_ID}. Those
     * that began in other blocks have {@link Boundary#ELSEWHERE} added.
     */
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

    void write(Output out) {
        out.number(rows);
        out.number(partSize);
        out.number(open ? 1 : 0);
        out.number(unsettled + 1);
        out.signed(firstTime);
        out.signed(lastTime);
        out.number(endings);
        for (int column = 0; column < COLUMNS; column++) {
            out.number(leaders[column] + 1);
            out.number(combinations[column]);
        }
        out.number(damages.size());
        for (Damage damage : damages) {
            out.number(damage.offset());
            out.number(damage.length());
            out.number(damage.atEnd() ? 1 : 0);
        }
        out.number(separators.size());
        for (List<Separator> row : separators) {
            out.number(row.size());
            for (Separator separator : row) {
                out.number(separator.number());
                out.number(separator.value());
            }
        }
    }

    static BlockHead read(Input in) throws IOException {
        int rows = in.upTo(Integer.MAX_VALUE);
        long partSize = in.number();
        boolean open = in.upTo(1) != 0;
        int unsettled = in.upTo(Integer.MAX_VALUE) - 1;
        long firstTime = in.signed();
        long lastTime = in.signed();
        int endings = in.upTo(rows);
        int[] leaders = new int[COLUMNS];
        int[] combinations = new int[COLUMNS];
        for (int column = 0; column < COLUMNS; column++) {
            leaders[column] = in.upTo(COLUMNS) - 1;
            combinations[column] = in.upTo(rows);
        }
        List<Damage> damages = new ArrayList<>();
        for (int i = in.upTo(in.left()); i > 0; i--) {
            damages.add(new Damage(in.number(), in.number(), in.number() != 0));
        }
        List<List<Separator>> separators = new ArrayList<>();
        for (int i = in.upTo(in.left()); i > 0; i--) {
            List<Separator> row = new ArrayList<>();
            for (int j = in.upTo(in.left()); j > 0; j--) {
                row.add(new Separator(in.upTo(Integer.MAX_VALUE), in.upTo(Integer.MAX_VALUE)));
            }
            separators.add(List.copyOf(row));
        }
        return new BlockHead(
                rows,
                partSize,
                open,
                unsettled,
                firstTime,
                lastTime,
                leaders,
                combinations,
                List.copyOf(damages),
                List.copyOf(separators),
                endings);
    }
}
