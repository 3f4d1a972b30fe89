package dev.vakhta.eventlog.text;

/** How a transaction ended. */
public enum TransactionOutcome {
    /** There is none. */
    NONE,
    COMMITTED,
    ROLLED_BACK,
    /** Neither its commit nor its rollback was seen. */
    UNFINISHED
}
