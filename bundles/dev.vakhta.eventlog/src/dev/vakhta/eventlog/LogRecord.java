package dev.vakhta.eventlog;

import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A record of the log. What the dictionary explains is a number here, 0 where there is none.
 *
 * @param offset of its brace, in bytes from the begin of the segment; the number of the row in a database
 * @param length to behind its last brace, in bytes; 1 in a database
 * @param time wall clock of whoever wrote it: whole seconds in the text format, 100 µs in databases
 * @param letter tells less than it seems to, see {@link TransactionOutcome}
 * @param transaction null outside of transactions
 * @param user of {@link LogDictionary.Kind#USER}; 0 before authentication
 * @param data a typed value such as {@code {"S","text"}}: as it stands there, without the blanks between its tokens
 * @param separators of {@link LogDictionary.Kind#SEPARATOR}
 */
public record LogRecord(
        long offset,
        long length,
        LocalDateTime time,
        TransactionLetter letter,
        @Nullable TransactionKey transaction,
        int user,
        int computer,
        int application,
        int connection,
        int event,
        Importance importance,
        String comment,
        int metadata,
        String data,
        String presentation,
        int server,
        int mainPort,
        int additionalPort,
        int session,
        List<Separator> separators) {}
