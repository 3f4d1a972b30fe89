package dev.vakhta.processing.template;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/** What a text for users may leave open: {@code {base} {from} {to} {minutes} {contact}}. */
public enum Placeholder {
    BASE,
    FROM,
    TO,
    /** From now until the lock begins. */
    MINUTES,
    CONTACT;

    private static final Pattern MARK = Pattern.compile("\\{([^{}]*)\\}");

    /** As it stands in a text. */
    public String mark() {
        return "{" + name().toLowerCase(Locale.ROOT) + "}";
    }

    /** What it stands for, in the reader's language: {@code whom to ask}. */
    public String label() {
        return TemplateMessage.valueOf("LABEL_" + name()).text();
    }

    /** A value such as it may have, for a preview. */
    public String example() {
        return TemplateMessage.valueOf("EXAMPLE_" + name()).text();
    }

    /** All marks, for help and complaints. */
    public static String marks() {
        return Arrays.stream(values()).map(Placeholder::mark).collect(Collectors.joining(" "));
    }

    /**
     * Those of a text.
     *
     * @throws IllegalArgumentException something else stands between braces; the message says so to people
     */
    public static Set<Placeholder> in(String text) {
        Set<Placeholder> found = EnumSet.noneOf(Placeholder.class);
        MARK.matcher(text).results().forEach(match -> {
            Placeholder placeholder = of(match.group(1));
            if (placeholder == null) {
                throw new IllegalArgumentException(TemplateMessage.NO_PLACEHOLDER.text(match.group(), marks()));
            }
            found.add(placeholder);
        });
        return found;
    }

    /** Puts values into a text; what is not known, and what else stands between braces, stays as it stands. */
    public static String fill(String text, Map<Placeholder, String> values) {
        return MARK.matcher(text).replaceAll(match -> {
            Placeholder placeholder = of(match.group(1));
            String value = placeholder == null ? null : values.get(placeholder);
            return Matcher.quoteReplacement(value == null ? match.group() : value);
        });
    }

    private static @Nullable Placeholder of(String key) {
        for (Placeholder one : values()) {
            if (one.mark().equals("{" + key + "}")) {
                return one;
            }
        }
        return null;
    }
}
