package dev.vakhta.cli.internal.log;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.vakhta.cli.internal.Terminal;
import dev.vakhta.cli.internal.output.Facts;
import dev.vakhta.cli.internal.output.Table;
import dev.vakhta.cli.internal.output.Table.Heading;
import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.answer.LogPlace;
import dev.vakhta.eventlog.names.LogNames;
import dev.vakhta.model.text.Human;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was counted, for people. */
public final class StatsText {
    /** Of each breakdown the most frequent values; all are in the JSON. */
    private static final int SHOWN = 10;

    private static final Map<String, LogField> BREAKDOWNS = Map.of(
            "by_event", LogField.EVENT,
            "by_user", LogField.USER,
            "by_computer", LogField.COMPUTER,
            "by_application", LogField.APPLICATION,
            "by_importance", LogField.IMPORTANCE,
            "by_severity", LogField.IMPORTANCE,
            "by_transaction_outcome", LogField.OUTCOME,
            "by_transaction_status", LogField.OUTCOME);

    /** Importance and outcomes as both formats write them. */
    private static final Map<String, String> KEYS = Map.ofEntries(
            Map.entry("importance I", "information"),
            Map.entry("importance W", "warning"),
            Map.entry("importance E", "error"),
            Map.entry("importance N", "note"),
            Map.entry("importance 0", "note"),
            Map.entry("importance 1", "information"),
            Map.entry("importance 2", "warning"),
            Map.entry("importance 3", "error"),
            Map.entry("outcome open", "unfinished"),
            Map.entry("outcome rolledback", "rolled-back"),
            Map.entry("outcome 0", "unfinished"),
            Map.entry("outcome 1", "committed"),
            Map.entry("outcome 2", "rolled-back"),
            Map.entry("outcome 3", "none"));

    private final Terminal terminal;

    public StatsText(Terminal terminal) {
        this.terminal = terminal;
    }

    public void print(LogPlace place, JsonObject counted) {
        Facts facts = new Facts()
                .add(LogField.LOG.label(), place.path().toString())
                .add(LogCommandMessage.FORMAT_IS.text(), counted.get("format").getAsString())
                .add(LogCommandMessage.RECORDS.text(), counted.get("records").getAsString());
        if (counted.has("bytes")) {
            facts.add(
                    LogCommandMessage.SIZE.text(),
                    Human.bytes(counted.get("bytes").getAsLong()));
        }
        List<JsonObject> segments = new ArrayList<>();
        if (counted.has("segments")) {
            counted.getAsJsonArray("segments").forEach(one -> segments.add(one.getAsJsonObject()));
            facts.add(LogCommandMessage.SEGMENTS.text(), Integer.toString(segments.size()));
        }
        facts.print(terminal.out());
        damages(segments);
        for (String name : counted.keySet()) {
            LogField field = BREAKDOWNS.get(name);
            if (field != null) {
                breakdown(field, counted.getAsJsonObject(name));
            }
        }
        terminal.out().println();
    }

    /** Segments in which something was skipped. */
    private void damages(List<JsonObject> segments) {
        Table table = new Table(List.of(
                new Heading(LogCommandMessage.SEGMENT.text(), false),
                new Heading(LogCommandMessage.RECORDS.text(), true),
                new Heading(LogCommandMessage.DAMAGED.text(), true),
                new Heading(LogCommandMessage.BEHIND.text(), true)));
        for (JsonObject segment : segments) {
            if (segment.get("damaged_regions").getAsLong()
                            + segment.get("partial_tail_bytes").getAsLong()
                    > 0) {
                table.add(List.of(
                        segment.get("file").getAsString(),
                        segment.get("records").getAsString(),
                        segment.get("damaged_regions").getAsString(),
                        segment.get("partial_tail_bytes").getAsString()));
            }
        }
        print(table);
    }

    private void breakdown(LogField field, JsonObject values) {
        Table table = new Table(
                List.of(new Heading(LogCommandMessage.RECORDS.text(), true), new Heading(field.label(), false)));
        long others = 0;
        int shown = 0;
        for (Map.Entry<String, JsonElement> value : values.entrySet()) {
            if (shown++ < SHOWN) {
                table.add(List.of(value.getValue().getAsString(), name(field, value.getKey())));
            } else {
                others += value.getValue().getAsLong();
            }
        }
        if (others > 0) {
            table.add(List.of(Long.toString(others), LogCommandMessage.OTHERS.text(shown - SHOWN)));
        }
        print(table);
    }

    private static String name(LogField field, String value) {
        if (value.isEmpty()) {
            return Human.UNKNOWN;
        }
        return LogNames.name(field, KEYS.getOrDefault(field.key() + " " + value, value));
    }

    private void print(Table table) {
        if (!table.isEmpty()) {
            terminal.out().println();
            table.print(terminal.out(), terminal.width());
        }
    }
}
