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

    /** What is met where this is not. */
    default Criterion negated() {
        Criterion positive = this;
        return new Criterion() {
            @Override
            public Cost cost() {
                return positive.cost();
            }

            @Override
            public boolean mayHold(Block block) {
                return block.rows() > 0;
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
