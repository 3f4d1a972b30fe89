package dev.vakhta.eventlog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What the numbers in records mean, as it was when it was read. The platform only appends to it; a number that is declared again has its last
 * meaning for older records too, and {@link #history} tells the others. Is never changed.
 */
public final class LogDictionary {
    /** The dictionary of a log that has none: every number is unknown. */
    public static final LogDictionary EMPTY = new Builder().build();

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

    private final Map<Kind, Map<Key, List<Entry>>> entries;

    private LogDictionary(Map<Kind, Map<Key, List<Entry>>> entries) {
        this.entries = entries;
    }

    /** Gathers declarations in the order of the file; not thread-safe. */
    public static final class Builder {
        private final Map<Kind, Map<Key, List<Entry>>> entries = new EnumMap<>(Kind.class);
        private int count;

        public Builder() {
            for (Kind kind : Kind.values()) {
                entries.put(kind, new LinkedHashMap<>());
            }
        }

        /** Takes a declaration; what the number meant before becomes its history. */
        public Builder add(Entry entry) {
            List<Entry> history = entries.get(entry.kind())
                    .computeIfAbsent(new Key(entry.separator(), entry.number()), key -> new ArrayList<>(1));
            if (history.isEmpty() || !history.getLast().equals(entry)) { // the platform repeats itself, too
                history.add(entry);
                count++;
            }
            return this;
        }

        /** Declarations so far. */
        public int count() {
            return count;
        }

        /** The dictionary of all that was taken; the builder is used up. */
        public LogDictionary build() {
            return new LogDictionary(entries);
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
