package dev.vakhta.ui.eventlog.internal.log;

import java.io.IOException;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Reads the rows that are seen, block by block; where somebody scrolled on meanwhile, it goes on there. */
public final class Reading extends Work {
    private record Range(long from, long to) {}

    private final Rows rows;
    private final Runnable then;
    private volatile Range wish = new Range(0, 0);

    /** @param then done in the job after each block */
    public Reading(Rows rows, Runnable then, Consumer<String> onFailure) {
        super(ViewMessage.READING.text(), onFailure);
        this.rows = rows;
        this.then = then;
        setPriority(INTERACTIVE);
    }

    /** Has what is missing of a range of places read. Any thread. */
    public void want(long from, long to) {
        wish = new Range(from, to);
        if (!rows.wanted(from, to).isEmpty()) {
            schedule();
        }
    }

    @Override
    void read(BooleanSupplier cancelled) throws IOException {
        for (List<Long> wanted = wanted(); !wanted.isEmpty() && !cancelled.getAsBoolean(); wanted = wanted()) {
            rows.read(wanted.getFirst(), cancelled);
            then.run();
        }
    }

    private List<Long> wanted() {
        Range now = wish;
        return rows.wanted(now.from(), now.to());
    }
}
