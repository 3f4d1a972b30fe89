package dev.vakhta.cli.internal.log;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Entry;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.sqlite.SqliteRows;
import dev.vakhta.eventlog.sqlite.SqliteSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.eclipse.jdt.annotation.Nullable;

/** Counts what is in a database, reading each of its rows once. Used once, by one thread. */
final class SqliteStats {
    private static final int FIRST = 3;

    /** Breakdowns by what the numbers of a column mean. */
    private static final Map<String, Kind> NAMED = Map.of(
            "eventCode", Kind.EVENT,
            "userCode", Kind.USER,
            "appCode", Kind.APPLICATION,
            "computerCode", Kind.COMPUTER);

    /** Of columns. */
    private static final Map<String, String> BREAKDOWNS = new LinkedHashMap<>();

    static {
        BREAKDOWNS.put("by_event", "eventCode");
        BREAKDOWNS.put("by_user", "userCode");
        BREAKDOWNS.put("by_application", "appCode");
        BREAKDOWNS.put("by_computer", "computerCode");
        BREAKDOWNS.put("by_severity", "severity");
        BREAKDOWNS.put("by_transaction_status", "transactionStatus");
        BREAKDOWNS.put("by_data_type", "dataType");
    }

    private final LogDictionary dictionary;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final JsonArray first = new JsonArray();
    private long records;
    private long smallest = Long.MAX_VALUE;
    private long largest = Long.MIN_VALUE;
    private long repaired;
    private long disorder;
    private long lastRow;
    private long lastDate;

    private SqliteStats(LogDictionary dictionary) {
        this.dictionary = dictionary;
        BREAKDOWNS.keySet().forEach(name -> tallies.put(name, new Tally()));
    }

    static JsonObject read(Path file, BooleanSupplier cancelled) throws IOException {
        SqliteStats stats;
        try (SqliteSource source = SqliteSource.open("", file)) {
            stats = new SqliteStats(source.dictionary());
        }
        SqliteRows.each(file, stats::take, cancelled);
        return stats.json();
    }

    private void take(Map<String, @Nullable Object> row) {
        long number = SqliteRows.number(row, "rowID");
        long date = SqliteRows.number(row, "date");
        String data = row.get("data") instanceof String text ? text : "";
        String whole = SqliteRows.repaired(data);
        disorder += records > 0 && number == lastRow + 1 && date < lastDate ? 1 : 0;
        repaired += whole.equals(data) ? 0 : 1;
        smallest = Math.min(smallest, date);
        largest = Math.max(largest, date);
        lastRow = number;
        lastDate = date;
        BREAKDOWNS.forEach((name, column) -> {
            Tally tally = tallies.get(name);
            if (tally != null) {
                tally.add(value(row, column));
            }
        });
        if (records++ < FIRST) {
            first.add(json(row, date, whole));
        }
    }

    private String value(Map<String, @Nullable Object> row, String column) {
        Kind kind = NAMED.get(column);
        Entry entry = kind == null ? null : entry(row, column, kind);
        return kind == null ? String.valueOf(row.get(column)) : entry == null ? "" : entry.name();
    }

    private @Nullable Entry entry(Map<String, @Nullable Object> row, String column, Kind kind) {
        long number = SqliteRows.number(row, column);
        return number == (int) number ? dictionary.find(kind, 0, (int) number) : null;
    }

    private JsonObject json(Map<String, @Nullable Object> row, long date, String data) {
        JsonObject json = new JsonObject();
        row.forEach((column, value) -> json.add(column, Json.object("", value).get("")));
        Entry event = entry(row, "eventCode", Kind.EVENT);
        Entry user = entry(row, "userCode", Kind.USER);
        JsonObject more = Json.object(
                "event",
                event == null ? null : event.name(),
                "user",
                user == null ? null : user.name(),
                "iso",
                time(date),
                "data_fixed",
                data);
        more.keySet().forEach(name -> json.add(name, more.get(name)));
        return json;
    }

    /** @param ticks 100 µs since the begin of the year 1; 0: none */
    private static @Nullable String time(long ticks) {
        return ticks <= 0 || ticks == Long.MAX_VALUE ? null : RecordFacts.time(ticks);
    }

    private JsonObject json() {
        JsonObject json = Json.object(
                "format", "sqlite", "records", records, "first_date", time(smallest), "last_date", time(largest));
        tallies.forEach((name, tally) -> json.add(name, tally.json()));
        json.addProperty("rows_with_double_encoded_data", repaired);
        json.addProperty("rows_out_of_date_order", disorder);
        json.add("first", first);
        return json;
    }
}
