package dev.vakhta.eventlog.export;

import dev.vakhta.eventlog.LogAnswer;
import dev.vakhta.eventlog.LogRow;
import dev.vakhta.eventlog.query.LogQuery.Order;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Reads the rows of an answer one page after the other, as they are found; what is appended meanwhile moves none. Used by one thread. */
public final class AnswerReader {
    private static final int PAGE = 1000;
    /** How often is looked whether nobody wants it any more. */
    private static final int GLANCE_MILLISECONDS = 50;

    private final LogAnswer answer;
    private final BooleanSupplier cancelled;
    private final Object changes = new Object();
    private long read;
    private boolean changed;

    /** @param cancelled once true, reading ends in a {@link CancellationException} */
    public AnswerReader(LogAnswer answer, BooleanSupplier cancelled) {
        this.answer = answer;
        this.cancelled = cancelled;
        answer.onChange(this::change);
    }

    private void change() {
        synchronized (changes) {
            changed = true;
            changes.notifyAll();
        }
    }

    /** The next rows; waits until there are any. Empty: all of the log was looked through, and there are no more. */
    public List<LogRow> next() throws IOException {
        while (true) {
            boolean complete = answer.progress().isComplete(); // asked before the size, or the last ones might be missed
            long before = inserted();
            if (answer.size() > read + before) {
                List<LogRow> rows = answer.rows(read + before, PAGE, cancelled);
                if (inserted() == before && !rows.isEmpty()) {
                    read += rows.size();
                    return rows;
                }
            } else if (complete) {
                return List.of();
            }
            await();
        }
    }

    /** The next rows that are there already, or none. */
    public List<LogRow> now() throws IOException {
        return answer.size() > read + inserted() ? next() : List.of();
    }

    /** Leaves rows out. */
    public void skip(long rows) {
        read += rows;
    }

    /** Rows that came in before the first one since it was asked. */
    private long inserted() {
        return answer.query().order() == Order.NEWEST_FIRST ? answer.appended() : 0;
    }

    /** Waits until something is another than it was. */
    private void await() {
        synchronized (changes) {
            if (!changed) {
                try {
                    changes.wait(GLANCE_MILLISECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new CancellationException();
                }
            }
            changed = false;
        }
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
    }
}
