package dev.vakhta.eventlog.text;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the numbers in records mean: {@code 1Cv8.lgf} as it was when it was read. The platform only appends to it; a number that is declared
 * again has its last meaning for older records too, and {@link #history} tells the others.
 */
public final class LogDictionary {
    /** The dictionary of a log that has none: every number is unknown. */
    public static final LogDictionary EMPTY = new LogDictionary();

    /** Entries and bytes of the largest dictionary that is read. */
    private static final int ENTRIES = 1_000_000;

    private static final long BYTES = 64 << 20;

    /** What is numbered, in the order of the types in the file, which count from 1. */
    public enum Kind {
        USER,
        COMPUTER,
        APPLICATION,
        /** {@code _$Session$_.Start}, or any text that an application wrote. */
        EVENT,
        METADATA,
        SERVER,
        MAIN_PORT,
        ADDITIONAL_PORT,
        /** A common attribute that separates data. */
        SEPARATOR,
        /** A value of a separator: a typed value as it stands there. */
        SEPARATOR_VALUE
    }

    /**
     * A declaration.
     *
     * @param separator whose value it is; 0 for other kinds
     * @param uuid of users, metadata and separators; empty for other kinds
     */
    public record Entry(Kind kind, int separator, int number, String uuid, String name) {}

    private record Key(int separator, int number) {}

    private final Map<Kind, Map<Key, List<Entry>>> entries = new EnumMap<>(Kind.class);
    private int count;

    private LogDictionary() {
        for (Kind kind : Kind.values()) {
            entries.put(kind, new LinkedHashMap<>());
        }
    }

    /**
     * Reads a dictionary.
     *
     * @param damages is told of bytes that are no entry; the last of them may be still being written
     * @param cancelled is asked now and then; once it is true, reading ends in a {@link CancellationException}
     * @throws IOException if it cannot be read, or is larger than any that was seen by far
     */
    public static LogDictionary read(Path path, Consumer<Damage> damages, BooleanSupplier cancelled)
            throws IOException {
        try (FileChannel channel = LogFile.open(path)) {
            LogDictionary dictionary = new LogDictionary();
            long begin = LogHeader.lengthOf(LogHeader.read(channel));
            Groups<LogDictionary> groups =
                    new Groups<>(channel, begin, GroupStart.ENTRY, dictionary::add, damages, cancelled);
            while (groups.next() != null) {
                if (dictionary.count > ENTRIES || groups.resume() > BYTES) {
                    throw new IOException(LogMessage.TOO_LARGE.text(path, ENTRIES, BYTES >> 20));
                }
            }
            return dictionary;
        }
    }

    private LogDictionary add(Fields fields) throws IOException {
        int type = fields.number();
        if (type < 1 || type > Kind.values().length) {
            fields.rest(); // which user was seen with what: only lists in filters of the platform come from these
            return this;
        }
        Kind kind = Kind.values()[type - 1];
        Entry entry = switch (kind) {
            case USER, METADATA, SEPARATOR -> {
                String uuid = fields.atom();
                String name = fields.string();
                yield new Entry(kind, 0, fields.number(), uuid, name);
            }
            case MAIN_PORT, ADDITIONAL_PORT -> {
                String port = fields.atom();
                yield new Entry(kind, 0, fields.number(), "", port);
            }
            case SEPARATOR_VALUE -> {
                String value = fields.typed();
                int separator = fields.number();
                yield new Entry(kind, separator, fields.number(), "", value);
            }
            case COMPUTER, APPLICATION, EVENT, SERVER -> {
                String name = fields.string();
                yield new Entry(kind, 0, fields.number(), "", name);
            }
        };
        fields.close();
        add(entry);
        return this;
    }

    private void add(Entry entry) {
        List<Entry> history = entries.get(entry.kind())
                .computeIfAbsent(new Key(entry.separator(), entry.number()), key -> new ArrayList<>(1));
        if (history.isEmpty() || !history.getLast().equals(entry)) { // the platform repeats itself, too
            history.add(entry);
            count++;
        }
    }

    /** All that a number ever meant, the last one last. */
    public List<Entry> history(Kind kind, int separator, int number) {
        return List.copyOf(entries.get(kind).getOrDefault(new Key(separator, number), List.of()));
    }

    /** What a number means; null if that is not known. */
    public @Nullable Entry find(Kind kind, int separator, int number) {
        List<Entry> history = entries.get(kind).get(new Key(separator, number));
        return history == null ? null : history.getLast();
    }

    /** What a number of a record means, for people: nothing for 0, {@code #N} where it is not known. */
    public String name(Kind kind, int number) {
        return name(kind, 0, number);
    }

    /** The value of a separator in a record, as it stands in the dictionary; {@code #N} where it is not known. */
    public String value(Separator separator) {
        return name(Kind.SEPARATOR_VALUE, separator.number(), separator.value());
    }

    private String name(Kind kind, int separator, int number) {
        Entry entry = number == 0 ? null : find(kind, separator, number);
        return number == 0 ? "" : entry == null ? "#" + number : entry.name();
    }

    /** The last meanings of all numbers, in the order in which these were first used. */
    public Collection<Entry> all(Kind kind) {
        return entries.get(kind).values().stream().map(List::getLast).toList();
    }
}
