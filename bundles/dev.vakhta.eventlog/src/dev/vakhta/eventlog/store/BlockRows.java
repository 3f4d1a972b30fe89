package dev.vakhta.eventlog.store;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.Separator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of a block, by columns. Is filled and emptied again and again by one thread. */
public final class BlockRows {
    private static final BlockColumn[] COLUMNS = BlockColumn.values();

    private final long[][] values = new long[COLUMNS.length][1 << 10];
    private final Map<List<Separator>, Integer> separators = new LinkedHashMap<>();
    private final List<Damage> damages = new ArrayList<>();
    private int size;
    private boolean open = true;
    private int unsettled = -1;

    /** Forgets all rows and notes. */
    public void clear() {
        for (long[] column : values) {
            Arrays.fill(column, 0, size, 0);
        }
        size = 0;
        open = true;
        unsettled = -1;
        separators.clear();
        damages.clear();
    }

    /** Begins a row, all of whose numbers are 0. */
    public void begin() {
        if (size == values[0].length) {
            for (int i = 0; i < values.length; i++) {
                values[i] = Arrays.copyOf(values[i], 2 * size);
            }
        }
        size++;
    }

    /** Sets a number of the row that was begun last. */
    public void set(BlockColumn column, long value) {
        values[column.ordinal()][size - 1] = value;
    }

    /** Sets the separators of the row that was begun last. */
    public void set(List<Separator> row) {
        if (!row.isEmpty()) {
            set(BlockColumn.SEPARATORS, separators.computeIfAbsent(List.copyOf(row), key -> separators.size() + 1));
        }
    }

    /** Adds a row for a damaged region; its time is that of the row before it. */
    public void add(Damage damage) {
        long time = size == 0 ? 0 : get(BlockColumn.TIME, size - 1);
        begin();
        set(BlockColumn.OFFSET, damage.offset());
        set(BlockColumn.TIME, time);
        damages.add(damage);
    }

    public int size() {
        return size;
    }

    /** Notes that something begins behind the block, before which no more can come. */
    public void end() {
        open = false;
    }

    /** Whether more rows may come when the part grows; so it is until {@link #end}. */
    public boolean isOpen() {
        return open;
    }

    /**
     * Notes that it is not known of an event whether it ends transactions, as the dictionary does not have it yet.
     *
     * @param events how many it has
     */
    public void unsettle(int events) {
        unsettled = events;
    }

    /** How many events the dictionary had when one that it does not have may be the end of a transaction; -1: there is none of these. */
    public int unsettled() {
        return unsettled;
    }

    public long get(BlockColumn column, int row) {
        return values[column.ordinal()][row];
    }

    /** A column, of which the first {@link #size} numbers count; valid until the next row. */
    public long[] column(BlockColumn column) {
        return values[column.ordinal()];
    }

    /** What the numbers of {@link BlockColumn#SEPARATORS} mean: the first is 1. */
    public List<List<Separator>> separators() {
        return List.copyOf(separators.keySet());
    }

    /** Damaged regions, in their order. */
    public List<Damage> damages() {
        return List.copyOf(damages);
    }
}
