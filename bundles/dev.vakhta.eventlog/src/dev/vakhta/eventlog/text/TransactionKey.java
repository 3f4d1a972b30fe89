package dev.vakhta.eventlog.text;

/**
 * Which transaction; ids alone repeat.
 *
 * @param time its begin: 100 µs since the begin of the year 1, wall clock
 */
public record TransactionKey(long time, long id) {}
