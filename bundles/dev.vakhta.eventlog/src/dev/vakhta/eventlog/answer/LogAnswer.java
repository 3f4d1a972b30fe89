package dev.vakhta.eventlog.answer;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.answer.EventLog.Progress;
import dev.vakhta.eventlog.query.LogQuery;
import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.BooleanSupplier;

/**
 * The rows that a query wants, in its order, by rank from 0. While it is being found it grows at its end; what is appended to the log comes in
 * at the newest end, which is the begin where the newest is first. Thread-safe; closing it stops the search at once.
 */
public interface LogAnswer extends Closeable {
    LogQuery query();

    /**
     * Grows when the answer was begun anew, as a file was replaced or is gone, names were changed, or outcomes that were asked for became others: ranks
     * and sizes from before mean nothing then. Never blocks.
     */
    long generation();

    /** Rows found as yet. Never blocks. */
    long size();

    /**
     * How many of them were appended since it was asked. Where the newest is first, a row's rank grows by as much as this does, so rank minus this is
     * for ever the same row. Never blocks.
     */
    long appended();

    /** How much of the log was looked through. Never blocks. */
    Progress progress();

    /**
     * Reads rows. Blocks on the disk only, never on the search; not for the UI thread. Where outcomes are not known yet, they are being read from then
     * on, and {@link #onChange listeners} are told when they are known.
     *
     * @param rank of the first; fewer are returned at the end
     * @param cancelled is asked now and then; once true, reading ends in a {@link java.util.concurrent.CancellationException}
     */
    List<LogRow> rows(long rank, int count, BooleanSupplier cancelled) throws IOException;

    /** The first rank whose row is not before that time in the order of the query, as far as was searched; the size if there is none. May read. */
    long rankOf(LocalDateTime time, BooleanSupplier cancelled) throws IOException;

    /** The rank of a row; empty if it is not in the answer. May read. */
    OptionalLong rankOf(LogRow row, BooleanSupplier cancelled) throws IOException;

    /** The rank of the record that ended the transaction of a row; empty where none did, or it is not in the answer. May read. */
    OptionalLong endOfTransaction(LogRow row, BooleanSupplier cancelled) throws IOException;

    /** How the rows found as yet spread over time. May read the index. */
    Histogram histogram(int bars, BooleanSupplier cancelled) throws IOException;

    /**
     * How often each value of a field occurs among the rows found as yet, by the name that {@link LogValues} gives it; the most frequent first. For
     * fields with few values: not for times, texts, data and places.
     *
     * @throws IllegalArgumentException for another field
     */
    Map<String, Long> counts(LogField field, BooleanSupplier cancelled) throws IOException;

    /** Is told that size, progress or outcomes are others, on a thread of the engine's and at most ten times a second. */
    void onChange(Runnable listener);

    /** Waits until all of the log was looked through, and the {@link #awaitOutcomes outcomes} of what was found are known. */
    void await(BooleanSupplier cancelled) throws IOException;

    /**
     * Waits until rows have their outcomes, as far as the log was indexed. Before that, transactions that go from one block of the index into another
     * may be unfinished still. For whoever reads rows once only.
     */
    void awaitOutcomes(BooleanSupplier cancelled) throws IOException;

    @Override
    void close();
}
