package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.answer.EventLog.Progress;
import dev.vakhta.eventlog.engine.Workers.Urgency;
import dev.vakhta.eventlog.index.Block;
import dev.vakhta.eventlog.query.LogQuery;
import dev.vakhta.eventlog.query.LogQuery.Order;
import dev.vakhta.eventlog.store.BlockColumn;
import java.io.IOException;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Looks through logs for what a query wants: first through what they have, from the end where the rows are wanted first, then through what is appended.
 * The work is done by the readers, a chunk each; nobody waits for anybody.
 */
final class Search {
    /** Chunks that may be looked through before they can be merged, of each log. */
    private static final int AHEAD = 4;

    /** Milliseconds after which whoever waits is asked whether to go on. */
    private static final long OFTEN = 50;

    /** Bytes that all row sets of a search may take. */
    private static final long KEPT = 32 << 20;

    private final LogQuery query;
    private final List<Member> members;
    private final Workers workers;
    private final Runnable changed;
    private final Patience patience = new Patience(Patience.LIMIT, this::isClosed);
    private final AtomicReferenceArray<@Nullable Matcher> matchers;
    private final Run base;
    private final Run tail;
    private final Plan plan;
    private final AtomicLong kept = new AtomicLong();
    private long done;
    private boolean begun;
    private long since;
    /** How many outcomes were known when it began. */
    private volatile long outcomes;

    private long took;
    private @Nullable String failure;
    private volatile boolean renamed;
    private volatile boolean closed;

    Search(LogQuery query, List<Member> members, Workers workers, Runnable changed) {
        this.query = query;
        this.members = members;
        this.workers = workers;
        this.changed = changed;
        this.matchers = new AtomicReferenceArray<>(members.size());
        this.base = new Run(query.order() == Order.NEWEST_FIRST, members.size());
        this.tail = new Run(false, members.size());
        this.plan = new Plan(query.to());
    }

    /** Begins with what the logs have now; on a reader. */
    void begin() {
        if (closed) {
            return;
        }
        for (int log = 0; log < members.size(); log++) {
            members.get(log).lookOnce();
            translate(log);
        }
        outcomes = outcomes();
        synchronized (this) {
            for (int log = 0; log < members.size(); log++) {
                plan.begin(log, members.get(log).parts(), base);
            }
            begun = true;
            since = System.nanoTime();
        }
        go();
    }

    /** Looks through what came to the files since. */
    void follow() {
        synchronized (this) {
            if (!begun || closed) {
                return;
            }
            for (int log = 0; log < members.size(); log++) {
                for (Tracked part : members.get(log).parts()) {
                    plan.follow(log, part, tail);
                }
            }
        }
        go();
    }

    /** Hands out what is to be looked through next. */
    private synchronized void go() {
        for (int log = 0; log < members.size(); log++) {
            go(tail, log, Urgency.NEWS);
            go(base, log, Urgency.SEARCH);
        }
        notifyAll();
    }

    private void go(Run run, int log, Urgency urgency) {
        for (Chunk next = run.take(log, AHEAD); next != null; next = run.take(log, AHEAD)) {
            Chunk chunk = next;
            workers.read(urgency, () -> look(run, log, chunk));
        }
    }

    private void look(Run run, int log, Chunk chunk) {
        if (closed) {
            return;
        }
        Found found = Found.nothing(chunk.from, run.backwards());
        String said = null;
        try {
            found = find(run, log, chunk);
        } catch (CancellationException e) {
            return; // closed
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            said = Failures.text(members.get(log).source().name(), e);
        }
        synchronized (this) {
            failure = failure == null ? said : failure;
            settle(log, chunk, found);
            run.merge();
            took = took == 0 && base.isComplete() ? System.nanoTime() - since : took;
            plan.follow(log, chunk.part, tail);
        }
        go();
        changed.run();
    }

    private void settle(int log, Chunk chunk, Found found) {
        Block block = found.block();
        chunk.partSize = block == null ? chunk.part.size() : Math.min(chunk.partSize, block.partSize());
        boolean more =
                block == null ? chunk.block >= chunk.part.blocks() - 1 : block.isOpen() || found.to() < block.rows();
        if (more) {
            plan.mayGrow(chunk);
        }
        chunk.found = found;
        chunk.to = found.to();
        done += chunk.places;
        Matcher matcher = matchers.get(log);
        if (matcher != null && matcher.isWorthKeeping()) {
            byte[] rows = RowSet.write(found.rows());
            if (kept.addAndGet(rows.length) <= KEPT) {
                chunk.kept = rows;
            }
        }
    }

    /** Looks through a block for the first time. */
    private Found find(Run run, int log, Chunk chunk) throws IOException {
        Member member = members.get(log);
        Block block = member.block(chunk.part, chunk.block, this::isClosed);
        if (chunk.block >= chunk.part.blocks() - 1) {
            translate(log); // the platform writes names before records that have them
        }
        int to = Math.max(chunk.from, planned(chunk, block));
        measure(chunk, block, to, run.backwards());
        return found(run, log, chunk, block, to);
    }

