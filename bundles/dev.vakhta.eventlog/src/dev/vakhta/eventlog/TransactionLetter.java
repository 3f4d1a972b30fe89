package dev.vakhta.eventlog;

/**
 * The letter in a record. It tells an outcome only where it stands on the begin and the end of a transaction; records between them keep
 * {@link #U} for ever, see {@link TransactionOutcome}.
 */
public enum TransactionLetter {
    /** Outside of transactions. */
    N,
    /** Begin or end of a committed one. */
    C,
    /** Begin or end of one that was rolled back. */
    R,
    /** Of a transaction that had not ended when this was written. */
    U
}
