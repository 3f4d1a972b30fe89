package dev.vakhta.eventlog.engine;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Rows of all logs in one direction of time, merged, as far as they were looked through.
 *
 * <p>Logs are nearly but not wholly in the order of time, so a row stands by its key: the largest time up to it in its log, in the direction of the
 * run. Rows of one key are in the order of their logs. This is what merging by the first rows of all logs gives. The rows are cut into slabs: a slab
 * ends where a block of some log ends, so that it has rows of one block of each log at most, and can be made again from these blocks alone. With one
 * log a slab is a block. What comes when all was merged goes behind all that was, whatever its time.
 *
 * <p>Guarded by its search, but for the size and the chunks that were given away.
 */
final class Run {
    /** One of so many slabs has its place in all logs noted. */
    private static final int NOTED = 64;

    private final boolean backwards;
    private final List<List<Chunk>> logs = new ArrayList<>();
    private final List<Slab> slabs = new ArrayList<>();
    private final List<int[]> notes = new ArrayList<>();
    /** By log: the chunk that is merged next, and how many of its rows were. */
    private final int[] next;

    private final int[] merged;
    /** By log: the chunk that is looked through next. */
    private final int[] taken;
    /** Nothing that comes after a pause can have a smaller key. */
    private long floor = Long.MIN_VALUE;

    private volatile long size;

    /**
     * @param end rank behind its last row
     * @param key of its last row, wanted or not
     * @param log whose chunk ends with it
     */
    private record Slab(long end, long key, int log) {}

    /** The rows of a chunk with keys from behind one to another one. */
    record Piece(int log, Chunk chunk, long after, boolean afterIncluded, long upTo, boolean upToIncluded) {
        BitSet rows(Found found) {
            long carry = chunk.carry;
            return found.rows(found.position(after, afterIncluded, carry), found.position(upTo, upToIncluded, carry));
        }
    }

    /**
     * Rows from one rank to before another.
     *
     * @param number of the slab
     */
    record Part(int number, long from, long to, List<Piece> pieces) {}

    Run(boolean backwards, int logCount) {
        this.backwards = backwards;
        this.next = new int[logCount];
        this.merged = new int[logCount];
        this.taken = new int[logCount];
        for (int i = 0; i < logCount; i++) {
            logs.add(new ArrayList<>());
        }
    }

    boolean backwards() {
        return backwards;
    }

    boolean isAlone() {
        return next.length == 1;
    }

    /** Rows that were merged. For any thread. */
    long size() {
        return size;
    }

    void add(int log, Chunk chunk) {
        logs.get(log).add(chunk);
    }

    List<Chunk> chunks(int log) {
        return logs.get(log);
    }

    /** Takes a chunk to be looked through; null: there are none, or enough of them wait to be merged. */
    @Nullable
    Chunk take(int log, int ahead) {
        int at = taken[log];
        if (at >= logs.get(log).size() || at >= next[log] + ahead) {
            return null;
        }
        taken[log]++;
        return logs.get(log).get(at);
    }

    /** Whether all chunks were merged. */
    boolean isComplete() {
        for (int log = 0; log < next.length; log++) {
            if (next[log] < logs.get(log).size()) {
                return false;
            }
        }
        return true;
    }

    /** Merges as far as chunks were looked through without a gap. */
    void merge() {
        while (true) {
            int first = -1;
            long reach = 0;
            for (int log = 0; log < next.length; log++) {
                Chunk chunk = current(log, next);
                if (chunk != null) {
                    if (chunk.found == null) {
                        return;
                    }
                    if (merged[log] == 0) {
                        chunk.carry = carry(log);
                    }
                    if (first < 0 || chunk.reach() < reach || chunk.reach() == reach && tie(log) < tie(first)) {
                        first = log;
                        reach = chunk.reach();
                    }
                }
            }
            if (first < 0) {
                floor = slabs.isEmpty() ? floor : slabs.getLast().key + 1;
                return;
            }
            close(first, reach);
        }
    }

    private long carry(int log) {
        int before = next[log] - 1;
        return before < 0 ? floor : Math.max(floor, logs.get(log).get(before).reach());
    }

    private int tie(int log) {
        return backwards ? -log : log;
    }

    private @Nullable Chunk current(int log, int[] places) {
        List<Chunk> chunks = logs.get(log);
        return places[log] < chunks.size() ? chunks.get(places[log]) : null;
    }

    private void close(int ending, long key) {
        if (slabs.size() % NOTED == 0) {
            notes.add(next.clone());
        }
        long rows = 0;
        for (int log = 0; log < next.length; log++) {
            Chunk chunk = current(log, next);
            Found found = chunk == null ? null : chunk.found;
            if (chunk != null && found != null) {
                int upTo = log == ending ? found.size() : found.position(key, tie(log) <= tie(ending), chunk.carry);
                rows += found.rows(merged[log], upTo).cardinality();
                merged[log] = upTo;
                if (log == ending) {
                    chunk.found = null;
                    next[log]++;
                    merged[log] = 0;
                }
            }
        }
        size += rows;
        slabs.add(new Slab(size, key, ending));
    }

    int slabs() {
        return slabs.size();
    }

    /** The slab with a rank; the number of slabs if it is behind all. */
    int slabOf(long rank) {
        int low = 0;
        int high = slabs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (slabs.get(middle).end <= rank) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The first slab that has keys from one on. */
    int slabWith(long key) {
        int low = 0;
        int high = slabs.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (slabs.get(middle).key < key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The slabs that have rows of a chunk: the first, and behind the last; the same where there are none yet. */
    int[] slabsOf(int log, int chunk) {
        int place = 0;
        int first = chunk == 0 ? 0 : slabs.size();
        for (int i = 0; i < slabs.size(); i++) {
            if (slabs.get(i).log == log) {
                place++;
                if (place == chunk) {
                    first = i + 1;
                } else if (place > chunk) {
                    return new int[] {first, i + 1};
                }
            }
        }
        return new int[] {first, Math.max(first, slabs.size())};
    }

    /** What a slab is made of. */
    Part part(int number) {
        int note = number / NOTED;
        int[] places = notes.get(note).clone();
        for (int i = note * NOTED; i < number; i++) {
            places[slabs.get(i).log]++;
        }
        Slab slab = slabs.get(number);
        Slab before = number == 0 ? null : slabs.get(number - 1);
        List<Piece> pieces = new ArrayList<>();
        for (int log = 0; log < next.length; log++) {
            Chunk chunk = current(log, places);
            if (chunk != null && chunk.isSeen() && Math.max(chunk.carry, chunk.first) <= slab.key) {
                boolean begun = before != null && before.log != log; // or its chunk before this one has just ended
                pieces.add(new Piece(
                        log,
                        chunk,
                        before != null && begun ? before.key : Long.MIN_VALUE,
                        before != null && begun && tie(log) <= tie(before.log),
                        slab.key,
                        tie(log) <= tie(slab.log)));
            }
        }
        return new Part(number, before == null ? 0 : before.end, slab.end, pieces);
    }
}
