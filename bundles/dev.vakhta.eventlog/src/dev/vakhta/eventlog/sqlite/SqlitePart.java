package dev.vakhta.eventlog.sqlite;

import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.BlockRows;
import dev.vakhta.eventlog.store.LogPart;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * The table of records. Places are the numbers of rows: the order in which they were written, as in the text format; times may go back a little
 * (111 of 3088 rows in one log).
 */
final class SqlitePart implements LogPart {
    private static final int SPAN = 8192;
    /** Rows that are read at once: a few milliseconds. */
    private static final int PAGE = 1000;

    private static final int WHOLE = 100;

    /** Characters of the texts of all records that may be asked for together, and which part of these is read at once. */
    private static final int TEXT = 1 << 28;

    private static final int TEXT_PAGES = 32;

    /** More rows than anybody will write; blocks are counted in 31 bits. */
    private static final long LIMIT = 1L << 36;

    private final LogDatabase database;
    private final int mostText;

    SqlitePart(LogDatabase database) {
        this(database, TEXT);
    }

    /** @param mostText characters that records which are asked for may have together */
    SqlitePart(LogDatabase database, int mostText) {
        this.database = database;
        this.mostText = mostText;
    }

    @Override
    public String name() {
        return database.file().getFileName().toString();
    }

    @Override
    public long size() throws IOException {
        return size(() -> false);
    }

    private long size(BooleanSupplier cancelled) throws IOException {
        long last = database.read(connection -> number(connection, "select max(rowID) from EventLog"), cancelled);
        if (last >= LIMIT) {
            throw new IOException(SqliteMessage.TOO_MANY_ROWS.text(database.file(), LIMIT));
        }
        return Math.max(0, last + 1);
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            return found.next() ? found.getLong(1) : 0;
        }
    }

    /** The first record, without what changes when its transaction ends. A log that was reduced has another one. */
    @Override
    public long identity() throws IOException {
        return database.read(
                connection -> {
                    try (Statement statement = connection.createStatement();
                            ResultSet found = statement.executeQuery(
                                    "select rowID, date, connectID, session, userCode, computerCode, appCode, eventCode from EventLog"
                                            + " order by rowID limit 1")) {
                        long hash = 1;
                        for (int i = 1; i <= 8 && (i > 1 || found.next()); i++) {
                            hash = hash * 0x100000001b3L + found.getLong(i);
                        }
                        return hash;
                    }
                },
                () -> false);
    }

    @Override
    public int span() {
        return SPAN;
    }

    @Override
    public void read(int block, BlockRows rows, BooleanSupplier cancelled) throws IOException {
        rows.clear();
        Splits splits = new Splits(database.file());
        long end = (block + 1L) * SPAN;
        long from = (long) block * SPAN;
        if (size(cancelled) > end) { // asked first: what is behind came later than all that is in the block
            rows.end();
        }
        while (from < end) {
            long begin = from;
            from = database.read(connection -> page(connection, begin, end, rows, splits), cancelled);
        }
    }

    /** Reads a page; if the platform is in the way, it is so before the first row. Returns where the next page begins. */
    private long page(Connection connection, long begin, long end, BlockRows rows, Splits splits)
            throws SQLException, IOException {
        try (PreparedStatement statement = connection.prepareStatement(Rows.PAGE)) {
            statement.setLong(1, begin);
            statement.setLong(2, end);
            statement.setInt(3, PAGE);
            long next = begin;
            int count = 0;
            try (ResultSet found = statement.executeQuery()) {
                for (; found.next(); count++) {
                    next = behind(next, end, found.getLong(1));
                    rows.set(splits.find(Rows.read(found, rows), connection));
                }
            }
            return count < PAGE ? end : next;
        }
    }

    /** In a damaged file rows stand anywhere. */
    private long behind(long from, long end, long row) throws IOException {
        if (row < from || row >= end) {
            throw new IOException(SqliteMessage.OUT_OF_ORDER.text(database.file(), from - 1, row));
        }
        return row + 1;
    }

    @Override
    public List<LogRecord> records(long[] offsets, BooleanSupplier cancelled) throws IOException {
        List<LogRecord> records = new ArrayList<>(offsets.length);
        Splits splits = new Splits(database.file());
        long text = 0;
        while (records.size() < offsets.length) {
            int from = records.size();
            long[] some = Arrays.copyOfRange(offsets, from, Math.min(offsets.length, from + WHOLE));
            List<LogRecord> page = database.read(connection -> records(connection, some, splits), cancelled);
            text += page.stream().mapToLong(SqlitePart::text).sum();
            if (text > mostText) {
                throw new IOException(SqliteMessage.TOO_LONG.text(database.file(), some[0], mostText >> 20));
            }
            records.addAll(page);
        }
        return records;
    }

    private static long text(LogRecord entry) {
        return (long) entry.comment().length()
                + entry.data().length()
                + entry.presentation().length();
    }

    /** The first of some records, as many as have not too much text: one at the least. */
    private List<LogRecord> records(Connection connection, long[] offsets, Splits splits)
            throws SQLException, IOException {
        List<LogRecord> records = new ArrayList<>(offsets.length);
        long text = 0;
        BlockRows row = new BlockRows();
        try (PreparedStatement statement = connection.prepareStatement(Rows.whole(offsets.length))) {
            for (int i = 0; i < offsets.length; i++) {
                statement.setLong(i + 1, offsets[i]);
            }
            try (ResultSet found = statement.executeQuery()) {
                while (text < mostText / TEXT_PAGES && found.next()) {
                    int split = Rows.read(found, row);
                    if (records.size() < offsets.length
                            && offsets[records.size()] == found.getLong(1)
                            && row.get(BlockColumn.IMPORTANCE, row.size() - 1) != 0) {
                        records.add(Rows.record(found, row, splits.find(split, connection)));
                        text += text(records.getLast());
                    }
                }
            }
        }
        if (records.size() < offsets.length && text < mostText / TEXT_PAGES) {
            throw new IOException(SqliteMessage.NO_ROW.text(database.file(), offsets[records.size()]));
        }
        return records;
    }

    /** All columns, a line each. */
    @Override
    public String raw(long offset) throws IOException {
        return database.read(
                connection -> {
                    try (PreparedStatement statement = connection.prepareStatement(Rows.RAW)) {
                        statement.setLong(1, offset);
                        try (ResultSet found = statement.executeQuery()) {
                            if (!found.next()) {
                                throw new IOException(SqliteMessage.NO_ROW.text(database.file(), offset));
                            }
                            StringBuilder text = new StringBuilder();
                            for (int i = 1; i <= found.getMetaData().getColumnCount(); i++) {
                                text.append(found.getMetaData().getColumnName(i))
                                        .append(" = ")
                                        .append(Rows.text(found, i))
                                        .append('\n');
                            }
                            return text.toString();
                        }
                    }
                },
                () -> false);
    }
}
