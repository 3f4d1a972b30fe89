package dev.vakhta.eventlog;

import java.util.Locale;

/** How a transaction ended. */
public enum TransactionOutcome {
    /** There is none. */
    NONE,
    COMMITTED,
    ROLLED_BACK,
    /** Neither its commit nor its rollback was seen. */
    UNFINISHED;

    /** Its name in queries, exports and on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
