package dev.vakhta.processing.exclusive;

import dev.vakhta.processing.exclusive.ExclusiveStep.State;
import java.time.Instant;
import java.util.List;

/** Watches a run. Called on the run's threads, one call at a time; what it throws, other than an error, is logged and goes nowhere. */
public interface ExclusiveObserver {
    /**
     * A run over many infobases, each in its turn, goes through the steps once for each turn.
     *
     * @param infobases names of those the step is for
     */
    void stepChanged(List<String> infobases, ExclusiveStep step, State state, Instant at);

    /**
     * When something is to be, each time that becomes known or another time.
     *
     * @param at by this computer's clock
     */
    void awaits(Awaited what, Instant at);

    /** Who is inside, read just now. */
    void inside(List<Inside> all);

    /** Something to know: one sentence in the reader's language. */
    void said(String sentence);
}
