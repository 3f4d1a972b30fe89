package dev.vakhta.eventlog.text;

import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.TransactionOutcome;
import java.util.HashMap;
import java.util.Map;

/**
 * Outcomes of transactions, joined by key over the records that were shown to it, of any number of segments. Takes memory for each transaction
 * that ended among them. Not thread-safe.
 */
public final class Transactions {
    private static final String COMMIT = "_$Transaction$_.Commit";
    private static final String ROLLBACK = "_$Transaction$_.Rollback";

    private final LogDictionary dictionary;
    private final Map<TransactionKey, TransactionOutcome> outcomes = new HashMap<>();

    /** @param dictionary knows which events are the ends of transactions */
    public Transactions(LogDictionary dictionary) {
        this.dictionary = dictionary;
    }

    /** Looks whether this is the end of a transaction. */
    public void see(LogRecord entry) {
        TransactionKey key = entry.transaction();
        if (key != null) {
            switch (dictionary.name(LogDictionary.Kind.EVENT, entry.event())) {
                case COMMIT -> outcomes.put(key, TransactionOutcome.COMMITTED);
                case ROLLBACK -> outcomes.put(key, TransactionOutcome.ROLLED_BACK);
                default -> {
                    // inside of it, or its begin
                }
            }
        }
    }

    /** How the transaction of a record ended, as far as was seen. */
    public TransactionOutcome outcome(LogRecord entry) {
        TransactionKey key = entry.transaction();
        return key == null ? TransactionOutcome.NONE : outcomes.getOrDefault(key, TransactionOutcome.UNFINISHED);
    }
}
