package dev.vakhta.ui.plan;

import dev.vakhta.processing.Declaration;
import dev.vakhta.processing.Plan;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What came of planning.
 *
 * @param declaration as it was then; null: it could not be asked
 * @param values it was made with, by name
 * @param plan null: there is none, and the sentence says why
 */
record Planned(
        @Nullable Declaration declaration,
        Map<String, String> values,
        @Nullable Plan plan,
        @Nullable String sentence) {
    Declaration declared() {
        return Objects.requireNonNull(declaration);
    }

    Plan ready() {
        return Objects.requireNonNull(plan);
    }
}
