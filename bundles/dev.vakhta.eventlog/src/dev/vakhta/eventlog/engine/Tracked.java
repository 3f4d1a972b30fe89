package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.store.LogPart;
import dev.vakhta.format.brace.BraceTime;
import java.time.LocalDateTime;
import java.util.BitSet;

/** A part of a log, as it was when it was last looked at. For any thread. */
final class Tracked {
    /** By so much clocks may be put back: an hour at the end of summer, and somewhat more. */
    private static final long CLOCKS = 7_200 * Ticks.SECOND;

    private final LogPart part;
    private final long identity;
    private final long begin;
    private final BitSet indexed = new BitSet();
    private volatile long size;

    Tracked(LogPart part, long identity, long size) {
        this.part = part;
        this.identity = identity;
        this.begin = begin(part.name());
        this.size = size;
    }

    LogPart part() {
        return part;
    }

    long identity() {
        return identity;
    }

    /** Segments are named after the begin of their period; the end of all times before that where the name is no time. */
    private static long begin(String name) {
        int digits = BraceTime.NONE.length();
        LocalDateTime time = name.length() < digits ? null : BraceTime.parse(name.substring(0, digits));
        return time == null ? Long.MIN_VALUE : Ticks.of(time);
    }

    /** Whether all of it is later than a time in ticks, clocks being put back now and then. */
    boolean isBehind(long time) {
        return begin != Long.MIN_VALUE && begin - CLOCKS >= time;
    }

    long size() {
        return size;
    }

    void grow(long newSize) {
        size = newSize;
    }

    /** How many blocks it has; the last one may be empty. */
    int blocks() {
        return size == 0 ? 0 : blockOf(size) + 1;
    }

    int blockOf(long place) {
        return Math.toIntExact(place / part.span());
    }

    /** Places of a block, as far as the part goes. */
    long places(int block) {
        return Math.max(0, Math.min(part.span(), size - (long) block * part.span()));
    }

    /** Notes that a block is in the index. */
    synchronized void mark(int block) {
        indexed.set(block);
    }

    /** How many places are in the index. */
    synchronized long indexed() {
        return Math.min(size, (long) indexed.cardinality() * part.span());
    }
}
