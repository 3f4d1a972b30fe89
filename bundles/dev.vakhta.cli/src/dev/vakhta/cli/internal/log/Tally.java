package dev.vakhta.cli.internal.log;

import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often each value occurs; the most frequent first. */
final class Tally {
    private final Map<String, long[]> counts = new HashMap<>();

    void add(String value) {
        add(value, 1);
    }

    void add(String value, long times) {
        counts.computeIfAbsent(value, key -> new long[1])[0] += times;
    }

    Map<String, Long> sorted() {
        Map<String, Long> sorted = new LinkedHashMap<>();
        counts.entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, long[]> one) -> -one.getValue()[0])
                        .thenComparing(Map.Entry::getKey))
                .forEach(one -> sorted.put(one.getKey(), one.getValue()[0]));
        return sorted;
    }

    JsonObject json() {
        JsonObject json = new JsonObject();
        sorted().forEach(json::addProperty);
        return json;
    }
}
