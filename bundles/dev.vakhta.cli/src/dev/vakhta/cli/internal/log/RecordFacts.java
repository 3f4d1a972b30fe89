package dev.vakhta.cli.internal.log;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Entry;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.brace.BraceList;
import dev.vakhta.format.brace.BraceNode;
import dev.vakhta.format.brace.BraceText;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** A record under the names by which readers of event logs can be compared. */
final class RecordFacts {
    private static final Pattern REFERENCE = Pattern.compile("[0-9a-f]+:([0-9a-f]{32})");
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");
    private static final DateTimeFormatter MICROSECONDS = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSSSS");
    /** In the year 9999. */
    private static final long LAST = 315_537_897_599L * 10_000;

    private static final LocalDateTime YEAR_ONE = LocalDateTime.of(1, 1, 1, 0, 0);

    private RecordFacts() {}

    static JsonObject json(LogRecord entry, LogDictionary dictionary, String file) {
        Entry user = dictionary.find(Kind.USER, 0, entry.user());
        Entry metadata = dictionary.find(Kind.METADATA, 0, entry.metadata());
        BraceList data = parsed(entry.data());
        JsonElement value = data == null || data.size() < 2
                ? JsonNull.INSTANCE
                : value(data.items().get(1));
        return Json.object(
                "date", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(entry.time()),
                "status", entry.letter(),
                "tx", transaction(entry.transaction()),
                "user", user == null ? "" : user.name(),
                "user_uuid", user == null ? "" : user.uuid(),
                "computer", name(dictionary, Kind.COMPUTER, entry.computer()),
                "application", name(dictionary, Kind.APPLICATION, entry.application()),
                "connection", entry.connection(),
                "event", name(dictionary, Kind.EVENT, entry.event()),
                "importance", letter(entry),
                "comment", entry.comment(),
                "metadata", metadata == null ? null : metadata.name(),
                "metadata_uuid", metadata == null ? null : metadata.uuid(),
                "data_type", dataType(entry),
                "data", value,
                "ref_uuid", dataType(entry).equals("R") ? uuid(value) : null,
                "presentation", entry.presentation(),
                "server", name(dictionary, Kind.SERVER, entry.server()),
                "port", name(dictionary, Kind.MAIN_PORT, entry.mainPort()),
                "sync_port", name(dictionary, Kind.ADDITIONAL_PORT, entry.additionalPort()),
                "session", entry.session(),
                "separators", separators(entry),
                "file", file,
                "offset", entry.offset(),
                "length", entry.length());
    }

    /** The name of what is known, nothing for what is not. */
    static String name(LogDictionary dictionary, Kind kind, int number) {
        Entry entry = dictionary.find(kind, 0, number);
        return entry == null ? "" : entry.name();
    }

    /** As the log writes it. */
    static String letter(LogRecord entry) {
        return entry.importance().name().substring(0, 1);
    }

    static String dataType(LogRecord entry) {
        return entry.data().length() > 2 ? entry.data().substring(2, 3) : "-";
    }

    private static @Nullable List<Object> transaction(@Nullable TransactionKey key) {
        if (key == null) {
            return null;
        }
        return List.of(time(key.time()), key.id());
    }

    /**
     * Time as Python writes it: microseconds, if there are any.
     *
     * @param ticks 100 µs since the begin of the year 1; what is beyond the year 9999 is cut
     */
    static String time(long ticks) {
        LocalDateTime time = YEAR_ONE.plus(Math.clamp(ticks, 0, LAST) * 100, ChronoUnit.MICROS);
        return (time.getNano() == 0 ? SECONDS : MICROSECONDS).format(time);
    }

    private static List<String> separators(LogRecord entry) {
        List<String> all = new ArrayList<>();
        all.add(Integer.toString(entry.separators().size()));
        entry.separators().forEach(one -> {
            all.add(Integer.toString(one.number()));
            all.add(Integer.toString(one.value()));
        });
        return all;
    }

    private static @Nullable BraceList parsed(String data) {
        try {
            return BraceText.read(data).root();
        } catch (BraceException e) {
            return null; // of a database, where anything may stand
        }
    }

    private static JsonElement value(BraceNode node) {
        return switch (node) {
            case BraceList list ->
                Json.array(list.items().stream().map(RecordFacts::value).toList());
            case BraceNode.Text text -> new JsonPrimitive(text.value());
            case BraceNode.Atom atom -> new JsonPrimitive(atom.value());
            case BraceNode.Blob blob -> new JsonPrimitive(BraceNode.Blob.SIGN + blob.value());
            case BraceNode.Empty empty -> new JsonPrimitive("");
        };
    }

    /** What the platform shows for a reference, whose bytes stand in another order in the database. */
    private static @Nullable String uuid(JsonElement value) {
        Matcher reference = REFERENCE.matcher(value.isJsonPrimitive() ? value.getAsString() : "");
        if (!reference.matches()) {
            return null;
        }
        String hex = reference.group(1);
        return String.join(
                "-",
                hex.substring(24, 32),
                hex.substring(20, 24),
                hex.substring(16, 20),
                hex.substring(0, 4),
                hex.substring(4, 16));
    }
}
