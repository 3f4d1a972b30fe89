package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.engine.Lookup.Ref;
import dev.vakhta.eventlog.index.Block;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.LogSource;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/** Finds ranks in what a search noted. Reads, on the threads of whoever asks. */
final class Ranks {
    private final Search search;
    private final Lookup lookup;
    private final BooleanSupplier cancelled;

    Ranks(Search search, Lookup lookup, BooleanSupplier cancelled) {
        this.search = search;
        this.lookup = lookup;
        this.cancelled = cancelled;
    }

    /** Where a block is, and a row of it. */
    private record Place(int log, Tracked part, int block, int row) {}

    /** The first rank with a time that is not before one, in the order of the rows; their number if there is none. */
    long of(LocalDateTime time) throws IOException {
        long ticks = Ticks.of(time);
        Run base = search.base();
        Run tail = search.tail();
        long appended = search.appended();
        if (!base.backwards()) {
            long rank = firstFrom(base, ticks);
            return rank >= 0
                    ? rank
                    : base.size() + Math.max(0, appended == 0 ? 0 : orSize(tail, firstFrom(tail, ticks)));
        }
        long fromEnd = appended == 0 ? -1 : lastUpTo(tail, ticks);
        if (fromEnd >= 0) {
            return tail.size() - 1 - fromEnd;
        }
        return appended + orSize(base, firstFrom(base, -ticks));
    }

    private static long orSize(Run run, long rank) {
        return rank < 0 ? run.size() : rank;
    }

    /** The first rank whose time, in the direction of the run, is not smaller; -1: there is none. */
    private long firstFrom(Run run, long time) throws IOException {
        int slab;
        synchronized (search) {
            slab = run.slabWith(time);
        }
        for (Run.Part part = lookup.part(run, slab); part != null; part = lookup.part(run, ++slab)) {
            if (part.pieces().stream().anyMatch(piece -> piece.chunk().last >= time)) {
                List<Ref> refs = lookup.refs(run, part, cancelled);
                Times times = new Times(run);
                for (int i = 0; i < refs.size(); i++) {
                    if (times.of(refs.get(i)) >= time) {
                        return part.from() + i;
                    }
                }
            }
        }
        return -1;
    }

    /** The last rank whose time is not larger; -1: there is none. Of a run that goes forward. */
    private long lastUpTo(Run run, long time) throws IOException {
        int slab;
        synchronized (search) {
            slab = run.slabs() - 1;
        }
        for (Run.Part part = slab < 0 ? null : lookup.part(run, slab);
                part != null;
                part = slab == 0 ? null : lookup.part(run, --slab)) {
            if (part.pieces().stream().anyMatch(piece -> piece.chunk().first <= time)) {
                List<Ref> refs = lookup.refs(run, part, cancelled);
                Times times = new Times(run);
                for (int i = refs.size() - 1; i >= 0; i--) {
                    if (times.of(refs.get(i)) <= time) {
                        return part.from() + i;
                    }
                }
            }
        }
        return -1;
    }

    /** Times of rows, in the direction of a run; those of a block are read once. */
    private static final class Times {
        private final Run run;
        private final Map<Block, long[]> read = new IdentityHashMap<>();

        Times(Run run) {
            this.run = run;
        }

        long of(Ref ref) throws IOException {
            Block block = ref.found().block();
            if (block == null) {
                return 0;
            }
            if (!read.containsKey(block)) {
                read.put(block, Ticks.of(block));
            }
            long time = read.get(block)[ref.row()];
            return run.backwards() ? -time : time;
        }
    }

    /** The rank of a row; empty if it is not there. */
    OptionalLong of(LogRow row) throws IOException {
        Place place = place(row.log(), row.part(), row.offset());
        return place == null ? OptionalLong.empty() : of(place);
    }

