package dev.vakhta.eventlog.sqlite;

import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.Importance;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.Separator;
import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.TransactionLetter;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.BlockRows;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** Rows of the table of records. One that has no time, an unknown importance or too long texts is told as damaged. */
final class Rows {
    private static final int TICKS = 10_000;
    /** The end of the year 9999 in 100 µs since the begin of the year 1. */
    private static final long LAST = 315_537_897_600L * TICKS;

    private static final LocalDateTime FIRST = LocalDateTime.of(1, 1, 1, 0, 0);

    /** Bytes of the longest texts of a record; in the text format it may have as many. */
    private static final int LONGEST = 64 << 20;

    private static final String SIZE =
            "coalesce(octet_length(comment), 0) + coalesce(octet_length(data), 0) + coalesce(octet_length(dataPresentation), 0)";
    private static final String FITS = "(" + SIZE + " <= " + LONGEST + ")";

    /** What stands in columns of whole numbers that are not negative, behind those of {@link #NUMBERS} that mean something else. */
    private static final List<BlockColumn> PLAIN = List.of(
            BlockColumn.USER,
            BlockColumn.COMPUTER,
            BlockColumn.APPLICATION,
            BlockColumn.CONNECTION,
            BlockColumn.EVENT,
            BlockColumn.METADATA,
            BlockColumn.SERVER,
            BlockColumn.MAIN_PORT,
            BlockColumn.ADDITIONAL_PORT,
            BlockColumn.SESSION);

    /** Several metadata are in a table of their own; the first is the one that a record of the text format has. */
    private static final String NUMBERS = "rowID, case when typeof(date) = 'integer' and " + FITS
            + " then date end, case when typeof(severity) = 'integer' then severity else -1 end, transactionStatus, transactionDate,"
            + " transactionID, sessionDataSplitCode, dataType,"
            + " case when dataType = 82 and octet_length(data) < 100 or dataType = 0 and " + FITS
            + " then substr(data, 1, 100) end, userCode, computerCode, appCode, connectID, eventCode,"
            + " case when metadataCodes glob '*[^0-9]*' then (select metadataCode from EventLogMetadata where eventLogID = EventLog.rowID"
            + " order by EventLogMetadata.rowid limit 1) else metadataCodes end, workServerCode, primaryPortCode, secondaryPortCode, session";

    private static final int FIRST_PLAIN = 10;
    private static final int COMMENT = FIRST_PLAIN + PLAIN.size();

    /** Numbers of a page. */
    static final String PAGE =
            "select " + NUMBERS + " from EventLog where rowID >= ? and rowID < ? order by rowID limit ?";

    /** All that is known of a record. */
    static final String RAW = "select * from EventLog where rowID = ? and " + FITS;

    /** The same of all, in the order of their numbers; those with too long texts are left out. */
    static final String EACH = "select * from EventLog where rowID > ? and " + FITS + " order by rowID limit ?";

    private Rows() {}

    /** Whole records, as many as there may be numbers. */
    static String whole(int count) {
        return "select " + NUMBERS + ", comment, dataPresentation, data from EventLog where rowID in (?"
                + ", ?".repeat(count - 1) + ") and " + FITS + " order by rowID";
    }

    /** Takes the numbers of a row; returns the code of its separators. */
    static int read(ResultSet found, BlockRows rows) throws SQLException {
        long row = found.getLong(1);
        long time = found.getLong(2);
        Importance importance = importance(found.getLong(3));
        if (time <= 0 || time >= LAST || importance == null) {
            rows.add(new Damage(row, 1, false));
            return 0;
        }
        rows.begin();
        rows.set(BlockColumn.OFFSET, row);
        rows.set(BlockColumn.TIME, time);
        rows.set(BlockColumn.IMPORTANCE, importance.ordinal() + 1L);
        rows.set(
                BlockColumn.ENDING,
                switch ((int) found.getLong(4)) {
                    case 1 -> TransactionOutcome.COMMITTED.ordinal();
                    case 2 -> TransactionOutcome.ROLLED_BACK.ordinal();
                    default -> 0;
                });
        rows.set(BlockColumn.TRANSACTION_TIME, Math.max(0, found.getLong(5)));
        rows.set(BlockColumn.TRANSACTION_ID, Math.max(0, found.getLong(6)));
        long type = found.getLong(8);
        String data = text(found, 9);
        rows.set(BlockColumn.DATA_TYPE, TypedData.letter(type, data));
        if (type == 'R' && !data.isEmpty()) {
            byte[] bytes = data.getBytes(StandardCharsets.UTF_8);
            rows.set(BlockColumn.REFERENCE, BlockColumn.hash(bytes, 0, bytes.length));
        }
        for (int i = 0; i < PLAIN.size(); i++) {
            rows.set(PLAIN.get(i), number(found, FIRST_PLAIN + i));
        }
        return (int) number(found, 7);
    }

    /** The record whose numbers were taken last. */
    static LogRecord record(ResultSet found, BlockRows rows, List<Separator> separators) throws SQLException {
        int row = rows.size() - 1;
        long transaction = rows.get(BlockColumn.TRANSACTION_TIME, row);
        int ending = (int) rows.get(BlockColumn.ENDING, row);
        TransactionKey key =
                transaction == 0 ? null : new TransactionKey(transaction, rows.get(BlockColumn.TRANSACTION_ID, row));
        return new LogRecord(
                rows.get(BlockColumn.OFFSET, row),
                1,
                time(rows.get(BlockColumn.TIME, row)),
                ending == TransactionOutcome.COMMITTED.ordinal()
                        ? TransactionLetter.C
                        : ending == TransactionOutcome.ROLLED_BACK.ordinal()
                                ? TransactionLetter.R
                                : key == null ? TransactionLetter.N : TransactionLetter.U,
                key,
                (int) rows.get(BlockColumn.USER, row),
                (int) rows.get(BlockColumn.COMPUTER, row),
                (int) rows.get(BlockColumn.APPLICATION, row),
                (int) rows.get(BlockColumn.CONNECTION, row),
                (int) rows.get(BlockColumn.EVENT, row),
                Importance.values()[(int) rows.get(BlockColumn.IMPORTANCE, row) - 1],
                text(found, COMMENT),
                (int) rows.get(BlockColumn.METADATA, row),
                TypedData.text(found.getLong(8), text(found, COMMENT + 2)),
                text(found, COMMENT + 1),
                (int) rows.get(BlockColumn.SERVER, row),
                (int) rows.get(BlockColumn.MAIN_PORT, row),
                (int) rows.get(BlockColumn.ADDITIONAL_PORT, row),
                (int) rows.get(BlockColumn.SESSION, row),
                separators);
    }

    /** A text; nothing where there is none. */
    static String text(ResultSet found, int column) throws SQLException {
        String text = found.getString(column);
        return text == null ? "" : text;
    }

    private static long number(ResultSet found, int column) throws SQLException {
        long number = found.getLong(column);
        return number < 0 || number > Integer.MAX_VALUE ? 0 : number;
    }

    private static LocalDateTime time(long ticks) {
        return FIRST.plusSeconds(ticks / TICKS).plusNanos(ticks % TICKS * (1_000_000_000 / TICKS));
    }

    /** 4 is told by others, and was never seen. */
    private static @Nullable Importance importance(long severity) {
        return switch ((int) severity) {
            case 0, 4 -> Importance.NOTE;
            case 1 -> Importance.INFORMATION;
            case 2 -> Importance.WARNING;
            case 3 -> Importance.ERROR;
            default -> null;
        };
    }
}
