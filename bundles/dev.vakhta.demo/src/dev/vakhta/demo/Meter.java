package dev.vakhta.demo;

import java.util.Arrays;

/** Sums up finished calls: all of them, and those of the last five minutes (to the minute). Times in ms. */
final class Meter {
    private static final long MINUTE = 60_000;

    private Usage all = Usage.NONE;
    /** A ring; each place is good for the minute in {@link #minutes}. */
    private final Usage[] recent = new Usage[5];

    private final long[] minutes = new long[recent.length];

    Meter() {
        Arrays.fill(recent, Usage.NONE);
    }

    /** Calls longer ago than five minutes. */
    void addOld(Usage usage) {
        all = all.plus(usage);
    }

    void add(Usage usage, long now) {
        long minute = now / MINUTE;
        int place = (int) Math.floorMod(minute, (long) recent.length);
        recent[place] = minutes[place] == minute ? recent[place].plus(usage) : Usage.NONE.plus(usage);
        minutes[place] = minute;
        all = all.plus(usage);
    }

    Usage all() {
        return all;
    }

    Usage last5min(long now) {
        Usage sum = Usage.NONE;
        for (int i = 0; i < recent.length; i++) {
            if (minutes[i] > now / MINUTE - recent.length) {
                sum = sum.plus(recent[i]);
            }
        }
        return sum;
    }
}
