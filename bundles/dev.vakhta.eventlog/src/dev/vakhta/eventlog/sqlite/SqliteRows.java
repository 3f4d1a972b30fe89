package dev.vakhta.eventlog.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/** The rows of a database as they stand there, for whoever wants to know what the platform wrote. */
public final class SqliteRows {
    private static final int PAGE = 500;

    private SqliteRows() {}

    /**
     * Reads all rows in the order of their numbers, one page in memory.
     *
     * @param rows is given each row by the names of its columns: whole numbers, texts, null
     * @param cancelled once true, reading ends in a {@link CancellationException}
     * @throws IOException if it is no log, in one sentence
     */
    public static void each(Path file, Consumer<Map<String, @Nullable Object>> rows, BooleanSupplier cancelled)
            throws IOException {
        try (LogDatabase database = new LogDatabase(file, cancelled)) {
            long last = Long.MIN_VALUE;
            while (true) {
                long behind = last;
                List<Map<String, @Nullable Object>> page =
                        database.read(connection -> page(connection, behind), cancelled);
                page.forEach(rows);
                if (page.size() < PAGE) {
                    return;
                }
                last = number(page.getLast(), "rowID");
                if (last <= behind) {
                    throw new IOException(SqliteMessage.OUT_OF_ORDER.text(file, behind, last));
                }
            }
        }
    }

    private static List<Map<String, @Nullable Object>> page(Connection connection, long behind) throws SQLException {
        List<Map<String, @Nullable Object>> page = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(Rows.EACH)) {
            statement.setLong(1, behind);
            statement.setInt(2, PAGE);
            try (ResultSet found = statement.executeQuery()) {
                int columns = found.getMetaData().getColumnCount();
                while (found.next()) {
                    Map<String, @Nullable Object> row = new LinkedHashMap<>();
                    for (int i = 1; i <= columns; i++) {
                        Object value = found.getObject(i);
                        row.put(
                                found.getMetaData().getColumnName(i),
                                value instanceof Number number
                                        ? (Object) number.longValue()
                                        : value == null ? null : value.toString());
                    }
                    page.add(row);
                }
            }
        }
        return page;
    }

    /** A number of a row; 0 where something else stands. */
    public static long number(Map<String, @Nullable Object> row, String column) {
        return row.get(column) instanceof Long number ? number : 0;
    }

    /** Data that a server on Windows encoded twice, as it should be; any other is as it was. */
    public static String repaired(String data) {
        return TypedData.repair(data);
    }
}
