package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.engine.Run.Piece;
import dev.vakhta.eventlog.index.Block;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.LogSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/** Makes rows of what a search noted. Reads, on the threads of whoever asks. */
final class Lookup {
    /** Chunks whose rows are remembered: paging asks for the same again and again. */
    private static final int REMEMBERED = 32;

    private final Search search;
    private final Map<Chunk, @Nullable Found> remembered = new LinkedHashMap<>(REMEMBERED, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.@Nullable Entry<Chunk, @Nullable Found> eldest) {
            return size() > REMEMBERED;
        }
    };

    Lookup(Search search) {
        this.search = search;
    }

    /** A row by its number in a block. */
    record Ref(int log, Chunk chunk, Found found, int row, long key) {}

    /** Takes the rows of a chunk that belong to one slab. */
    @FunctionalInterface
    interface Visitor {
        void see(int log, Block block, BitSet rows) throws IOException;
    }

    /** Rows of an answer. */
    List<LogRow> rows(long rank, int count, BooleanSupplier cancelled) throws IOException {
        stop(cancelled);
        long appended = search.appended();
        boolean newestFirst = search.base().backwards();
        Run first = newestFirst ? search.tail() : search.base();
        Run second = newestFirst ? search.base() : search.tail();
        long ofFirst = newestFirst ? appended : first.size();
        long end = Math.min(rank + count, search.base().size() + appended);
        List<Ref> refs = new ArrayList<>();
        if (rank < ofFirst) {
            long to = Math.min(end, ofFirst);
            refs.addAll(
                    newestFirst
                            ? refs(first, ofFirst - to, ofFirst - rank, cancelled)
                                    .reversed()
                            : refs(first, rank, to, cancelled));
        }
        if (end > ofFirst) {
            refs.addAll(refs(second, Math.max(0, rank - ofFirst), end - ofFirst, cancelled));
        }
        return rows(refs, cancelled);
    }

    private void stop(BooleanSupplier cancelled) {
        if (cancelled.getAsBoolean() || search.isClosed()) {
            throw new CancellationException();
        }
    }

    /** Rows of a run, from one rank to before another, fewer at the end. */
    private List<Ref> refs(Run run, long from, long to, BooleanSupplier cancelled) throws IOException {
        List<Ref> refs = new ArrayList<>();
        int slab;
        synchronized (search) {
            slab = run.slabOf(from);
        }
        for (Run.Part part = part(run, slab); part != null && part.from() < to; part = part(run, ++slab)) {
            List<Ref> all = refs(run, part, cancelled);
            int begin = (int) Math.max(0, from - part.from());
            int end = (int) Math.min(all.size(), to - part.from());
            refs.addAll(all.subList(Math.min(begin, end), end));
        }
        return refs;
    }

    /** What a slab is made of; null behind the last. */
    Run.@Nullable Part part(Run run, int slab) {
        synchronized (search) {
            return slab < run.slabs() ? run.part(slab) : null;
        }
    }

    /** The rows of a slab, in the direction of the run. */
    List<Ref> refs(Run run, Run.Part part, BooleanSupplier cancelled) throws IOException {
        List<Ref> refs = new ArrayList<>();
        for (Piece piece : part.from() == part.to() ? List.<Piece>of() : part.pieces()) {
            Found found = found(run, piece, cancelled);
            BitSet rows = piece.rows(found);
            int begin = refs.size();
            long carry = piece.chunk().carry;
            for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
                long key = found.key(found.positionOf(row), carry);
                refs.add(new Ref(piece.log(), piece.chunk(), found, row, key));
            }
            if (run.backwards()) {
                Collections.reverse(refs.subList(begin, refs.size()));
            }
        }
        if (!run.isAlone()) {
            refs.sort(Comparator.comparingLong(Ref::key)
                    .thenComparingInt(ref -> run.backwards() ? -ref.log() : ref.log()));
        }
        return refs;
    }

    private Found found(Run run, Piece piece, BooleanSupplier cancelled) throws IOException {
        stop(cancelled);
        Found known;
        synchronized (remembered) {
            known = remembered.get(piece.chunk());
        }
        if (known != null) {
            return known;
        }
        Found found = search.again(run, piece.log(), piece.chunk());
        synchronized (remembered) {
            remembered.put(piece.chunk(), found);
        }
        return found;
    }

    /** Shows all rows that can be shown to somebody. */
    void visit(Visitor visitor, BooleanSupplier cancelled) throws IOException {
        visit(search.base(), visitor, cancelled);
        if (search.appended() > 0) {
            visit(search.tail(), visitor, cancelled);
        }
    }

    private void visit(Run run, Visitor visitor, BooleanSupplier cancelled) throws IOException {
        int slab = 0;
        for (Run.Part part = part(run, slab); part != null; part = part(run, ++slab)) {
            for (Piece piece : part.from() == part.to() ? List.<Piece>of() : part.pieces()) {
                Found found = found(run, piece, cancelled);
                Block block = found.block();
                BitSet rows = piece.rows(found);
                if (block != null && !rows.isEmpty()) {
                    visitor.see(piece.log(), block, rows);
                }
            }
        }
    }

    private List<LogRow> rows(List<Ref> refs, BooleanSupplier cancelled) throws IOException {
        Map<Ref, LogRow> rows = new IdentityHashMap<>();
        Map<Chunk, List<Ref>> byChunk = new LinkedHashMap<>();
        refs.forEach(ref ->
                byChunk.computeIfAbsent(ref.chunk(), chunk -> new ArrayList<>()).add(ref));
        for (List<Ref> some : byChunk.values()) {
            stop(cancelled);
            read(some.stream().sorted(Comparator.comparingInt(Ref::row)).toList(), rows, cancelled);
        }
        return refs.stream().map(rows::get).toList();
    }

    /** Reads rows of one chunk. */
    private void read(List<Ref> refs, Map<Ref, LogRow> into, BooleanSupplier cancelled) throws IOException {
        Ref any = refs.getFirst();
        Block block = any.found().block();
        if (block == null) {
            return; // has no rows
        }
        Tracked part = any.chunk().part;
        LogSource log = search.members().get(any.log()).source();
        long[] places = Ticks.column(block, BlockColumn.OFFSET);
        long[] importances = Ticks.column(block, BlockColumn.IMPORTANCE);
        long[] offsets = refs.stream()
                .filter(ref -> importances[ref.row()] != 0)
                .mapToLong(ref -> places[ref.row()])
                .toArray();
        List<LogRecord> records = part.part().records(offsets, cancelled);
        for (Ref ref : refs) {
            int row = ref.row();
            boolean damaged = importances[row] == 0;
            into.put(
                    ref,
                    new LogRow(
                            log,
                            part.part().name(),
                            places[row],
                            damaged ? null : records.get(Arrays.binarySearch(offsets, places[row])),
                            damaged ? damage(block, places[row]) : null,
                            damaged ? TransactionOutcome.NONE : block.outcome(row)));
        }
    }

    private static @Nullable Damage damage(Block block, long offset) throws IOException {
        for (Damage damage : block.damages()) {
            if (damage.offset() == offset) {
                return damage;
            }
        }
        return null;
    }
}
