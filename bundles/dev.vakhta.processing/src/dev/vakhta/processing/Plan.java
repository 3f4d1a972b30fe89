package dev.vakhta.processing;

import java.util.List;

/**
 * What will be done, to be shown before it is.
 *
 * @param title names the verb and the number: "Terminate 14 sessions"
 * @param steps in the order they start; those of different clusters run side by side
 * @param leftOut what was chosen and will not be touched
 * @param warnings what may be lost, one sentence each
 * @param atEnd called once after each run, when the last step has ended: gives back what the steps shared
 */
public record Plan(String title, List<Step> steps, List<LeftOut> leftOut, List<String> warnings, Runnable atEnd) {
    /** Of steps that share nothing. */
    public Plan(String title, List<Step> steps, List<LeftOut> leftOut, List<String> warnings) {
        this(title, steps, leftOut, warnings, () -> {});
    }

    /** What was shown is what runs: the lists cannot change any more. */
    public Plan {
        steps = List.copyOf(steps);
        leftOut = List.copyOf(leftOut);
        warnings = List.copyOf(warnings);
    }

    /** @param why one sentence */
    public record LeftOut(Chosen chosen, String why) {}
}
