package dev.vakhta.eventlog.sqlite;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** A log as the platform makes one, and a connection that writes to it. */
final class MadeLog implements AutoCloseable {
    static final long START = 637_456_874_720_000L;

    private static final String COLUMNS =
            "severity integer, date integer, connectID integer, session integer, transactionStatus integer,"
                    + " transactionDate integer, transactionID integer, userCode integer, computerCode integer, appCode integer, eventCode integer,"
                    + " comment text, metadataCodes text, sessionDataSplitCode integer, dataType integer, data text, dataPresentation text,"
                    + " workServerCode integer, primaryPortCode integer, secondaryPortCode integer";

    final Path file;
    final Connection connection;

    /** With as many rows like any others. */
    MadeLog(Path folder, int rows) throws Exception {
        this(folder);
        rows(rows);
    }

    MadeLog(Path folder) throws Exception {
        file = folder.resolve("1Cv8.lgd");
        connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        run("pragma page_size = 1024");
        run("pragma synchronous = off"); // nobody needs it after a loss of power
        run("create table EventLog (rowID integer primary key autoincrement, " + COLUMNS + ")");
        run("create table EventLogMetadata (eventLogID integer, metadataCode integer)");
        run("create index EventLog_idx_date on EventLog (date)");
        for (String table : new String[] {"UserCodes", "MetadataCodes", "SessionParamCodes"}) {
            run("create table " + table + " (code integer primary key autoincrement, name text, uuid text)");
        }
        for (String table : new String[] {
            "ComputerCodes", "AppCodes", "EventCodes", "WorkServerCodes", "PrimaryPortCodes", "SecondaryPortCodes"
        }) {
            run("create table " + table + " (code integer primary key autoincrement, name text)");
        }
        run(
                "create table SessionDataCodes (sessionParamCode integer, sessionValCode integer, dataType integer, data text)");
        run("create table SessionDataSplits (sessionParamCode integer, sessionValCode integer, code integer)");
        run("insert into UserCodes values (1, 'Иванов \"И\"', '00000000-0000-0000-0000-000000000001')");
        run("insert into AppCodes values (1, '\"1CV8C\"')");
        run("insert into EventCodes values (1, '\"_$Session$_.Start\"'), (2, '\"Обмен. \"\"Важное\"\"\"')");
        run("insert into ComputerCodes values (1, '\"srv\"')");
        run("insert into MetadataCodes values (1, 'Справочник.А', ''), (2, 'Справочник.Б', '')");
    }

    /** Does it, as a transaction of its own. */
    void run(String statement) throws SQLException {
        try (Statement run = connection.createStatement()) {
            run.execute(statement);
        }
    }

    /** Rows like any others, in one transaction. */
    void rows(int count) throws SQLException {
        run("begin");
        for (int i = 0; i < count; i++) {
            row(START + i, "строка", 'U', "");
        }
        run("commit");
    }

    void row(long date, String comment, int type, String data) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into EventLog values (null, 1, ?, 7, 8, 3, 0, 0, 1, 1, 1, 1, ?, '', 0, ?, ?, 'Показ', 0, 0, 0)")) {
            insert.setLong(1, date);
            insert.setString(2, comment);
            insert.setInt(3, type);
            insert.setString(4, data);
            insert.execute();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
