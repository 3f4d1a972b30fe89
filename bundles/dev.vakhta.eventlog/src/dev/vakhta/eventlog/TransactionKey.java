package dev.vakhta.eventlog;

/**
 * Which transaction; ids alone repeat.
 *
 * @param time its begin: 100 µs since the begin of the year 1, wall clock
 */
public record TransactionKey(long time, long id) {
    /** As the log writes it, {@code 243c385051d90,2cd}. */
    public String text() {
        return Long.toHexString(time) + "," + Long.toHexString(id);
    }
}
