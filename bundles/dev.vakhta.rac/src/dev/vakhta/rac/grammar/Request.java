package dev.vakhta.rac.grammar;

import org.eclipse.jdt.annotation.Nullable;

/** What an argument list asks of {@code rac}. */
public sealed interface Request permits Invocation, Request.Help, Request.Version, Request.Refusal {
    /**
     * Help, which ends with code 0; also for a mode or a command that there is not.
     *
     * @param mode null: about modes
     */
    record Help(@Nullable String mode) implements Request {}

    /** The version of the utility. */
    record Version() implements Request {}

    /**
     * An option that is unknown, missing or has a wrong value: the text goes to standard error, with code 255.
     *
     * @param option without dashes
     */
    record Refusal(String option) implements Request {
        /** What rac ends with when it fails, as Linux shows it. */
        public static final int EXIT_CODE = 255;

        public String text() {
            return GrammarMessage.BAD_OPTION.text(option);
        }
    }
}
