package dev.vakhta.cli.internal.log;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.vakhta.cli.internal.output.Json;
import dev.vakhta.eventlog.Damage;
import dev.vakhta.eventlog.LogDictionary;
import dev.vakhta.eventlog.LogDictionary.Entry;
import dev.vakhta.eventlog.LogDictionary.Kind;
import dev.vakhta.eventlog.LogRecord;
import dev.vakhta.eventlog.text.SegmentReader;
import dev.vakhta.eventlog.text.TextLog;
import dev.vakhta.format.brace.BraceException;
import dev.vakhta.format.brace.BraceReader;
import dev.vakhta.format.brace.Limits;
import dev.vakhta.format.brace.Token;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.LongConsumer;
import org.eclipse.jdt.annotation.Nullable;

/** Counts what is in a log of the text format, reading all of it once, one record after the other. Used once, by one thread. */
final class TextStats {
    private static final int FIRST = 3;
    private static final int LAST = 2;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");

    private final Path folder;
    private final LongConsumer progress;
    private final BooleanSupplier cancelled;
    private final LogDictionary dictionary;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Outcomes outcomes = new Outcomes();
    private final JsonArray segments = new JsonArray();
    private final JsonArray first = new JsonArray();
    private final Deque<JsonObject> last = new ArrayDeque<>();
    private long records;
    private long bytes;
    private long multiline;

    private TextStats(Path folder, LongConsumer progress, BooleanSupplier cancelled) throws IOException {
        this.folder = folder;
        this.progress = progress;
        this.cancelled = cancelled;
        this.dictionary = new TextLog(folder).dictionary(damage -> {}, cancelled);
    }

    /**
     * Reads a log.
     *
     * @param segments those to be read, of that folder
     * @param progress is told of the bytes read so far
     */
    static JsonObject read(Path folder, List<Path> segments, LongConsumer progress, BooleanSupplier cancelled)
            throws IOException {
        TextStats stats = new TextStats(folder, progress, cancelled);
        for (Path segment : segments) {
            stats.read(segment);
        }
        return stats.json();
    }

    private void read(Path segment) throws IOException {
        String file = String.valueOf(segment.getFileName());
        List<Damage> damages = new ArrayList<>();
        LocalDateTime begin = null;
        LocalDateTime end = null;
        long before = records;
        LogRecord beforeLast = null;
        LogRecord newest = null;
        try (SegmentReader reader = SegmentReader.open(segment, 0, damages::add, cancelled)) {
            for (LogRecord entry = reader.next(); entry != null; entry = reader.next()) {
                begin = begin == null ? entry.time() : begin;
                end = entry.time();
                count(entry);
                if (first.size() < FIRST) {
                    first.add(RecordFacts.json(entry, dictionary, file));
                }
                beforeLast = newest;
                newest = entry;
                if ((++records & 0xFFF) == 0) {
                    progress.accept(bytes + entry.offset());
                }
            }
        }
        keep(beforeLast, file);
        keep(newest, file);
        long size = Files.size(segment);
        bytes += size;
        segments.add(Json.object(
                "file",
                file,
                "bytes",
                size,
                "records",
                records - before,
                "damaged_regions",
                damages.stream().filter(damage -> !damage.atEnd()).count(),
                "partial_tail_bytes",
                damages.stream().filter(Damage::atEnd).mapToLong(Damage::length).sum(),
                "first",
                begin == null ? null : TIME.format(begin),
                "last",
                end == null ? null : TIME.format(end),
                "crlf",
                head(segment, 80).contains("\r\n"),
                "bom",
                head(segment, 3).equals("\u00EF\u00BB\u00BF")));
    }

    private void keep(@Nullable LogRecord entry, String file) {
        if (entry != null) {
            last.addLast(RecordFacts.json(entry, dictionary, file));
            if (last.size() > LAST) {
                last.removeFirst();
            }
        }
    }

    private static String head(Path segment, int length) throws IOException {
        try (InputStream in = Files.newInputStream(segment)) {
            return new String(in.readNBytes(length), StandardCharsets.ISO_8859_1);
        }
    }

    private void count(LogRecord entry) {
        String event = RecordFacts.name(dictionary, Kind.EVENT, entry.event());
        Entry metadata = dictionary.find(Kind.METADATA, 0, entry.metadata());
        add("by_event", event);
        add("by_user", RecordFacts.name(dictionary, Kind.USER, entry.user()));
        add("by_computer", RecordFacts.name(dictionary, Kind.COMPUTER, entry.computer()));
        add("by_application", RecordFacts.name(dictionary, Kind.APPLICATION, entry.application()));
        add("by_importance", RecordFacts.letter(entry));
        add("by_status_letter", entry.letter().name());
        if (metadata != null) {
            add("by_metadata", metadata.uuid());
        }
        add("by_data_type", RecordFacts.dataType(entry));
        outcomes.see(entry.transaction(), event);
        multiline += entry.comment().indexOf('\n') >= 0 ? 1 : 0;
    }

    private void add(String tally, String value) {
        tallies.computeIfAbsent(tally, key -> new Tally()).add(value);
    }

    private JsonObject json() throws IOException {
        JsonObject known = new JsonObject();
        for (Kind kind : Kind.values()) {
            int size = dictionary.all(kind).size();
            if (size > 0) {
                known.addProperty(Integer.toString(kind.ordinal() + 1), size);
            }
        }
        Path file = folder.resolve("1Cv8.lgf");
        boolean there = Files.isRegularFile(file);
        JsonObject json = Json.object(
                "format", "text",
                "lgf_bytes", there ? Files.size(file) : 0,
                "lgf_entries", there ? entries(file) : new JsonObject(),
                "dictionary", known,
                "records", records,
                "bytes", bytes,
                "multiline_comments", multiline,
                "segments", segments);
        for (String tally : List.of(
                "by_event",
                "by_user",
                "by_computer",
                "by_application",
                "by_importance",
                "by_status_letter",
                "by_metadata",
                "by_data_type")) {
            json.add(tally, tallies.getOrDefault(tally, new Tally()).json());
        }
        json.add("by_transaction_outcome", outcomes.tally().json());
        json.add("first", first);
        json.add("last_two", Json.array(last));
        return json;
    }

    /** Declarations by type, those too that say the same again. */
    private JsonObject entries(Path file) throws IOException {
        Tally types = new Tally();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long begin = head(file, 256).indexOf('{');
            if (begin >= 0) {
                channel.position(begin);
                BraceReader reader = new BraceReader(channel, begin, Limits.STREAM, cancelled);
                while (reader.next() == Token.OPEN) {
                    if (reader.next() == Token.ATOM) {
                        types.add(reader.text().matches("\\d{1,2}") ? reader.text() : "bad");
                    }
                    while (reader.depth() > 0) {
                        reader.next();
                    }
                }
            }
        } catch (BraceException e) {
            // what is behind it the dictionary does not have either
        }
        return types.json();
    }
}
