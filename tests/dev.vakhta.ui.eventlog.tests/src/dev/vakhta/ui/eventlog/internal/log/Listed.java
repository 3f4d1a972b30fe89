package dev.vakhta.ui.eventlog.internal.log;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Entry;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.TransactionLetter;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.answer.EventLog.Progress;
import dev.vakhta.eventlog.answer.Histogram;
import dev.vakhta.eventlog.answer.LogAnswer;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.eventlog.query.LogQuery.Order;
import dev.vakhta.eventlog.store.LogPart;
import dev.vakhta.eventlog.store.LogSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;

/** An answer that is a list, in the order of time; of 2026-01-01, a row a second. */
final class Listed implements LogAnswer {
    static final LocalDateTime BEGIN = LocalDateTime.of(2026, 1, 1, 0, 0);
    static final String[] EVENTS = {
        "", "_$Session$_.Start", "_$Transaction$_.Begin", "_$Data$_.Update", "_$Transaction$_.Commit"
    };

    private final List<LogRow> rows = new ArrayList<>();
    private final Order order;
    private int appended;
    private int generation;
    int reads;

    Listed(Order order, int size) {
        this.order = order;
        IntStream.range(0, size).forEach(i -> add(row(i)));
    }

    /** One more was written. */
    void append() {
        appended++;
        add(row(rows.size()));
    }

    /** It is begun anew with so many rows. */
    void restart(int size) {
        generation++;
        appended = 0;
        rows.clear();
        IntStream.range(0, size).forEach(i -> add(row(i)));
    }

    void add(LogRow row) {
        rows.add(row);
    }

    static LogRow row(int number) {
        return row(number, 1, null, TransactionOutcome.NONE, "comment " + number);
    }

    static LogRow row(int number, int event, @Nullable TransactionKey key, TransactionOutcome outcome, String comment) {
        LogRecord entry = new LogRecord(
                number,
                1,
                BEGIN.plusSeconds(number),
                TransactionLetter.N,
                key,
                1,
                0,
                0,
                0,
                event,
                Importance.INFORMATION,
                comment,
                0,
                "{\"U\"}",
                "",
                0,
                0,
                0,
                17,
                List.of());
        return new LogRow(Source.ONE, "1.lgp", number, entry, null, outcome);
    }

    static LogRow damage(int number) {
        return new LogRow(Source.ONE, "1.lgp", number, null, new Damage(number, 9, false), TransactionOutcome.NONE);
    }

    static LogLine line(LogRow row) {
        return new LogLine(row, Source.ONE.dictionary());
    }

    private LogRow at(long rank) {
        return rows.get((int) (order == Order.NEWEST_FIRST ? rows.size() - 1 - rank : rank));
    }

    @Override
    public LogQuery query() {
        return LogQuery.ALL.in(order);
    }

    @Override
    public long generation() {
        return generation;
    }

    @Override
    public long size() {
        return rows.size();
    }

    @Override
    public long appended() {
        return appended;
    }

    @Override
    public Progress progress() {
        return new Progress(1, 1, null);
    }

    @Override
    public List<LogRow> rows(long rank, int count, BooleanSupplier cancelled) {
        reads++;
        List<LogRow> page = new ArrayList<>();
        for (long i = rank; i < Math.min(rank + count, size()); i++) {
            page.add(at(i));
        }
        return page;
    }

    @Override
    public long rankOf(LocalDateTime time, BooleanSupplier cancelled) {
        for (int rank = 0; rank < size(); rank++) {
            LogRecord entry = at(rank).entry();
            if (entry != null
                    && (order == Order.NEWEST_FIRST
                            ? !entry.time().isAfter(time)
                            : !entry.time().isBefore(time))) {
                return rank;
            }
        }
        return size();
    }

    @Override
    public OptionalLong rankOf(LogRow row, BooleanSupplier cancelled) {
        int index = rows.indexOf(row);
        return index < 0
                ? OptionalLong.empty()
                : OptionalLong.of(order == Order.NEWEST_FIRST ? rows.size() - 1L - index : index);
    }

    @Override
    public OptionalLong endOfTransaction(LogRow row, BooleanSupplier cancelled) {
        return OptionalLong.empty();
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
    public void onChange(Runnable listener) {
        // whoever appends knows it
    }

    @Override
    public void await(BooleanSupplier cancelled) {
        // all is there
    }

    @Override
    public void awaitOutcomes(BooleanSupplier cancelled) {
        // all is there
    }

    @Override
    public void close() {
        // nothing is open
    }

    private static final class Source implements LogSource {
        static final Source ONE = new Source();

        @Override
        public String name() {
            return "base";
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
        public List<LogPart> parts() throws IOException {
            throw new IOException("none");
        }

        @Override
        public LogDictionary dictionary() {
            LogDictionary.Builder dictionary = new LogDictionary.Builder();
            dictionary.add(new Entry(Kind.USER, 0, 1, "", "Иванов"));
            for (int i = 1; i < EVENTS.length; i++) {
                dictionary.add(new Entry(Kind.EVENT, 0, i, "", EVENTS[i]));
            }
            return dictionary.build();
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
