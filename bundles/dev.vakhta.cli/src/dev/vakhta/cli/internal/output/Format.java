package dev.vakhta.cli.internal.output;

/** For whom the output is. */
public enum Format {
    /** People. */
    TABLE,
    JSON,
    CSV
}
