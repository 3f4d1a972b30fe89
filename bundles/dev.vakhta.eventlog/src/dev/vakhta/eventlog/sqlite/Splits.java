package dev.vakhta.eventlog.sqlite;

import dev.vakhta.eventlog.Separator;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Separators of records by the code that stands for them. Is read when a record has one, and again when one has a new one. */
final class Splits {
    private final Path file;
    private final Map<Integer, List<Separator>> splits = new HashMap<>();

    Splits(Path file) {
        this.file = file;
    }

    List<Separator> find(int code, Connection connection) throws SQLException, IOException {
        if (code != 0 && !splits.containsKey(code)) {
            read(connection);
            splits.putIfAbsent(code, List.of());
        }
        return splits.getOrDefault(code, List.of());
    }

    private void read(Connection connection) throws SQLException, IOException {
        Map<Integer, List<Separator>> read = new HashMap<>();
        int count = 0;
        try (Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(
                        "select code, sessionParamCode, sessionValCode from SessionDataSplits order by rowid")) {
            while (found.next()) {
                CodeTables.check(++count, 0, file, "SessionDataSplits");
                read.computeIfAbsent(found.getInt(1), key -> new ArrayList<>(2))
                        .add(new Separator(found.getInt(2), found.getInt(3)));
            }
        }
        splits.putAll(read);
    }
}
