package dev.vakhta.contract;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** Which messages the demo clusters of this run answered, by the door they came through. */
final class Exercised {
    private static final Map<Door, Set<Integer>> MESSAGES = new EnumMap<>(Door.class);

    static {
        for (Door door : Door.values()) {
            MESSAGES.put(door, new ConcurrentSkipListSet<>());
        }
    }

    private Exercised() {}

    static void record(Door door, Set<Integer> messages) {
        of(door).addAll(messages);
    }

    static Set<Integer> of(Door door) {
        return MESSAGES.getOrDefault(door, Set.of());
    }
}
