package dev.vakhta.demo;

import dev.vakhta.demo.Testbed.Terminated;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/** What administrators did in a cluster and no record shows. Whoever calls holds the world's monitor. */
final class Deeds {
    /** Sessions as they were, with the messages, in the order of time. */
    final Map<UUID, Terminated> terminated = new LinkedHashMap<>();

    /** Messages by session. */
    final Map<UUID, String> interrupted = new HashMap<>();

    /** Modes by infobase. */
    final Map<UUID, Integer> created = new HashMap<>();

    final Map<UUID, Integer> dropped = new HashMap<>();

    /** Of infobases, in the order in which they were first changed. */
    final Set<UUID> changed = new LinkedHashSet<>();

    /** Objects by counter. */
    final Map<String, String> cleared = new HashMap<>();

    /** Mode. */
    @Nullable
    Integer rulesApplied;
}
