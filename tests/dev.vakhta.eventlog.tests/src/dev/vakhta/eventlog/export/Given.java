package dev.vakhta.eventlog.export;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Entry;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.TransactionLetter;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.answer.EventLog.Progress;
import dev.vakhta.eventlog.answer.Histogram;
import dev.vakhta.eventlog.answer.LogAnswer;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.eventlog.store.LogPart;
import dev.vakhta.eventlog.store.LogSource;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** An answer whose rows a test gives, and which grows when the test says so. */
final class Given implements LogAnswer, LogSource {
    static final LocalDateTime TIME = LocalDateTime.of(2026, 2, 1, 10, 0, 0);

    final List<LogRow> rows = new ArrayList<>();
    private final LogQuery query;
    private final List<Runnable> listeners = new ArrayList<>();
    private final List<Runnable> later = new ArrayList<>();
    private boolean complete = true;
    private long appended;
    private long generation;

    Given(LogQuery query) {
        this.query = query;
    }

    static Given oldestFirst() {
        return new Given(LogQuery.ALL.in(LogQuery.Order.OLDEST_FIRST));
    }

    Given record(String comment) {
        rows.add(row(comment));
        return this;
    }

    LogRow row(String comment) {
        int number = rows.size();
        LogRecord entry = new LogRecord(
                100L * number,
                90,
                TIME.plusSeconds(number),
                TransactionLetter.N,
                null,
                1,
                0,
                0,
                7,
                9,
                Importance.ERROR,
                comment,
                0,
                "{\"U\"}",
                "",
                0,
                0,
                0,
                18,
                List.of());
        return new LogRow(this, "20260201000000.lgp", entry.offset(), entry, null, TransactionOutcome.NONE);
    }

    Given damage() {
        rows.add(new LogRow(this, "20260201000000.lgp", 5, null, new Damage(5, 5, false), TransactionOutcome.NONE));
        return this;
    }

    /** What happens at one of the next looks at the progress. */
    Given then(Runnable change) {
        complete = false;
        later.add(change);
        return this;
    }

    /** Begins anew: with these, of which those that are among the old ones are the same. */
    void restarted(String... comments) {
        generation++;
        appended = 0;
        List<LogRow> old = List.copyOf(rows);
        rows.clear();
        for (String comment : comments) {
            rows.add(old.stream()
                    .filter(row -> row.entry().comment().equals(comment))
                    .findFirst()
                    .orElseGet(() -> row(comment)));
        }
    }

    void inserted(String comment) {
        rows.addFirst(row(comment));
        appended++;
    }

    @Override
    public LogQuery query() {
        return query;
    }

    @Override
    public long size() {
        return rows.size();
    }

    @Override
    public long generation() {
        return generation;
    }

    @Override
    public long appended() {
        return appended;
    }

    @Override
    public Progress progress() {
        if (!later.isEmpty()) {
            later.removeFirst().run();
            complete = later.isEmpty();
            listeners.forEach(Runnable::run);
            return new Progress(0, 1, null);
        }
        return new Progress(complete ? 1 : 0, 1, null);
    }

    @Override
    public List<LogRow> rows(long rank, int count, BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        return List.copyOf(rows.subList((int) rank, (int) Math.min(rows.size(), rank + count)));
    }

    @Override
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    @Override
    public LogDictionary dictionary() {
        return new LogDictionary.Builder()
                .add(new Entry(Kind.USER, 0, 1, "", "Иванов"))
                .add(new Entry(Kind.EVENT, 0, 9, "", "_$Session$_.Start"))
                .build();
    }

    @Override
    public String name() {
        return "trade";
    }

    @Override
    public Path folder() {
        return Path.of("1Cv8Log");
    }

    @Override
    public LogFormat format() {
        return LogFormat.TEXT;
    }

    @Override
    public List<LogPart> parts() {
        throw new UnsupportedOperationException();
    }

    @Override
    public long rankOf(LocalDateTime time, BooleanSupplier cancelled) {
        throw new UnsupportedOperationException();
    }

    @Override
    public OptionalLong rankOf(LogRow row, BooleanSupplier cancelled) {
        int rank = rows.indexOf(row);
        return rank < 0 ? OptionalLong.empty() : OptionalLong.of(rank);
    }

    @Override
    public OptionalLong endOfTransaction(LogRow row, BooleanSupplier cancelled) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Histogram histogram(int bars, BooleanSupplier cancelled) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Map<String, Long> counts(LogField field, BooleanSupplier cancelled) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void await(BooleanSupplier cancelled) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void awaitOutcomes(BooleanSupplier cancelled) {
        // they are given
    }

    @Override
    public void close() {
        // nothing is open
    }
}
