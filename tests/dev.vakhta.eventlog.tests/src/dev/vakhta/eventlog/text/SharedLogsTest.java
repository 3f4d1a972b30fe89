package dev.vakhta.eventlog.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.LogDictionary.Entry;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.TransactionKey;
import dev.vakhta.eventlog.TransactionOutcome;
import dev.vakhta.eventlog.store.BlockColumn;
import dev.vakhta.eventlog.store.BlockRows;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real logs and generated ones of the shared folder, against what an independent reader found there. Skipped where that is not. */
class SharedLogsTest {
    private static final Path SHARED = Path.of(System.getProperty("vakhta.shared", "../../../shared"));

    @TempDir
    Path folder;

    private static Path shared(String name) {
        Path path = SHARED.resolve(name);
        assumeTrue(Files.exists(path), () -> "no " + path.toAbsolutePath() + "; set -Dvakhta.shared");
        return path;
    }

    @Test
    void realLogsAreReadAsExpected() throws IOException {
        int tried = 0;
        for (Path log : folders(shared("specs/samples/eventlog"))) {
            JsonObject expected = Summary.json(log.resolve("expected.json"));
            if (expected.get("format").getAsString().equals("text")) {
                matches(log, expected);
                tried++;
            }
        }
        assertTrue(tried >= 8, tried + " logs");
    }

