package dev.vakhta.eventlog.text;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Entry;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.TransactionOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Counts what is in a log, under the names that the samples and the generator use. */
final class Summary {
    private static final List<String> COUNTED = List.of(
            "by_event",
            "by_user",
            "by_computer",
            "by_application",
            "by_importance",
            "by_status_letter",
            "by_metadata",
            "by_data_type",
            "by_transaction_outcome");
    /** What outcomes are called there. */
    static final Map<TransactionOutcome, String> OUTCOMES = Map.of(
            TransactionOutcome.NONE, "none",
            TransactionOutcome.COMMITTED, "committed",
            TransactionOutcome.ROLLED_BACK, "rolledback",
            TransactionOutcome.UNFINISHED, "open");

    final LogDictionary dictionary;
    final Map<String, List<Damage>> damages = new TreeMap<>();
    /** Of each segment, in the order of reading. */
    final Map<String, Integer> records = new TreeMap<>();

    final List<LogRecord> first = new ArrayList<>();
    final List<String> broken = new ArrayList<>();
    LogRecord last;
    int multiline;
    /** Bytes behind the last complete records. */
    long behind;

    private final Map<String, Map<String, Integer>> counts = new TreeMap<>();

    Summary(Path folder) throws IOException {
        TextLog log = new TextLog(folder);
        dictionary = log.dictionary(damage -> broken.add(damage.text()), () -> false);
        Transactions transactions = new Transactions(dictionary);
        for (Path segment : log.segments()) {
            read(segment, transactions::see);
        }
        for (Path segment : log.segments()) {
            try (SegmentReader reader = SegmentReader.open(segment, 0, damage -> {}, () -> false)) {
                for (LogRecord entry = reader.next(); entry != null; entry = reader.next()) {
                    count("by_transaction_outcome", OUTCOMES.get(transactions.outcome(entry)));
                }
            }
        }
    }

    private void read(Path segment, Consumer<LogRecord> consumer) throws IOException {
        String name = segment.getFileName().toString();
        List<Damage> found = new ArrayList<>();
        int read = 0;
        try (SegmentReader reader = SegmentReader.open(segment, 0, found::add, () -> false)) {
            for (LogRecord entry = reader.next(); entry != null; entry = reader.next()) {
                consumer.accept(entry);
                count(entry);
                read++;
            }
            behind += Files.size(segment) - reader.resume();
        }
        damages.put(name, found);
        records.put(name, read);
    }

    private void count(LogRecord entry) {
        count("by_event", name(Kind.EVENT, entry.event()));
        count("by_user", name(Kind.USER, entry.user()));
        count("by_computer", name(Kind.COMPUTER, entry.computer()));
        count("by_application", name(Kind.APPLICATION, entry.application()));
        count("by_importance", entry.importance().name().substring(0, 1));
        count("by_status_letter", entry.letter().name());
        Entry metadata = dictionary.find(Kind.METADATA, 0, entry.metadata());
        if (metadata != null) {
            count("by_metadata", metadata.uuid());
        }
        count("by_data_type", dataType(entry));
        multiline += entry.comment().contains("\n") ? 1 : 0;
        if (first.size() < 3) {
            first.add(entry);
        }
        last = entry;
    }

    static String dataType(LogRecord entry) {
        return entry.data().replaceFirst("(?s)\\{\"(\\w)\".*", "$1");
    }

    private void count(String what, String value) {
        counts.computeIfAbsent(what, k -> new TreeMap<>()).merge(value, 1, Integer::sum);
    }

    /** The expected values have nothing for numbers that nobody declared. */
    String name(Kind kind, int number) {
        Entry entry = dictionary.find(kind, 0, number);
        return entry == null ? "" : entry.name();
    }

    int total() {
        return records.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What is counted otherwise there. */
    List<String> differences(JsonObject expected) {
        List<String> differences = new ArrayList<>();
        for (String what : COUNTED) {
            Map<String, Integer> there = numbers(expected.getAsJsonObject(what));
            Map<String, Integer> here = counts.getOrDefault(what, Map.of());
            if (!there.equals(here)) {
                differences.add(what + ": expected " + there + ", counted " + here);
            }
        }
        return differences;
    }

    static Map<String, Integer> numbers(JsonObject object) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (Map.Entry<String, JsonElement> one : object.entrySet()) {
            numbers.put(one.getKey(), one.getValue().getAsInt());
        }
        return numbers;
    }

    static JsonObject json(Path file) throws IOException {
        return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    }
}
