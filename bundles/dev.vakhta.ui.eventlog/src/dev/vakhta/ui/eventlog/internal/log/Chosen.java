package dev.vakhta.ui.eventlog.internal.log;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.LongStream;

/** Which rows are selected, by their places: a range, and single ones added to it or taken from it. There may be billions. */
public final class Chosen {
    private boolean empty = true;
    private long anchor;
    private long lead;
    private final Set<Long> turned = new HashSet<>();

    public boolean isEmpty() {
        return empty;
    }

    public boolean contains(long place) {
        return !empty && (place >= from() && place <= to()) != turned.contains(place);
    }

    /** Where the keyboard stands. */
    public long lead() {
        return lead;
    }

    private long from() {
        return Math.min(anchor, lead);
    }

    private long to() {
        return Math.max(anchor, lead);
    }

    public void clear() {
        empty = true;
        turned.clear();
    }

    public void only(long place) {
        clear();
        empty = false;
        anchor = place;
        lead = place;
    }

    /** From the last single one. */
    public void upTo(long place) {
        if (empty) {
            only(place);
        } else {
            turned.clear();
            lead = place;
        }
    }

    public void toggle(long place) {
        if (empty) {
            only(place);
        } else if (!turned.remove(place)) {
            turned.add(place);
        }
    }

    /** How many; those above the largest int count as that. */
    public int count() {
        long range = to() - from() + 1;
        long out = turned.stream()
                .filter(place -> place >= from() && place <= to())
                .count();
        return empty ? 0 : (int) Math.min(Integer.MAX_VALUE, range - out + turned.size() - out);
    }

    /** In their order, no more than that. */
    public long[] places(int most) {
        if (empty) {
            return new long[0];
        }
        LongStream range = LongStream.rangeClosed(from(), to()).filter(place -> !turned.contains(place));
        LongStream more = turned.stream().mapToLong(place -> place).filter(place -> place < from() || place > to());
        return LongStream.concat(range.limit(most), more).sorted().limit(most).toArray();
    }
}
