package dev.vakhta.ui.plan;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/** Places of a text that the person has to fill in, between the marks that only we write. */
final class Blanks {
    private static final Pattern BLANK = Pattern.compile("‹[^›]*›");

    private Blanks() {}

    /** The first that nobody filled in; null: none. */
    static @Nullable MatchResult first(String text) {
        return BLANK.matcher(text).results().findFirst().orElse(null);
    }
}