    private @Nullable Place place(LogSource log, String partName, long offset) throws IOException {
        for (int i = 0; i < search.members().size(); i++) {
            Member member = search.members().get(i);
            for (Tracked part : member.source() == log ? member.parts() : List.<Tracked>of()) {
                if (part.part().name().equals(partName)) {
                    Block block = member.index().block(part.part(), part.blockOf(offset));
                    int row = block == null ? -1 : Arrays.binarySearch(Ticks.column(block, BlockColumn.OFFSET), offset);
                    return row < 0 ? null : new Place(i, part, part.blockOf(offset), row);
                }
            }
        }
        return null;
    }

    private OptionalLong of(Place place) throws IOException {
        long inBase = in(search.base(), place);
        if (inBase >= 0) {
            return OptionalLong.of(search.base().backwards() ? search.appended() + inBase : inBase);
        }
        long inTail = search.appended() == 0 ? -1 : in(search.tail(), place);
        if (inTail < 0) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(
                search.base().backwards()
                        ? search.tail().size() - 1 - inTail
                        : search.base().size() + inTail);
    }

    private long in(Run run, Place place) throws IOException {
        int[] slabs = {0, 0};
        synchronized (search) {
            List<Chunk> chunks = run.chunks(place.log());
            for (int i = 0; i < chunks.size(); i++) {
                Chunk chunk = chunks.get(i);
                if (chunk.part == place.part()
                        && chunk.block == place.block()
                        && chunk.from <= place.row()
                        && place.row() < chunk.to) {
                    slabs = run.slabsOf(place.log(), i);
                }
            }
        }
        for (int slab = slabs[0]; slab < slabs[1]; slab++) {
            Run.Part part = lookup.part(run, slab);
            List<Ref> refs = part == null ? List.of() : lookup.refs(run, part, cancelled);
            for (int i = 0; i < refs.size(); i++) {
                Ref ref = refs.get(i);
                if (part != null
                        && ref.log() == place.log()
                        && ref.row() == place.row()
                        && ref.chunk().part == place.part()
                        && ref.chunk().block == place.block()) {
                    return part.from() + i;
                }
            }
        }
        return -1;
    }

    /** The rank of the record that ended the transaction of a row. Looks behind the row first, as far as there is an index. */
    OptionalLong endOf(LogRow row) throws IOException {
        LogRecord entry = row.entry();
        TransactionKey key = entry == null ? null : entry.transaction();
        Place place = place(row.log(), row.part(), row.offset());
        if (key == null || place == null) {
            return OptionalLong.empty();
        }
        List<Tracked> parts = new ArrayList<>(search.members().get(place.log()).parts());
        Collections.rotate(parts, -parts.indexOf(place.part()));
        for (Tracked part : parts) {
            OptionalLong behind =
                    endOf(key, place.log(), part, part == place.part() ? place.block() : 0, part.blocks());
            if (behind.isPresent()) {
                return behind;
            }
        }
        return endOf(key, place.log(), place.part(), 0, place.block());
    }

    private OptionalLong endOf(TransactionKey key, int log, Tracked part, int from, int to) throws IOException {
        for (int number = from; number < to; number++) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException();
            }
            Block block = search.members().get(log).index().block(part.part(), number);
            int end = block == null ? -1 : end(block, key);
            if (end >= 0) {
                return of(new Place(log, part, number, end));
            }
        }
        return OptionalLong.empty();
    }

    private static int end(Block block, TransactionKey key) throws IOException {
        if (!block.mayHave(BlockColumn.TRANSACTION_TIME, time -> time == key.time())
                || !block.mayHave(BlockColumn.TRANSACTION_ID, id -> id == key.id())
                || !block.mayHave(BlockColumn.ENDING, ending -> ending != 0)) {
            return -1;
        }
        BitSet rows = new BitSet();
        rows.set(0, block.rows());
        block.retain(BlockColumn.TRANSACTION_TIME, time -> time == key.time(), rows);
        block.retain(BlockColumn.TRANSACTION_ID, id -> id == key.id(), rows);
        block.retain(BlockColumn.ENDING, ending -> ending != 0, rows);
        return rows.nextSetBit(0);
    }
}
