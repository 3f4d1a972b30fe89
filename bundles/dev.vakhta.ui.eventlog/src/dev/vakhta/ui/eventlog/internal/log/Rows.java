package dev.vakhta.ui.eventlog.internal.log;

import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.answer.LogAnswer;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.query.LogQuery.Order;
import dev.vakhta.eventlog.store.LogSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The rows of an answer that were read, in blocks, those last used. A row is known by its place, which never changes: where the newest come
 * first, ranks grow with every row that is appended, and places are what they were when it was asked; rows appended since are at places below
 * zero. Thread-safe.
 */
public final class Rows {
    static final int BLOCK = 64;
    /** Some ten thousand rows, a few megabytes. */
    private static final int BLOCKS = 200;

    /** @param first place of the first line */
    private record Block(long first, List<LogLine> lines, long age) {}

    private final LogAnswer answer;
    private final boolean newestFirst;
    private final Map<Long, Block> blocks = new LinkedHashMap<>(BLOCKS, 0.75f, true);
    private long age;
    private long generation;

    public Rows(LogAnswer answer) {
        this.answer = answer;
        generation = answer.generation();
        newestFirst = answer.query().order() == Order.NEWEST_FIRST;
    }

    /** What a rank is larger by than its row's place. */
    public long shift() {
        return newestFirst ? answer.appended() : 0;
    }

    /** The row at a place; null: not read yet, or there is none. Never waits. */
    public synchronized @Nullable LogLine line(long place) {
        Block block = blocks.get(Math.floorDiv(place, BLOCK));
        long index = block == null ? -1 : place - block.first();
        return block == null || index < 0 || index >= block.lines().size()
                ? null
                : block.lines().get((int) index);
    }

    /** What ranks go by: where it is another after something was done than before, ranks may mean other rows. */
    record Stamp(long generation, long shift) {}

    Stamp stamp() {
        return new Stamp(answer.generation(), shift());
    }

    /**
     * What was read may not be so any more: outcomes come to be known, blocks at the end fill. It stays until it is read again, unless the answer
     * was begun anew: then places are others.
     */
    public synchronized void grow() {
        age++;
        if (generation != answer.generation()) {
            generation = answer.generation();
            blocks.clear();
        }
    }

    /** The blocks of a range of places that are to be read, or read again. */
    synchronized List<Long> wanted(long from, long to) {
        return LongStream.rangeClosed(Math.floorDiv(from, BLOCK), Math.floorDiv(to, BLOCK))
                .filter(number -> {
                    Block block = blocks.get(number);
                    return block == null || block.age() < age;
                })
                .boxed()
                .toList();
    }

    /** Reads a block. Waits for the disk. */
    void read(long number, BooleanSupplier cancelled) throws IOException {
        long now;
        synchronized (this) {
            now = age;
        }
        Block block;
        Stamp stamp;
        do { // what was appended meanwhile moved the ranks
            stamp = stamp();
            long rank = Math.max(0, number * BLOCK + stamp.shift());
            long end = (number + 1) * BLOCK + stamp.shift();
            block = new Block(
                    rank - stamp.shift(), end <= rank ? List.of() : read(rank, (int) (end - rank), cancelled), now);
        } while (!stamp.equals(stamp()));
        synchronized (this) {
            if (stamp.generation() == generation) { // else all is read anew
                blocks.put(number, block);
            }
            if (blocks.size() > BLOCKS) {
                blocks.remove(blocks.keySet().iterator().next());
            }
        }
    }

    /** Reads rows from a rank on, without keeping them. Waits for the disk. */
    List<LogLine> read(long rank, int count, BooleanSupplier cancelled) throws IOException {
        Map<LogSource, LogDictionary> dictionaries = new HashMap<>();
        List<LogLine> lines = new ArrayList<>(count);
        for (LogRow row : answer.rows(rank, count, cancelled)) {
            if (!dictionaries.containsKey(row.log())) {
                dictionaries.put(row.log(), row.log().dictionary());
            }
            lines.add(new LogLine(row, dictionaries.get(row.log())));
        }
        return lines;
    }
}
