package dev.vakhta.eventlog;

/**
 * The value of a data separator in a record, both as numbers of the dictionary.
 *
 * @param value counted within the separator
 */
public record Separator(int number, int value) {}
