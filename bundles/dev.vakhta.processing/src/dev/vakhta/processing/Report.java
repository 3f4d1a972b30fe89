package dev.vakhta.processing;

import dev.vakhta.provider.AdministrationException;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** What came of a plan, step by step in the plan's order. */
public record Report(List<Result> results) {
    /** @param failure of FAILED and UNKNOWN */
    public record Result(
            Step step, Outcome outcome, @Nullable AdministrationException failure) {}

    /** How a step ended. */
    public enum Outcome {
        /** Answered, or found done when read back. */
        DONE,
        /** The object was gone before; what was wanted is so. */
        GONE,
        FAILED,
        /** Sent, not answered, and not to be read back: nobody knows. */
        UNKNOWN,
        /** Cancelled before it was sent. */
        NOT_STARTED
    }

    public long count(Outcome outcome) {
        return results.stream().filter(result -> result.outcome() == outcome).count();
    }

    /** Whether all that was wanted is so. */
    public boolean isComplete() {
        return count(Outcome.DONE) + count(Outcome.GONE) == results.size();
    }
}
