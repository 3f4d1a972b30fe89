package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.index.Block;
import dev.vakhta.eventlog.index.IndexStore;
import dev.vakhta.eventlog.index.LogIndex;
import dev.vakhta.eventlog.store.LogPart;
import dev.vakhta.eventlog.store.LogSource;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/** One of the logs that are open as one. For any thread. */
final class Member implements Closeable {
    /** The newest parts, which are looked at each time, and how many of the others are, by turns: a year of hours is 8760 files. */
    private static final int NEWEST = 3;

    private static final int OTHERS = 40;

    private final LogSource source;
    private final LogIndex index;
    private volatile List<Tracked> parts = List.of();
    private volatile @Nullable String failure;
    private LogDictionary dictionary = LogDictionary.EMPTY;
    private boolean looked;
    private int turn;

    Member(LogSource source, LogIndex index) {
        this.source = source;
        this.index = index;
    }

    /** Opens the index of a log, which is closed if that fails. */
    @SuppressWarnings("resource") // closed with the member
    static Member open(LogSource source, IndexStore store) throws IOException {
        try {
            return new Member(source, store.open(source));
        } catch (IOException | RuntimeException e) {
            source.close();
            throw e;
        }
    }

    /** What came of looking at files. */
    enum Change {
        NONE,
        GROWN,
        /** What was read is not there any more. */
        REPLACED
    }

    LogSource source() {
        return source;
    }

    LogIndex index() {
        return index;
    }

    /** As they were when they were last looked at. */
    List<Tracked> parts() {
        return parts;
    }

    /** Why it cannot be read just now, for people. */
    @Nullable
    String failure() {
        return failure;
    }

    /** Looks at the files, unless somebody did before. */
    synchronized void lookOnce() {
        if (!looked) {
            look();
        }
    }

    /** Looks what became of the files. Where they cannot be reached, all stays as it was. */
    synchronized Change look() {
        looked = true;
        Change change = Change.NONE;
        try {
            Map<LogPart, Tracked> known = new HashMap<>();
            parts.forEach(each -> known.put(each.part(), each));
            List<? extends LogPart> now = source.parts();
            List<Tracked> found = new ArrayList<>(now.size());
            for (int i = 0; i < now.size(); i++) {
                Tracked old = known.remove(now.get(i));
                boolean due = i >= now.size() - NEWEST || i >= turn && i < turn + OTHERS;
                change = max(change, old != null && !due ? keep(old, found) : look(now.get(i), old, found));
            }
            turn = turn + OTHERS < now.size() ? turn + OTHERS : 0;
            for (Tracked gone : known.values()) {
                index.forget(gone.part());
                change = Change.REPLACED;
            }
            parts = List.copyOf(found);
            LogDictionary read = source.dictionary();
            change = max(change, read == dictionary ? Change.NONE : Change.GROWN);
            dictionary = read;
            failure = null;
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            failure = Failures.text(source.name(), e);
        }
        return change;
    }

    private static Change keep(Tracked old, List<Tracked> found) {
        found.add(old);
        return Change.NONE;
    }

    private Change look(LogPart part, @Nullable Tracked old, List<Tracked> found) throws IOException {
        long size = part.size();
        if (old == null || old.size() == 0 && size > 0) { // an empty file has no identity yet
            found.add(new Tracked(part, part.identity(), size));
            return Change.GROWN;
        }
        if (size < old.size() || part.identity() != old.identity()) {
            index.forget(part);
            found.add(new Tracked(part, part.identity(), size));
            return Change.REPLACED;
        }
        found.add(old);
        boolean grown = size > old.size();
        old.grow(size);
        return grown ? Change.GROWN : Change.NONE;
    }

    private static Change max(Change one, Change other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** A block of a part as it is now: from the index, or indexed for that. */
    Block block(Tracked part, int number, BooleanSupplier cancelled) throws IOException {
        Block known = index.block(part.part(), number);
        Block block = known == null || isStale(part, known) ? index.index(part.part(), number, cancelled) : known;
        part.mark(number);
        return block;
    }

    /** Whether there may be more rows by now, or more is known of them. */
    private boolean isStale(Tracked part, Block block) throws IOException {
        return block.isOpen() && block.partSize() < part.size()
                || block.unsettled() >= 0
                        && block.unsettled()
                                != source.dictionary().all(Kind.EVENT).size();
    }

    @Override
    public void close() {
        source.close();
        try {
            index.close();
        } catch (IOException e) {
            failure = Failures.text(source.name(), e); // nobody looks any more, and the index is built again
        }
    }
}
