package dev.vakhta.eventlog.sqlite;

import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Entry;
import dev.vakhta.eventlog.LogDictionary.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The tables that say what numbers mean. */
final class CodeTables {
    /** Rows and bytes of the largest one that is read, and bytes of a name; longer ones are cut off by nobody but an attacker. */
    private static final int ROWS = 1_000_000;

    private static final int BYTES = 64 << 20;
    private static final int NAME = 1 << 20;

    /**
     * A table of names.
     *
     * @param quoted whether names stand there in quotes, as in the text format
     */
    private record Names(Kind kind, String table, boolean quoted) {
        String query() {
            boolean uuid = kind == Kind.USER || kind == Kind.METADATA || kind == Kind.SEPARATOR;
            return "select 0, code, " + (uuid ? "uuid" : "''") + ", 0, " + bounded("name") + " from " + table
                    + " order by rowid";
        }
    }

    private static final List<Names> ALL = List.of(
            new Names(Kind.USER, "UserCodes", false),
            new Names(Kind.COMPUTER, "ComputerCodes", true),
            new Names(Kind.APPLICATION, "AppCodes", true),
            new Names(Kind.EVENT, "EventCodes", true),
            new Names(Kind.METADATA, "MetadataCodes", false),
            new Names(Kind.SERVER, "WorkServerCodes", true),
            new Names(Kind.MAIN_PORT, "PrimaryPortCodes", false),
            new Names(Kind.ADDITIONAL_PORT, "SecondaryPortCodes", false),
            new Names(Kind.SEPARATOR, "SessionParamCodes", false));

    private static final String VALUES = "SessionDataCodes";

    private CodeTables() {}

    private static String bounded(String column) {
        return "case when octet_length(" + column + ") <= " + NAME + " then " + column + " end";
    }

    static LogDictionary read(LogDatabase database) throws IOException {
        return database.read(
                connection -> {
                    LogDictionary.Builder dictionary = new LogDictionary.Builder();
                    for (Names names : ALL) {
                        read(connection, database.file(), names, dictionary);
                    }
                    String values = "select sessionParamCode, sessionValCode, '', dataType, " + bounded("data")
                            + " from " + VALUES + " order by rowid";
                    read(
                            connection,
                            database.file(),
                            VALUES,
                            values,
                            found -> dictionary.add(new Entry(
                                    Kind.SEPARATOR_VALUE,
                                    found.getInt(1),
                                    found.getInt(2),
                                    "",
                                    TypedData.text(found.getLong(4), Rows.text(found, 5)))));
                    return dictionary.build();
                },
                () -> false);
    }

    private interface Row {
        void take(ResultSet found) throws SQLException;
    }

    private static void read(Connection connection, Path file, Names names, LogDictionary.Builder dictionary)
            throws SQLException, IOException {
        read(connection, file, names.table(), names.query(), found -> {
            String name = Rows.text(found, 5);
            dictionary.add(new Entry(
                    names.kind(), 0, found.getInt(2), Rows.text(found, 3), names.quoted() ? unquoted(name) : name));
        });
    }

    private static void read(Connection connection, Path file, String table, String query, Row row)
            throws SQLException, IOException {
        int count = 0;
        long bytes = 0;
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            while (found.next()) {
                bytes += Rows.text(found, 5).length();
                check(++count, bytes, file, table);
                row.take(found);
            }
        }
    }

    /** @throws IOException if that is more than anybody would have */
    static void check(int rows, long bytes, Path file, String table) throws IOException {
        if (rows > ROWS || bytes > BYTES) {
            throw new IOException(SqliteMessage.TOO_MANY_NAMES.text(file, table, ROWS, BYTES >> 20));
        }
    }

    private static String unquoted(String name) {
        boolean quoted = name.length() > 1 && name.startsWith("\"") && name.endsWith("\"");
        return quoted ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
    }
}
