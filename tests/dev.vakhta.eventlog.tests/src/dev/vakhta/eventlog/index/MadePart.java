package dev.vakhta.eventlog.index;

import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.BlockRows;
import dev.vakhta.eventlog.store.LogPart;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** A part in memory, that can be changed. */
final class MadePart implements LogPart {
    static final int SPAN = 1000;

    final AtomicInteger reads = new AtomicInteger();
    final List<Consumer<BlockRows>> blocks;
    volatile long identity = 1;
    volatile long size;
    private final String name;

    /** @param blocks fill in the rows of each */
    MadePart(String name, List<Consumer<BlockRows>> blocks) {
        this.name = name;
        this.blocks = new CopyOnWriteArrayList<>(blocks);
        size = (long) SPAN * blocks.size();
    }

    /** Of rows of many shapes. */
    static MadePart random(String name, long seed, int blocks, int rows) {
        return new MadePart(
                name,
                IntStream.range(0, blocks)
                        .<Consumer<BlockRows>>mapToObj(number -> into -> MadeRows.fill(seed + number, rows, into))
                        .toList());
    }

    /** Adds a record that is part of a transaction. */
    static void transaction(BlockRows rows, long time, long begun, long id, int ending) {
        rows.begin();
        rows.set(BlockColumn.TIME, time);
        rows.set(BlockColumn.IMPORTANCE, 1);
        rows.set(BlockColumn.TRANSACTION_TIME, begun);
        rows.set(BlockColumn.TRANSACTION_ID, id);
        rows.set(BlockColumn.ENDING, ending);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public long identity() {
        return identity;
    }

    @Override
    public int span() {
        return SPAN;
    }

    @Override
    public void read(int block, BlockRows rows, BooleanSupplier cancelled) {
        reads.incrementAndGet();
        rows.clear();
        blocks.get(block).accept(rows);
    }

    @Override
    public List<LogRecord> records(long[] offsets, BooleanSupplier cancelled) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String raw(long offset) {
        throw new UnsupportedOperationException();
    }
}
