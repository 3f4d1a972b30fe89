package dev.vakhta.ui.sessions.internal.commands;

import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.reading.ClusterReading;
import dev.vakhta.provider.reading.Part;
import dev.vakhta.ui.live.TargetState;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which lists of a target are wanted. */
final class Reads {
    private static final List<Part<?, ?>> TREE = List.of(Part.INFOBASES, Part.SERVERS, Part.PROCESSES);
    private static final List<Part<?, ?>> TABLES = List.of(Part.SESSIONS, Part.CONNECTIONS, Part.LOCKS);

    private static final List<Part<?, ?>> ALL =
            Stream.concat(TREE.stream(), TABLES.stream()).toList();

    private Reads() {}

    /** Why lists of its clusters could not be read. */
    static Stream<AdministrationException> failures(TargetState state) {
        return state.clusters().stream()
                .flatMap(reading -> ALL.stream().map(reading::failure))
                .filter(Objects::nonNull);
    }

    /** Those of which the last attempt failed. */
    static Set<Part<?, ?>> failed(TargetState state) {
        return where(ALL, state, (reading, part) -> reading.failure(part) != null);
    }

    /** Those of the tree that somebody has opened. */
    static Set<Part<?, ?>> shown(TargetState state) {
        return where(TREE, state, (reading, part) -> reading.known(part) != null);
    }

    private static Set<Part<?, ?>> where(
            List<Part<?, ?>> parts, TargetState state, BiPredicate<ClusterReading, Part<?, ?>> wanted) {
        return parts.stream()
                .filter(part -> state.clusters().stream().anyMatch(reading -> wanted.test(reading, part)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
