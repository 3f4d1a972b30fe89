package dev.vakhta.eventlog.answer;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.store.LogSource;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A row of an answer: a record, or a damaged region that stands where records should be.
 *
 * @param log whose it is
 * @param part file of the log in which it is stored
 * @param offset where in it: bytes from the begin of a segment, the number of the row in a database. With the part it is the identity of a row
 * @param entry the record; null for a damaged region
 * @param damage null for a record
 * @param outcome how its transaction ended, as far as that is known by now
 */
public record LogRow(
        LogSource log,
        String part,
        long offset,
        @Nullable LogRecord entry,
        @Nullable Damage damage,
        TransactionOutcome outcome) {}
