package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.answer.LogValues;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.BlockRows;
import dev.vakhta.eventlog.store.LogPart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/** A part in memory: a row each ten places, some blocks without any. */
final class MadePart implements LogPart {
    static final int STEP = 10;

    /** What happens before a block is read: tests wait there, or fail. */
    interface Hook {
        void before(int block) throws IOException;
    }

    final List<MadeRow> rows = new ArrayList<>();
    final AtomicInteger records = new AtomicInteger();
    volatile Hook hook = block -> {};
    volatile long identity = 1;
    private final MadeLog log;
    private final String name;
    private final int span;

    MadePart(MadeLog log, String name, int span) {
        this.log = log;
        this.name = name;
        this.span = span;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized long size() {
        return rows.isEmpty() ? 0 : rows.getLast().offset() + STEP;
    }

    @Override
    public long identity() {
        return identity;
    }

    @Override
    public int span() {
        return span;
    }

    synchronized void add(MadeRow row) {
        rows.add(row);
    }

    synchronized List<MadeRow> rows() {
        return List.copyOf(rows);
    }

    /** Another file of that name. */
    synchronized void replace(List<MadeRow> others) {
        rows.clear();
        rows.addAll(others);
        identity++;
    }

    @Override
    public void read(int block, BlockRows into, BooleanSupplier cancelled) throws IOException {
        hook.before(block);
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        into.clear();
        for (MadeRow row : rows()) {
            if (row.offset() / span == block) {
                add(row, into);
            } else if (row.offset() / span > block) {
                into.end();
            }
        }
    }

    private void add(MadeRow row, BlockRows into) {
        LogRecord entry = row.entry();
        if (entry == null) {
            into.add(new Damage(row.offset(), 3, false));
            into.set(BlockColumn.TIME, Ticks.of(row.time()));
            return;
        }
        into.begin();
        into.set(BlockColumn.OFFSET, entry.offset());
        into.set(BlockColumn.TIME, Ticks.of(entry.time()));
        into.set(BlockColumn.IMPORTANCE, 1 + entry.importance().ordinal());
        into.set(BlockColumn.USER, entry.user());
        into.set(BlockColumn.COMPUTER, entry.computer());
        into.set(BlockColumn.APPLICATION, entry.application());
        into.set(BlockColumn.CONNECTION, entry.connection());
        into.set(BlockColumn.EVENT, entry.event());
        into.set(BlockColumn.METADATA, entry.metadata());
        into.set(BlockColumn.SERVER, entry.server());
        into.set(BlockColumn.MAIN_PORT, entry.mainPort());
        into.set(BlockColumn.ADDITIONAL_PORT, entry.additionalPort());
        into.set(BlockColumn.SESSION, entry.session());
        TransactionKey key = entry.transaction();
        if (key != null) {
            into.set(BlockColumn.TRANSACTION_TIME, key.time());
            into.set(BlockColumn.TRANSACTION_ID, key.id());
        }
        into.set(BlockColumn.ENDING, ending(entry).ordinal());
        into.set(BlockColumn.DATA_TYPE, entry.data().charAt(2));
        if (!LogValues.data(entry.data()).isEmpty()) {
            byte[] reference =
                    entry.data().substring(5, entry.data().length() - 1).getBytes(StandardCharsets.UTF_8);
            into.set(BlockColumn.REFERENCE, BlockColumn.hash(reference, 0, reference.length));
        }
        into.set(entry.separators());
    }

    /** How a record says that its transaction ended. */
    TransactionOutcome ending(LogRecord entry) {
        return switch (log.dictionary().name(Kind.EVENT, entry.event())) {
            case "_$Transaction$_.Commit" -> TransactionOutcome.COMMITTED;
            case "_$Transaction$_.Rollback" -> TransactionOutcome.ROLLED_BACK;
            default -> TransactionOutcome.NONE;
        };
    }

    @Override
    public List<LogRecord> records(long[] offsets, BooleanSupplier cancelled) throws IOException {
        List<LogRecord> found = new ArrayList<>();
        List<MadeRow> all = rows();
        long[] places = all.stream().mapToLong(MadeRow::offset).toArray();
        for (long offset : offsets) {
            int at = Arrays.binarySearch(places, offset);
            LogRecord entry = at < 0 ? null : all.get(at).entry();
            if (entry == null) {
                throw new IOException("no record at " + offset);
            }
            records.incrementAndGet();
            found.add(entry);
        }
        return found;
    }

    @Override
    public String raw(long offset) {
        return "{" + offset + "}";
    }
}
