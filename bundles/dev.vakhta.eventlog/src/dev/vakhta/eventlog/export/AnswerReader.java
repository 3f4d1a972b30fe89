package dev.vakhta.eventlog.export;

import dev.vakhta.eventlog.LogMessage;
import dev.vakhta.eventlog.answer.LogAnswer;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.query.LogQuery.Order;
import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads the rows of an answer one page after the other, as they are found; neither what is appended meanwhile nor an answer that begins anew moves
 * any. Used by one thread.
 */
public final class AnswerReader {
    private static final int PAGE = 1000;
    /** How often is looked whether nobody wants it any more. */
    private static final int GLANCE_MILLISECONDS = 50;

    private final LogAnswer answer;
    private final BooleanSupplier cancelled;
    private final Object changes = new Object();
    /** Rows before the next one, without those that were inserted. */
    private long read;

    private long generation;
    private @Nullable LogRow last;
    private boolean changed;

    /** @param cancelled once true, reading ends in a {@link CancellationException} */
    public AnswerReader(LogAnswer answer, BooleanSupplier cancelled) {
        this.answer = answer;
        this.cancelled = cancelled;
        this.generation = answer.generation();
        answer.onChange(this::change);
    }

    private void change() {
        synchronized (changes) {
            changed = true;
            changes.notifyAll();
        }
    }

    /**
     * The next rows; waits until there are any. Empty: all of the log was looked through, and there are no more.
     *
     * @throws IOException also when the rows that were read are in the log no more
     */
    public List<LogRow> next() throws IOException {
        while (true) {
            boolean complete =
                    answer.progress().isComplete(); // asked before the size, or the last ones might be missed
            long of = answer.generation();
            if (of != generation && !find(of, complete)) {
                await();
                continue;
            }
            long before = inserted();
            if (answer.size() > read + before) {
                List<LogRow> rows = answer.rows(read + before, PAGE, cancelled);
                if (answer.generation() == of && inserted() == before && !rows.isEmpty()) {
                    read += rows.size();
                    last = rows.getLast();
                    return rows;
                }
            } else if (complete) {
                return List.of();
            }
            await();
        }
    }

    /** Waits until all of the log was looked through, whether its rows were read or not. */
    public void complete() {
        while (!answer.progress().isComplete()) {
            await();
        }
    }

    /** Goes to behind the last row in an answer that has begun anew; false: it is not found yet. */
    private boolean find(long begun, boolean complete) throws IOException {
        LogRow row = last;
        long before = inserted();
        OptionalLong rank = row == null ? OptionalLong.of(before - 1) : answer.rankOf(row, cancelled);
        if (answer.generation() != begun || inserted() != before) {
            return false;
        }
        if (rank.isEmpty() && complete) {
            throw new IOException(LogMessage.CHANGED.text());
        }
        if (rank.isPresent()) {
            read = rank.getAsLong() + 1 - before;
            generation = begun;
        }
        return rank.isPresent();
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
