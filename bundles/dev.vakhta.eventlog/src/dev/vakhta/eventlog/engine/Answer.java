package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.answer.EventLog.Progress;
import dev.vakhta.eventlog.answer.Histogram;
import dev.vakhta.eventlog.answer.LogAnswer;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.query.LogQuery;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/** An answer: a search, or another one when what the first found does not hold any more. */
final class Answer implements LogAnswer {
    /** Milliseconds between two changes that are told. */
    private static final long PAUSE = 100;
    /** An answer that depends on outcomes is looked for again after this time at the earliest, and after so many times what it takes. */
    private static final long OUTDATED = 2_000_000_000;

    private static final int TIMES = 5;

    private final LogQuery query;
    private final OpenLog log;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final AtomicBoolean telling = new AtomicBoolean();
    private volatile long told;
    private volatile boolean closed;
    private volatile State state;
    /** Will take its place once it is complete. */
    private @Nullable State next;

    /** @param begun in nanoseconds */
    private record State(long generation, Search search, Lookup lookup, long begun) {}

    Answer(LogQuery query, OpenLog log) {
        this.query = query;
        this.log = log;
        this.state = begin(0);
    }

    @SuppressWarnings("null") // changed is called on other threads, when all is set
    private State begin(long generation) {
        Search search = new Search(query, log.members(), log.workers(), this::changed);
        State begun = new State(generation, search, new Lookup(search), System.nanoTime());
        log.begin(search);
        return begun;
    }

    /** Takes in what came to the files. */
    void follow() {
        State now = state;
        now.search.follow();
        long age = System.nanoTime() - now.begun;
        synchronized (this) {
            State coming = next;
            if (coming != null) {
                coming.search.follow();
            } else if (now.search.isRenamed()) {
                next = begin(now.generation + 1);
            } else if (Matcher.asksForOutcomes(query)
                    && now.search.isOutdated()
                    && now.search.progress().isComplete()
                    && age > Math.max(OUTDATED, TIMES * now.search.took())) {
                next = begin(now.generation + 1);
            }
        }
    }

    /** Begins anew: what was found is not in the files any more. */
    synchronized void restart() {
        State coming = next;
        if (coming != null) {
            coming.search.close();
            next = null;
        }
        State old = state;
        if (!closed) {
            state = begin(old.generation + 1);
        }
        old.search.close();
        changed();
    }

    void changed() {
        synchronized (this) {
            State coming = next;
            if (coming != null && coming.search.progress().isComplete()) {
                state.search.close();
                state = coming;
                next = null;
            }
        }
        if (telling.compareAndSet(false, true)) {
            long since = (System.nanoTime() - told) / 1_000_000;
            log.workers().tell(this::tell, Math.max(0, PAUSE - since));
        }
    }

    private void tell() {
        told = System.nanoTime();
        telling.set(false);
        listeners.forEach(Runnable::run);
    }

    @Override
    public LogQuery query() {
        return query;
    }

    @Override
    public long generation() {
        return state.generation;
    }

    @Override
    public long size() {
        return state.search.size();
    }

    @Override
    public long appended() {
        return state.search.appended();
    }

    @Override
    public Progress progress() {
        return log.told(state.search.progress());
    }

    @Override
    public List<LogRow> rows(long rank, int count, BooleanSupplier cancelled) throws IOException {
        List<LogRow> rows = state.lookup.rows(rank, count, cancelled);
        if (rows.stream().anyMatch(row -> row.outcome() == TransactionOutcome.UNFINISHED)) {
            log.outcomes().want(); // some may have ended in other blocks
        }
        return rows;
    }

    private Ranks ranks(BooleanSupplier cancelled) {
        State now = state;
        return new Ranks(now.search, now.lookup, cancelled);
    }

    @Override
    public long rankOf(LocalDateTime time, BooleanSupplier cancelled) throws IOException {
        return ranks(cancelled).of(time);
    }

    @Override
    public OptionalLong rankOf(LogRow row, BooleanSupplier cancelled) throws IOException {
        return ranks(cancelled).of(row);
    }

    @Override
    public OptionalLong endOfTransaction(LogRow row, BooleanSupplier cancelled) throws IOException {
        return ranks(cancelled).endOf(row);
    }

    /** With a memory of its own, so that what is counted does not drive out what is shown. */
    private Totals totals(BooleanSupplier cancelled) {
        Search now = state.search;
        return new Totals(now, new Lookup(now), cancelled);
    }

    @Override
    public Histogram histogram(int bars, BooleanSupplier cancelled) throws IOException {
        return totals(cancelled).histogram(bars);
    }

    @Override
    public Map<String, Long> counts(LogField field, BooleanSupplier cancelled) throws IOException {
        if (field == LogField.OUTCOME) {
            awaitOutcomes(cancelled);
        }
        return totals(cancelled).counts(field);
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public void await(BooleanSupplier cancelled) {
        while (!state.search.await(cancelled)) {
            if (closed) {
                throw new CancellationException();
            }
        }
        if (size() > 0) {
            awaitOutcomes(cancelled);
        }
    }

    @Override
    public void awaitOutcomes(BooleanSupplier cancelled) {
        log.outcomes().await(() -> closed || cancelled.getAsBoolean());
    }

    @Override
    public void close() {
        closed = true;
        log.closed(this);
        synchronized (this) {
            state.search.close();
            State coming = next;
            if (coming != null) {
                coming.search.close();
            }
        }
        listeners.clear();
    }
}
