package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.index.Block;
import dev.vakhta.eventlog.store.LogPart;
import java.io.IOException;
import java.util.BitSet;
import java.util.function.BooleanSupplier;

/** A condition of a query, made ready for one log: with numbers for names. Never changes; for any thread. */
interface Criterion {
    /** What it takes to tell; the cheap ones are asked first. */
    enum Cost {
        BLOCK,
        COLUMN,
        ROWS,
        RECORDS
    }

    Cost cost();

    /** False is certain, true is not. Reads no rows. */
    boolean mayHold(Block block) throws IOException;

    /** Clears the bits of rows that do not meet it. */
    void retain(LogPart part, Block block, BitSet rows, BooleanSupplier cancelled) throws IOException;

    /** One that only rows can tell. */
    interface OfRows extends Criterion {
        @Override
        default Cost cost() {
            return Cost.ROWS;
        }

        @Override
        default boolean mayHold(Block block) {
            return block.rows() > 0;
        }
    }

    /** What is met where this is not. */
    default Criterion negated() {
        Criterion positive = this;
        return new OfRows() {
            @Override
            public Cost cost() {
                return positive.cost();
            }

            @Override
            public void retain(LogPart part, Block block, BitSet rows, BooleanSupplier cancelled) throws IOException {
                BitSet met = (BitSet) rows.clone();
                positive.retain(part, block, met, cancelled);
                rows.andNot(met);
            }
        };
    }
}
