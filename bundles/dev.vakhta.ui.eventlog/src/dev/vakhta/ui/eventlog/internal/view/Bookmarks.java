package dev.vakhta.ui.eventlog.internal.view;

import dev.vakhta.ui.eventlog.internal.log.LogLine;
import dev.vakhta.ui.eventlog.internal.log.RowId;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.Preferences;

/** Rows of a set of logs that somebody wants to find again. Written to the disk when the window ends. */
final class Bookmarks {
    private static final String NODE = "dev.vakhta.ui.eventlog/bookmarks";
    private static final int MOST = 200;
    private static final String SEPARATOR = "\t";

    /**
     * A row.
     *
     * @param label what it was, for people
     */
    record Bookmark(RowId id, LocalDateTime time, String label) {
        private String text() {
            return String.join(SEPARATOR, id.log(), id.part(), Long.toString(id.offset()), time.toString(), label);
        }

        /** Of another version, or written by hand: nothing. */
        private static Optional<Bookmark> of(String text) {
            String[] parts = text.split(SEPARATOR, -1);
            try {
                return parts.length != 5
                        ? Optional.empty()
                        : Optional.of(new Bookmark(
                                new RowId(parts[0], parts[1], Long.parseLong(parts[2])),
                                LocalDateTime.parse(parts[3]),
                                parts[4]));
            } catch (NumberFormatException | DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    private final String key;
    private final List<Bookmark> all;

    /** @param key of the set of logs */
    Bookmarks(String key) {
        this.key = key;
        all = Arrays.stream(node().get(key, "").split("\n"))
                .flatMap(text -> Bookmark.of(text).stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Preferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    Set<RowId> ids() {
        return all.stream().map(Bookmark::id).collect(Collectors.toSet());
    }

    /** The newest first. */
    List<Bookmark> all() {
        return all.stream()
                .sorted(Comparator.comparing(Bookmark::time).reversed())
                .toList();
    }

    /** Sets or takes it; a damaged region has no time to be found by. */
    void toggle(LogLine line, String label) {
        LocalDateTime time = line.time();
        if (!all.removeIf(one -> one.id().equals(line.id())) && time != null && all.size() < MOST) {
            all.add(new Bookmark(line.id(), time, label.replaceAll("\\s+", " ")));
        }
        keep();
    }

    void clear() {
        all.clear();
        keep();
    }

    private void keep() {
        if (all.isEmpty()) {
            node().remove(key);
        } else {
            node().put(key, all.stream().map(Bookmark::text).collect(Collectors.joining("\n")));
        }
    }
}
