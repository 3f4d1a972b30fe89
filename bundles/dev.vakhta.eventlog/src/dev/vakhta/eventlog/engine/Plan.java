package dev.vakhta.eventlog.engine;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/** Which chunks a search has to look through: each row of each part in one of them, whatever grows meanwhile. Guarded by its search. */
final class Plan {
    /** By part and block the chunk with the last rows of it. */
    private final Map<Tracked, List<Chunk>> planned = new HashMap<>();

    /** By part what is to be looked through again when that has grown. */
    private final Map<Tracked, Open> open = new HashMap<>();

    /** Ticks from which on nothing is wanted. */
    private final long end;

    private long total;

    /**
     * Blocks to which rows may come.
     *
     * @param first of them, others behind it may be none
     * @param partSize the smallest of the part when they were looked at
     */
    private record Open(int first, long partSize) {
        Open and(Open other) {
            return new Open(Math.min(first, other.first), Math.min(partSize, other.partSize));
        }
    }

    Plan(@Nullable LocalDateTime to) {
        end = to == null ? Long.MAX_VALUE : Ticks.of(to);
    }

    /** Places of all chunks. */
    long total() {
        return total;
    }

    /** Plans what a log has now. */
    void begin(int log, List<Tracked> parts, Run base) {
        for (Tracked part : base.backwards() ? parts.reversed() : parts) {
            if (!part.isBehind(end)) {
                List<Chunk> chunks = new ArrayList<>(part.blocks());
                for (int block = 0; block < part.blocks(); block++) {
                    chunks.add(chunk(part, block, 0, part.places(block)));
                }
                planned.put(part, chunks);
                (base.backwards() ? chunks.reversed() : chunks).forEach(chunk -> base.add(log, chunk));
            }
        }
    }

    private Chunk chunk(Tracked part, int block, int from, long places) {
        total += places;
        return new Chunk(part, block, from, places);
    }

    /**
     * Plans what came to a part, if anything did. Nothing is planned while some of its last blocks wait to be looked at: whoever does will see all that
     * is there by then, and ask again.
     */
    void follow(int log, Tracked part, Run tail) {
        List<Chunk> chunks = planned.computeIfAbsent(part, key -> new ArrayList<>());
        Open grown = open.getOrDefault(part, new Open(chunks.size(), Long.MAX_VALUE));
        if (part.isBehind(end) || chunks.size() >= part.blocks() && grown.partSize >= part.size()) {
            return;
        }
        for (Chunk chunk : chunks.subList(Math.min(grown.first, Math.max(0, chunks.size() - 1)), chunks.size())) {
            if (!chunk.isSeen()) {
                return;
            }
        }
        open.remove(part);
        for (int block = grown.first; block < part.blocks(); block++) {
            Chunk more;
            if (block < chunks.size()) {
                Chunk old = chunks.get(block);
                long before =
                        Math.max(0, old.partSize - (long) block * part.part().span());
                more = chunk(part, block, old.to, Math.max(0, part.places(block) - before));
                chunks.set(block, more);
            } else {
                more = chunk(part, block, 0, part.places(block));
                chunks.add(more);
            }
            tail.add(log, more);
        }
    }

    /** More rows may come to a chunk that was looked at, when its part grows. */
    void mayGrow(Chunk chunk) {
        open.merge(chunk.part, new Open(chunk.block, chunk.partSize), Open::and);
    }
}
