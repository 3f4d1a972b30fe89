package dev.vakhta.ui.template;

import dev.vakhta.processing.template.Placeholder;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** Places of a text that the person has to fill in, between marks that only we write. */
public final class Blanks {
    private static final Pattern BLANK = Pattern.compile("‹[^›]*›");

    private Blanks() {}

    /** Stands where nobody but the person knows the value. */
    static String of(Placeholder placeholder) {
        return "‹" + placeholder.label() + "›";
    }

    /** The first that nobody filled in; null: none. */
    public static @Nullable MatchResult first(String text) {
        return BLANK.matcher(text).results().findFirst().orElse(null);
    }
}
