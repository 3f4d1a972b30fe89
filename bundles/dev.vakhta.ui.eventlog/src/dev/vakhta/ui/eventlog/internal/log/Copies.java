package dev.vakhta.ui.eventlog.internal.log;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Reads selected rows, wherever they stand. */
public final class Copies extends Work {
    /** Of one copy: more are exported. */
    public static final int MOST = 100_000;

    private final Rows rows;
    private final long[] places;
    private final Consumer<List<LogLine>> then;

    /**
     * @param places ascending
     * @param then told in the job
     */
    public Copies(Rows rows, long[] places, Consumer<List<LogLine>> then, Consumer<String> onFailure) {
        super(ViewMessage.READING.text(), onFailure);
        this.rows = rows;
        this.places = places;
        this.then = then;
        setSystem(places.length < Rows.BLOCK);
    }

    @Override
    void read(BooleanSupplier cancelled) throws IOException {
        List<LogLine> lines = new ArrayList<>();
        for (int begin = 0; begin < places.length; ) {
            int end = begin + 1;
            while (end < places.length && end - begin < 1000 && places[end] == places[end - 1] + 1) {
                end++;
            }
            lines.addAll(rows.read(places[begin] + rows.shift(), end - begin, cancelled));
            begin = end;
        }
        then.accept(lines);
    }
}
