package dev.vakhta.eventlog.index;

import dev.vakhta.eventlog.store.BlockRows;
import dev.vakhta.eventlog.store.LogPart;
import java.io.IOException;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/** The index of a log in memory. */
final class IndexedLog implements LogIndex {
    private final Map<String, Part> parts = new ConcurrentHashMap<>();
    private final Endings endings = new Endings(1 << 21);
    private final Queue<Worker> workers = new ConcurrentLinkedQueue<>();

    private record Part(long identity, Map<Integer, IndexedBlock> blocks) {}

    /** What a thread needs that indexes. */
    private record Worker(BlockRows rows, BlockEncoder encoder) {}

    @Override
    public @Nullable Block block(LogPart part, int number) {
        Part known = parts.get(part.name());
        return known == null ? null : known.blocks.get(number);
    }

    @Override
    public Block index(LogPart part, int number, BooleanSupplier cancelled) throws IOException {
        long identity = part.identity();
        long size = part.size();
        Worker free = workers.poll();
        Worker worker = free == null ? new Worker(new BlockRows(), new BlockEncoder()) : free;
        part.read(number, worker.rows, cancelled);
        EncodedBlock encoded = worker.encoder.encode(worker.rows, size);
        workers.add(worker);
        endings.add(encoded.head().endings());
        IndexedBlock block = new IndexedBlock(encoded.head(), piece -> encoded.pieces()[piece], endings);
        Part known = parts.compute(
                part.name(),
                (name, old) ->
                        old == null || old.identity != identity ? new Part(identity, new ConcurrentHashMap<>()) : old);
        return known.blocks.merge(number, block, (old, now) -> old.partSize() > now.partSize() ? old : now);
    }

    @Override
    public long outcomeChanges() {
        return endings.changes();
    }

    @Override
    public void forget(LogPart part) {
        parts.remove(part.name());
    }

    @Override
    public void close() {
        parts.clear();
    }
}
