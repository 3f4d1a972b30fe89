package dev.vakhta.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/** What administrators did in a cluster and no record shows. Whoever calls holds the world's monitor. */
final class Deeds {
    /** Messages by session. */
    final Map<UUID, String> terminated = new HashMap<>();

    final Map<UUID, String> interrupted = new HashMap<>();

    /** Modes by infobase. */
    final Map<UUID, Integer> created = new HashMap<>();

    final Map<UUID, Integer> dropped = new HashMap<>();

    /** Objects by counter. */
    final Map<String, String> cleared = new HashMap<>();

    /** Mode. */
    @Nullable
    Integer rulesApplied;
}
