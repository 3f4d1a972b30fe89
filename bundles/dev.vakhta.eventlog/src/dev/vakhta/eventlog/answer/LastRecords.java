package dev.vakhta.eventlog.answer;

import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogRecord;
import java.util.List;

/**
 * The end of a log at one moment.
 *
 * @param dictionary what the numbers of the records mean
 * @param records the newest first
 */
public record LastRecords(LogDictionary dictionary, List<LogRecord> records) {
    public LastRecords {
        records = List.copyOf(records);
    }
}
