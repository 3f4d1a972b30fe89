package dev.vakhta.provider;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One command that was sent.
 *
 * @param at when it began
 * @param target name of the target
 * @param command what was done, in words that do not change with the language: {@code session terminate}
 * @param arguments names as rac has them and values as sent; secrets are {@link #MASKED} before they come here
 * @param took from sending to the answer
 * @param failure null: done
 * @param detail of a failure: its sentence, and the server's text where there is one
 */
public record Operation(
        Instant at,
        String target,
        String command,
        Map<String, String> arguments,
        Duration took,
        @Nullable FailureKind failure,
        @Nullable String detail) {
    /** Stands for a secret. */
    public static final String MASKED = "***";

    /** Checked, as operations also come from a file. */
    public Operation {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(command, "command");
        Objects.requireNonNull(arguments, "arguments");
        Objects.requireNonNull(took, "took");
    }
}
