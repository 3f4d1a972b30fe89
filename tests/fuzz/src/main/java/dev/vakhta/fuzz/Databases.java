package dev.vakhta.fuzz;

import dev.vakhta.eventlog.sqlite.SqliteSource;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.BlockRows;
import dev.vakhta.eventlog.store.LogPart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.LongStream;

/** Makes databases of event logs, and reads all of such. The samples are too large to be read a hundred times a second. */
final class Databases {
    private static final int BLOCKS = 3;
    /** One of so many rows is read as a whole. */
    private static final int SOME = 7;

    private static final String[] SCHEMA = {
        "create table EventLog (rowID integer primary key autoincrement, severity integer, date integer, connectID integer, session integer,"
                + " transactionStatus integer, transactionDate integer, transactionID integer, userCode integer, computerCode integer,"
                + " appCode integer, eventCode integer, comment text, metadataCodes text, sessionDataSplitCode integer, dataType integer,"
                + " data text, dataPresentation text, workServerCode integer, primaryPortCode integer, secondaryPortCode integer)",
        "create table EventLogMetadata (eventLogID integer, metadataCode integer)",
        "create index EventLog_idx_date on EventLog (date)",
        "create table SessionDataCodes (sessionParamCode integer, sessionValCode integer, dataType integer, data text)",
        "create table SessionDataSplits (sessionParamCode integer, sessionValCode integer, code integer)",
        "insert into SessionDataCodes values (1, 1, 78, '7')",
        "insert into SessionDataSplits values (1, 1, 1)",
        "insert into EventLogMetadata values (1, 1)",
        "insert into EventLog with recursive n(i) as (select 1 union all select i + 1 from n where i < 150)"
                + " select null, i % 5, 637456874720000 + i, 7, 8, i % 4, 637456874720000, i, 1, 1, 1, 1, 'строка ' || i,"
                + " iif(i = 1, '1,1', '1'), i % 2, iif(i % 3, 82, 85), iif(i % 3, '49:8c8214109fd4d3af11eb518292a423f8', ''), 'Показ', 1, 1, 1 from n"
    };

    private Databases() {}

    /** With pages as the platform makes them, and with others. */
    static List<byte[]> made() throws IOException {
        return List.of(made(1024), made(4096));
    }

    private static byte[] made(int page) throws IOException {
        Path file = Files.createTempFile("vakhta-fuzz", ".lgd");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute("pragma page_size = " + page);
            for (String table : List.of("User", "Metadata", "SessionParam")) {
                names(statement, table, ", uuid text", ", '00000000-0000-0000-0000-000000000001'");
            }
            for (String table : List.of("Computer", "App", "Event", "WorkServer", "PrimaryPort", "SecondaryPort")) {
                names(statement, table, "", "");
            }
            for (String one : SCHEMA) {
                statement.execute(one);
            }
            return Files.readAllBytes(file);
        } catch (SQLException e) {
            throw new IOException(e);
        } finally {
            Files.delete(file);
        }
    }

    private static void names(Statement statement, String table, String column, String value) throws SQLException {
        statement.execute(
                "create table " + table + "Codes (code integer primary key autoincrement, name text" + column + ")");
        statement.execute("insert into " + table + "Codes values (1, '\"имя\"'" + value + ")");
    }

    static void examine(byte[] input, Path file) throws IOException {
        try (SqliteSource source = SqliteSource.open("log", file)) {
            attempt(source::dictionary);
            for (LogPart part : source.parts()) {
                part.identity();
                BlockRows rows = new BlockRows();
                long blocks = Math.min(BLOCKS, part.size() / part.span() + 1);
                for (int block = 0; block < blocks; block++) {
                    part.read(block, rows, () -> false);
                    look(part, block, rows);
                }
            }
        }
    }

    private interface Work {
        Object run() throws IOException;
    }

    /** What one part is refused with keeps nobody from reading the others. */
    private static void attempt(Work work) throws IOException {
        try {
            work.run();
        } catch (IOException e) {
            if (String.valueOf(e.getMessage()).isBlank()) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void look(LogPart part, int block, BlockRows rows) throws IOException {
        long before = (long) block * part.span() - 1;
        LongStream.Builder some = LongStream.builder();
        for (int i = 0; i < rows.size(); i++) {
            long offset = rows.get(BlockColumn.OFFSET, i);
            if (offset <= before || offset >= (block + 1L) * part.span()) {
                throw new AssertionError("row " + offset + " behind " + before + " in block " + block);
            }
            before = offset;
            if (i % SOME == 0 && rows.get(BlockColumn.IMPORTANCE, i) > 0) {
                some.add(offset);
            }
        }
        long[] offsets = some.build().toArray();
        attempt(() -> part.records(offsets, () -> false));
        if (offsets.length > 0) {
            attempt(() -> part.raw(offsets[0]));
        }
    }
}
