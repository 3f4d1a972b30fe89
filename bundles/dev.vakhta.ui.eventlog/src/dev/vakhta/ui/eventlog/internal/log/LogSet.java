package dev.vakhta.ui.eventlog.internal.log;

import dev.vakhta.eventlog.answer.LogPlace;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Logs that are shown as one. */
public record LogSet(List<LogPlace> places) {
    public LogSet {
        places = List.copyOf(places);
    }

    /** What people call them. */
    public String name() {
        List<String> names = places.stream().map(LogPlace::name).distinct().toList();
        return names.size() == 1 ? names.getFirst() : ViewMessage.SEVERAL.text(names.getFirst(), names.size() - 1);
    }

    /** The folders, a line each. */
    public String folders() {
        return places.stream().map(place -> place.path().toString()).collect(Collectors.joining("\n"));
    }

    public boolean isSeveral() {
        return places.size() > 1;
    }

    /** The same for the same logs, in whatever order they were chosen. */
    public String key() {
        String all = places.stream()
                .map(place -> place.path().toAbsolutePath().normalize().toString())
                .sorted()
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
