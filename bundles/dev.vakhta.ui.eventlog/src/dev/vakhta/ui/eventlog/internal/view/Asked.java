package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.eventlog.answer.EventLog;
import dev.vakhta.eventlog.answer.EventLog.Progress;
import dev.vakhta.eventlog.answer.Histogram;
import dev.vakhta.eventlog.answer.LogAnswer;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.eventlog.query.LogQuery.Order;
import dev.vakhta.ui.eventlog.internal.log.Copies;
import dev.vakhta.ui.eventlog.internal.log.Counting;
import dev.vakhta.ui.eventlog.internal.log.Finding;
import dev.vakhta.ui.eventlog.internal.log.Finding.Found;
import dev.vakhta.ui.eventlog.internal.log.Finding.Sought;
import dev.vakhta.ui.eventlog.internal.log.LogLine;
import dev.vakhta.ui.eventlog.internal.log.Reading;
import dev.vakhta.ui.eventlog.internal.log.Rows;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

/** A query that was asked, its answer, and the jobs that read it. Whoever asked is told on the UI thread, until it is closed. */
final class Asked {
    /** Who is told. */
    interface Listener {
        /** The answer was begun anew, and its rows are at other places; what was read is still there. */
        void begunAnew();

        /** Size, progress or outcomes are others. */
        void grown();

        /** Rows were read. */
        void read();

        void counted(Histogram histogram);

        /** Something could not be read, a sentence. */
        void failed(String sentence);
    }

    private final Display display;
    private final LogAnswer answer;
    private final Rows rows;
    private final Reading reading;
    private final Counting counting;
    private final AtomicBoolean growing = new AtomicBoolean();
    private final Listener listener;
    private @Nullable Finding finding;
    private boolean closed;
    private long generation;

    Asked(Display display, EventLog log, LogQuery query, Listener listener) {
        this.display = display;
        this.listener = listener;
        answer = log.ask(query);
        generation = answer.generation();
        rows = new Rows(answer);
        reading = new Reading(rows, () -> later(listener::read), this::fail);
        counting = new Counting(answer, histogram -> later(() -> listener.counted(histogram)), this::fail);
        answer.onChange(this::grow);
    }

    private void later(Runnable work) {
        if (!display.isDisposed()) {
            display.asyncExec(() -> {
                if (!closed) {
                    work.run();
                }
            });
        }
    }

    private void fail(String sentence) {
        later(() -> listener.failed(sentence));
    }

    private void grow() {
        if (growing.compareAndSet(false, true)) {
            later(() -> {
                growing.set(false);
                if (generation != answer.generation()) {
                    generation = answer.generation();
                    listener.begunAnew();
                }
                rows.grow();
                listener.grown();
            });
        }
    }

    LogQuery query() {
        return answer.query();
    }

    boolean newestFirst() {
        return query().order() == Order.NEWEST_FIRST;
    }

    long size() {
        return answer.size();
    }

    long appended() {
        return answer.appended();
    }

    Progress progress() {
        return answer.progress();
    }

    Rows rows() {
        return rows;
    }

    /** Has rows read that are not, or not any more as they are. */
    void want(long from, long to) {
        reading.want(from, to);
    }

    void count(int bars) {
        counting.want(bars);
    }

    /** Looks for something; what was looked for before is looked for no more. */
    void find(Sought sought, Consumer<@Nullable Found> then) {
        Finding before = finding;
        if (before != null) {
            before.stop();
        }
        Finding next = new Finding(answer, rows, sought, found -> later(() -> then.accept(found)), this::fail);
        finding = next;
        next.schedule();
    }

    /** Reads rows wherever they stand. */
    void copy(long[] places, Consumer<List<LogLine>> then) {
        new Copies(rows, places, lines -> later(() -> then.accept(lines)), this::fail).schedule();
    }

    void close() {
        closed = true;
        reading.stop();
        counting.stop();
        Finding last = finding;
        if (last != null) {
            last.stop();
        }
        answer.close();
    }
}