    /**
     * The rows that begin before the size for which the chunk was planned: others may stand behind a record that its own block did not have yet when
     * that was looked at.
     */
    private static int planned(Chunk chunk, Block block) throws IOException {
        int rows = block.rows();
        if (rows > 0 && (chunk.block + 1L) * chunk.part.part().span() > chunk.partSize) {
            long[] offsets = Ticks.column(block, BlockColumn.OFFSET);
            while (rows > 0 && offsets[rows - 1] >= chunk.partSize) {
                rows--;
            }
        }
        return rows;
    }

    private static void measure(Chunk chunk, Block block, int to, boolean backwards) throws IOException {
        long first = block.firstTime();
        long last = block.lastTime();
        if (chunk.from > 0 || to < block.rows()) {
            first = Long.MAX_VALUE;
            last = Long.MIN_VALUE;
            long[] times = Ticks.of(block);
            for (int row = chunk.from; row < to; row++) {
                first = Math.min(first, times[row]);
                last = Math.max(last, times[row]);
            }
        }
        boolean untimed = last == 0; // nothing but damage
        chunk.first = untimed ? Long.MIN_VALUE : backwards ? -Math.max(last, -Long.MAX_VALUE) : first;
        chunk.last = untimed ? Long.MIN_VALUE : backwards ? -first : last;
    }

    private Found found(Run run, int log, Chunk chunk, Block block, int to) throws IOException {
        Matcher matcher = matchers.get(log);
        byte[] rows = chunk.kept;
        BitSet wanted = rows != null
                ? RowSet.read(rows)
                : matcher == null
                        ? new BitSet()
                        : matcher.rows(chunk.part.part(), block, chunk.from, to, this::isClosed);
        return Found.of(block, wanted, chunk.from, to, run.backwards(), run.isAlone());
    }

    /** Finds again what was found in a chunk. */
    Found again(Run run, int log, Chunk chunk) throws IOException {
        Member member = members.get(log);
        Block known = member.index().block(chunk.part.part(), chunk.block);
        Block block = known != null && known.rows() >= chunk.to
                ? known
                : member.block(chunk.part, chunk.block, this::isClosed);
        return found(run, log, chunk, block, Math.max(chunk.from, Math.min(chunk.to, block.rows())));
    }

    /** Learns the names of a log that are new. */
    private void translate(int log) {
        Matcher old = matchers.get(log);
        Member member = members.get(log);
        LogDictionary dictionary = old == null ? LogDictionary.EMPTY : old.dictionary();
        try {
            dictionary = member.source().dictionary();
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            synchronized (this) {
                failure = Failures.text(member.source().name(), e);
            }
        }
        if (old == null || old.dictionary() != dictionary) {
            Matcher matcher = new Matcher(query, member.source().name(), dictionary, patience);
            renamed |= old != null && !matcher.agrees(old);
            matchers.set(log, matcher);
        }
    }

    private long outcomes() {
        return members.stream()
                .mapToLong(member -> member.index().outcomeChanges())
                .sum();
    }

    /** Whether other outcomes are known than when it began. */
    boolean isOutdated() {
        return outcomes != outcomes();
    }

    /** Whether names were changed, so that rows are wanted that were not, or the other way. */
    boolean isRenamed() {
        return renamed;
    }

    LogQuery query() {
        return query;
    }

    /** The dictionary by which a log was looked through last. */
    LogDictionary dictionary(int log) {
        Matcher matcher = matchers.get(log);
        return matcher == null ? LogDictionary.EMPTY : matcher.dictionary();
    }

    List<Member> members() {
        return members;
    }

    Run base() {
        return base;
    }

    Run tail() {
        return tail;
    }

    /** The rows of both runs in the order of the query, as far as they can be shown. */
    long size() {
        return base.size() + appended();
    }

    /** Rows of the tail that can be shown: where the newest are last, all that stand before them must be known. */
    long appended() {
        return base.backwards() || isBaseComplete() ? tail.size() : 0;
    }

    private synchronized boolean isBaseComplete() {
        return begun && base.isComplete();
    }

    synchronized Progress progress() {
        String said = failure;
        for (Member member : members) {
            said = said == null ? member.failure() : said;
        }
        if (said == null && patience.givenUp() > 0) {
            said = EngineMessage.IMPATIENT.text(patience.givenUp());
        }
        long left = members.stream()
                .mapToLong(member -> member.index().outcomesLeft())
                .sum();
        if (said == null && left > 0) {
            said = EngineMessage.TOO_MANY.text(left);
        }
        boolean complete = begun && base.isComplete() && tail.isComplete();
        return new Progress(
                done, complete ? plan.total() : Math.max(plan.total(), done + 1), said); // blocks may be empty
    }

    /** Waits until all was looked through; false if it was closed before that. */
    synchronized boolean await(BooleanSupplier cancelled) {
        try {
            while (!closed && !progress().isComplete()) {
                if (cancelled.getAsBoolean()) {
                    throw new CancellationException();
                }
                wait(OFTEN);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        return !closed;
    }

    /** Nanoseconds that looking through what the logs had took. */
    synchronized long took() {
        return took;
    }

    boolean isClosed() {
        return closed;
    }

    /** Stops within a block. */
    void close() {
        closed = true;
        synchronized (this) {
            notifyAll();
        }
    }
}
