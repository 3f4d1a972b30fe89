package dev.vakhta.eventlog.index;

import dev.vakhta.eventlog.store.BlockRows;
import dev.vakhta.eventlog.store.LogPart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The index of a log. What was read of its blocks is kept in memory only of those that were asked for last; of the others, where they are. Blocks
 * that could not be written are read from the log again when they are asked for.
 */
final class IndexedLog implements LogIndex {
    /** Blocks whose content is in memory: some 80 KB each if all of it was read. */
    private static final int RECENT = 256;
    /** Transactions that end in another block than they began: 126 MB, or 157 MB when most of them come one by one. */
    private static final int ENDINGS = 3 << 22;
    /** Blocks whose endings are read at once. */
    private static final int STRETCH = 64;

    private final @Nullable Path folder;
    private final @Nullable IndexLock lock;
    private final OpenFiles files;
    private final Map<String, PartIndex> parts = new HashMap<>();
    private final Endings endings = new Endings(ENDINGS);
    private final Queue<Worker> workers = new ConcurrentLinkedQueue<>();
    private final Map<Place, IndexedBlock> recent = new LinkedHashMap<>(RECENT, 0.75f, true);

    /** Nobody wants to know of outcomes before somebody asks for endings: until then they are left in the files. */
    private volatile boolean wanted;

    /** Which block. */
    private record Place(PartIndex part, int number) {}

    /** What a thread needs that indexes. */
    private record Worker(BlockRows rows, BlockEncoder encoder) {}

    /**
     * An index of which nothing was read yet.
     *
     * @param folder of its files; null: it is in memory alone
     * @param lock is closed with it; null: somebody else writes there
     */
    IndexedLog(@Nullable Path folder, @Nullable IndexLock lock) {
        this.folder = folder;
        this.lock = lock;
        this.files = new OpenFiles(lock != null);
    }

    /** Opens what is there of a part, if that was not done yet. One that is another file by now is begun anew. */
    private synchronized PartIndex open(LogPart part, boolean renewed) throws IOException {
        PartIndex known = parts.get(part.name());
        if (known != null && renewed && (known.identity() != part.identity() || known.partSize() > part.size())) {
            forget(part);
            known = null;
        }
        if (known == null) {
            known = new PartIndex(files, part, lock != null);
            Path in = folder;
            if (in != null) {
                known.open(in.resolve(IndexStore.file(part.name())));
            }
            parts.put(part.name(), known);
            if (wanted) {
                tell(known, known.withEndings());
            }
        }
        return known;
    }

    @Override
    public @Nullable Block block(LogPart part, int number) {
        try {
            PartIndex in = open(part, false);
            Entry entry = in.entry(number);
            return entry == null ? null : recent(new Place(in, number), entry, null);
        } catch (IOException e) {
            return null; // whoever indexes it will be told why
        }
    }

    private IndexedBlock recent(Place place, Entry entry, @Nullable BlockContent content) {
        synchronized (recent) {
            IndexedBlock known = recent.get(place);
            if (known == null || !known.is(entry)) {
                known = new IndexedBlock(entry, content, origin(place), endings);
                recent.put(place, known);
                if (recent.size() > RECENT) {
                    recent.remove(recent.keySet().iterator().next());
                }
            }
            return known;
        }
    }

    private IndexedBlock.Origin origin(Place place) {
        return new IndexedBlock.Origin() {
            @Override
            public @Nullable Frame frame() throws IOException {
                return place.part.frame(place.number);
            }

            @Override
            public EncodedBlock again(Entry was) throws IOException {
                LogPart part = place.part.part();
                EncodedBlock block = encode(part, place.number, () -> false);
                Entry now = store(open(part, true), place.number, block);
                if (!now.isAlike(was)) {
                    throw new StaleBlockException();
                }
                return block;
            }
        };
    }

    @Override
    public Block index(LogPart part, int number, BooleanSupplier cancelled) throws IOException {
        PartIndex in = open(part, true);
        EncodedBlock block = encode(part, number, cancelled);
        Entry entry = store(in, number, block);
        BlockContent content = entry.partSize() == block.head().partSize() ? content(block) : null;
        return recent(new Place(in, number), entry, content);
    }

    private EncodedBlock encode(LogPart part, int number, BooleanSupplier cancelled) throws IOException {
        Worker free = workers.poll();
        Worker worker = free == null ? new Worker(new BlockRows(), new BlockEncoder()) : free;
        try {
            long size = part.size();
            part.read(number, worker.rows, cancelled);
            return worker.encoder.encode(worker.rows, size);
        } finally {
            workers.add(worker);
        }
    }

    private Entry store(PartIndex in, int number, EncodedBlock block) throws IOException {
        boolean again = in.entry(number) != null;
        Entry entry = in.store(number, block);
        // once it is there: what nobody wanted by then is read by whoever wants it
        if (wanted || again || entry.position() < 0) {
            content(block).tell(endings, again);
        }
        return entry;
    }

    private static BlockContent content(EncodedBlock block) {
        return new BlockContent(block.head(), piece -> block.pieces()[piece]);
    }

    @Override
    public synchronized List<Unread> endings(List<? extends LogPart> of) {
        for (LogPart part : of) {
            try {
                open(part, false);
            } catch (IOException e) {
                // whoever indexes it will be told why
            }
        }
        if (wanted) {
            return List.of();
        }
        wanted = true;
        List<Unread> unread = new ArrayList<>();
        long count = 0;
        for (PartIndex part : parts.values()) {
            count += part.endings();
            int[] numbers = part.withEndings();
            for (int from = 0; from < numbers.length; from += STRETCH) {
                int[] some = Arrays.copyOfRange(numbers, from, Math.min(numbers.length, from + STRETCH));
                unread.add(() -> tell(part, some));
            }
        }
        endings.reserve(count);
        return unread;
    }

    private void tell(PartIndex part, int[] numbers) throws IOException {
        for (int number : numbers) {
            Entry entry = part.entry(number);
            if (entry != null) {
                try {
                    new IndexedBlock(entry, null, origin(new Place(part, number)), endings).tell();
                } catch (StaleBlockException e) {
                    // it was indexed again meanwhile, and told
                }
            }
        }
    }

    @Override
    public long outcomeChanges() {
        return endings.changes();
    }

    @Override
    public long outcomesLeft() {
        return endings.left();
    }

    @Override
    public synchronized void forget(LogPart part) throws IOException {
        PartIndex old = parts.remove(part.name());
        if (old != null) {
            synchronized (recent) {
                recent.keySet().removeIf(place -> place.part == old);
            }
            old.delete();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        files.close();
        IndexLock held = lock;
        if (held != null) {
            held.close();
        }
    }
}