    private static List<Path> folders(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private static void matches(Path log, JsonObject expected) throws IOException {
        String name = log.getFileName().toString();
        Summary summary = new Summary(log);
        partsMatch(log, summary, expected.getAsJsonObject("by_transaction_outcome"));
        assertEquals(List.of(), summary.differences(expected), name);
        assertEquals(List.of(), summary.broken, name);
        assertEquals(expected.get("multiline_comments").getAsInt(), summary.multiline, name);
        expected.getAsJsonArray("segments")
                .forEach(segment -> segmentMatches(name, summary, segment.getAsJsonObject()));
        assertEquals(expected.getAsJsonArray("segments").size(), summary.records.size(), name);
        for (Map.Entry<String, JsonElement> kind :
                expected.getAsJsonObject("dictionary").entrySet()) {
            Collection<Entry> all = summary.dictionary.all(Kind.values()[Integer.parseInt(kind.getKey()) - 1]);
            assertEquals(kind.getValue().getAsInt(), all.size(), name + " kind " + kind.getKey());
        }
        for (int i = 0; i < expected.getAsJsonArray("first").size(); i++) {
            recordMatches(name, summary, expected.getAsJsonArray("first").get(i), summary.first.get(i));
        }
        recordMatches(
                name, summary, expected.getAsJsonArray("last_two").asList().getLast(), summary.last);
    }

    /** The same by blocks, the last first. */
    private static void partsMatch(Path log, Summary summary, JsonObject outcomes) throws IOException {
        Map<TransactionKey, Long> endings = new HashMap<>();
        List<TransactionKey> keys = new ArrayList<>();
        BlockRows rows = new BlockRows();
        for (TextPart part : TextSource.open("log", log).parts().reversed()) {
            List<Damage> damages = new ArrayList<>();
            List<Long> offsets = new ArrayList<>();
            for (int block = (int) (part.size() / part.span()); block >= 0; block--) {
                part.read(block, rows, () -> false);
                damages.addAll(0, rows.damages());
                for (int row = rows.size() - 1; row >= 0; row--) {
                    if (rows.get(BlockColumn.IMPORTANCE, row) > 0) {
                        offsets.add(0, rows.get(BlockColumn.OFFSET, row));
                        TransactionKey key = new TransactionKey(
                                rows.get(BlockColumn.TRANSACTION_TIME, row), rows.get(BlockColumn.TRANSACTION_ID, row));
                        endings.merge(key, rows.get(BlockColumn.ENDING, row), Math::max);
                        keys.add(key);
                    }
                }
            }
            Damage tail = part.tail(() -> false);
            if (tail != null) {
                damages.add(tail);
            }
            assertEquals(summary.damages.get(part.name()), damages, part.toString());
            assertEquals(summary.records.get(part.name()), offsets.size(), part.toString());
            long[] some = IntStream.range(0, offsets.size())
                    .filter(i -> i % 97 == 0)
                    .mapToLong(offsets::get)
                    .toArray();
            for (LogRecord entry : part.records(some, () -> false)) {
                assertEquals(entry.length(), part.raw(entry.offset()).getBytes(StandardCharsets.UTF_8).length);
            }
        }
        Map<String, Integer> counted = new TreeMap<>();
        for (TransactionKey key : keys) {
            long ending = key.time() == 0 ? 0 : Math.max(endings.get(key), 0);
            TransactionOutcome outcome = key.time() == 0
                    ? TransactionOutcome.NONE
                    : ending == 0 ? TransactionOutcome.UNFINISHED : TransactionOutcome.values()[(int) ending];
            counted.merge(Summary.OUTCOMES.get(outcome), 1, Integer::sum);
        }
        assertEquals(Summary.numbers(outcomes), counted, log.toString());
    }

    private static void segmentMatches(String log, Summary summary, JsonObject expected) {
        String file = expected.get("file").getAsString();
        List<Damage> damages = summary.damages.get(file);
        assertEquals(expected.get("records").getAsInt(), summary.records.get(file), log + " " + file);
        assertEquals(
                expected.get("damaged_regions").getAsInt(),
                damages.stream().filter(damage -> !damage.atEnd()).count(),
                log + " " + file);
        assertEquals(
                expected.get("partial_tail_bytes").getAsLong(),
                damages.stream().filter(Damage::atEnd).mapToLong(Damage::length).sum(),
                log + " " + file);
    }

    private static void recordMatches(String log, Summary summary, JsonElement element, LogRecord entry) {
        JsonObject expected = element.getAsJsonObject();
        List<String> separators = new ArrayList<>();
        expected.getAsJsonArray("separators").forEach(number -> separators.add(number.getAsString()));
        List<String> found = new ArrayList<>();
        found.add(String.valueOf(entry.separators().size()));
        entry.separators().forEach(one -> found.addAll(List.of("" + one.number(), "" + one.value())));
        assertEquals(separators, found, log);
        JsonObject record = new JsonObject();
        record.addProperty("date", entry.time().format(DateTimeFormatter.ISO_LOCAL_DATE_TIME));
        record.addProperty("status", entry.letter().name());
        record.addProperty("user", summary.name(Kind.USER, entry.user()));
        record.addProperty("computer", summary.name(Kind.COMPUTER, entry.computer()));
        record.addProperty("application", summary.name(Kind.APPLICATION, entry.application()));
        record.addProperty("connection", entry.connection());
        record.addProperty("event", summary.name(Kind.EVENT, entry.event()));
        record.addProperty("importance", entry.importance().name().substring(0, 1));
        record.addProperty("comment", entry.comment());
        Entry metadata = summary.dictionary.find(Kind.METADATA, 0, entry.metadata());
        record.addProperty("metadata", metadata == null ? null : metadata.name());
        record.addProperty("metadata_uuid", metadata == null ? null : metadata.uuid());
        record.addProperty("data_type", Summary.dataType(entry));
        record.addProperty("presentation", entry.presentation());
        record.addProperty("server", summary.name(Kind.SERVER, entry.server()));
        record.addProperty("port", summary.name(Kind.MAIN_PORT, entry.mainPort()));
        record.addProperty("sync_port", summary.name(Kind.ADDITIONAL_PORT, entry.additionalPort()));
        record.addProperty("session", entry.session());
        record.addProperty("offset", entry.offset());
        record.addProperty("length", entry.length());
        for (String field : record.keySet()) {
            assertEquals(expected.get(field), record.get(field), log + " " + field);
        }
        boolean none = expected.get("tx") instanceof JsonNull;
        assertEquals(none, entry.transaction() == null, log);
        if (expected.get("data") instanceof JsonPrimitive data) {
            assertTrue(entry.data().replace("\"\"", "\"").contains(data.getAsString()), log + " " + entry.data());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--size 6M --seed 7 --segments hour --separators --rename --multiline 0.2",
                "--size 3M --seed 8 --segments day --separators --rename --crlf --truncate-last",
                "--size 3M --seed 9 --segments none --torn 12 --multiline 0.3"
            })
    void generatedLogsAreReadAsWritten(String options) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                "python3", shared("tools/gen_eventlog.py").toAbsolutePath().toString(), folder.toString()));
        command.addAll(List.of(options.split(" ")));
        File said = folder.resolve("said").toFile();
        Process python;
        try {
            python = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(said)
                    .start();
        } catch (IOException noPython) {
            assumeTrue(false, "python3 is not here: " + noPython.getMessage());
            return;
        }
        assertTrue(python.waitFor(120, TimeUnit.SECONDS), "the generator takes too long");
        assertEquals(0, python.exitValue(), () -> said + " tells");
        Path log;
        try (Stream<Path> files = Files.walk(folder)) {
            log = files.filter(file -> file.endsWith("1Cv8.lgf"))
                    .findFirst()
                    .orElseThrow()
                    .getParent();
        }
        Path truth;
        try (Stream<Path> files = Files.walk(folder)) {
            truth = files.filter(file -> file.endsWith("truth.json"))
                    .findFirst()
                    .orElseThrow();
        }
        JsonObject expected = Summary.json(truth);
        Summary summary = new Summary(log);
        long torn = expected.get("torn_records").getAsLong(); // counted there all the same
        assertEquals(expected.get("records").getAsLong() - torn, summary.total(), summary.damages::toString);
        List<Damage> damages =
                summary.damages.values().stream().flatMap(List::stream).toList();
        if (torn == 0) {
            partsMatch(log, summary, expected.getAsJsonObject("by_transaction_outcome"));
            assertEquals(List.of(), summary.differences(expected));
        } else {
            assertEquals(torn, damages.stream().filter(one -> !one.atEnd()).count(), damages::toString);
        }
        long tail = expected.get("truncated_tail_bytes") instanceof JsonNull
                ? 0
                : expected.get("truncated_tail_bytes").getAsLong();
        assertEquals(tail, summary.behind, damages::toString);
    }
}
