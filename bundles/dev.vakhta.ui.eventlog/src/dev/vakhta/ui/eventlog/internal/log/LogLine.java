package dev.vakhta.ui.eventlog.internal.log;

import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.answer.LogRow;
import dev.vakhta.eventlog.answer.LogValues;
import dev.vakhta.eventlog.store.LogSource;
import java.time.LocalDateTime;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A row that was read, with what explains its numbers: nothing of it is read from a disk any more.
 *
 * @param dictionary as it was then
 */
public record LogLine(LogRow row, LogDictionary dictionary) {
    public RowId id() {
        return RowId.of(row);
    }

    /** The name of a value, the same in all languages; see {@link LogValues}. */
    public String value(LogField field) {
        return LogValues.text(row, dictionary, field);
    }

    public boolean isDamage() {
        return row.damage() != null;
    }

    /** Null: a damaged region. */
    public @Nullable LocalDateTime time() {
        LogRecord entry = row.entry();
        return entry == null ? null : entry.time();
    }

    /** Null: outside of transactions. */
    public @Nullable Transaction transaction() {
        LogRecord entry = row.entry();
        TransactionKey key = entry == null ? null : entry.transaction();
        return key == null ? null : new Transaction(row.log(), key);
    }

    /** Which one: two logs may use the same keys. */
    public record Transaction(LogSource log, TransactionKey key) {}
}
