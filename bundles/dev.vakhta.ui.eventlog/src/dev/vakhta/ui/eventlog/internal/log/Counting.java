package dev.vakhta.ui.eventlog.internal.log;

import dev.vakhta.eventlog.answer.Histogram;
import dev.vakhta.eventlog.answer.LogAnswer;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/** Counts the rows of an answer over time, again while it grows. */
public final class Counting extends Work {
    /** Milliseconds: while an answer grows its bars need not be redrawn with every row. */
    private static final int PAUSE = 300;

    private final LogAnswer answer;
    private final Consumer<Histogram> then;
    private volatile int bars;

    /** @param then told in the job */
    public Counting(LogAnswer answer, Consumer<Histogram> then, Consumer<String> onFailure) {
        super(ViewMessage.COUNTING.text(), onFailure);
        this.answer = answer;
        this.then = then;
        setPriority(DECORATE);
    }

    /** Any thread. */
    public void want(int wanted) {
        bars = wanted;
        if (wanted > 0) {
            schedule(PAUSE);
        }
    }

    @Override
    void read(BooleanSupplier cancelled) throws IOException {
        then.accept(answer.histogram(bars, cancelled));
    }
}
