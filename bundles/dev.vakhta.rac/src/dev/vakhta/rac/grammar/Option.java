package dev.vakhta.rac.grammar;

import dev.vakhta.rac.Secrets;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One option of a command.
 *
 * @param name without dashes
 * @param value as help writes it: {@code <uuid>}, {@code on|off}; null for a flag, which has no value
 * @param required whether the command does nothing without it
 * @param unless a required one may be left out if this one is given; null: never
 */
public record Option(
        String name,
        @Nullable String value,
        boolean required,
        @Nullable String unless) {
    /** The values it takes, if only these. */
    public List<String> words() {
        String values = value;
        return values == null || values.startsWith("<") || !values.contains("|")
                ? List.of()
                : List.of(values.split("\\|"));
    }

    /**
     * Whether a value (null: none) is one this option takes; whatever it means, the server decides. What names something must not be empty;
     * a text that is required may, such as the filter of a counter of everything.
     */
    boolean takes(@Nullable String given) {
        return given == null
                ? value == null
                : value != null
                        && !(required && given.isEmpty() && !"<string>".equals(value))
                        && (given.isEmpty() || words().isEmpty() || words().contains(given));
    }

    public boolean isSecret() {
        return Secrets.isSecret(name);
    }

    /** As help writes it. */
    @Override
    public String toString() {
        String values = value;
        return "--" + name + (values == null ? "" : "=" + values);
    }
}
