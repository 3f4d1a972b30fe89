package dev.vakhta.ui.live;

import dev.vakhta.provider.reading.Part;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What the next refresh of a target is to read.
 *
 * @param quiet nobody asked for it, time did
 */
record Wish(Set<Part<?, ?>> parts, boolean quiet) {
    Wish {
        parts = Set.copyOf(parts);
    }

    Wish and(Wish other) {
        Set<Part<?, ?>> both = new LinkedHashSet<>(parts);
        both.addAll(other.parts);
        return new Wish(both, quiet && other.quiet);
    }
}
