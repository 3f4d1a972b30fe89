package dev.vakhta.format.v8i;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Passwords and permission codes in lists of infobases, and how to show texts without them. In doubt more is masked, not less. */
public final class Secrets {
    /** Stands where a secret stood. */
    public static final String MASK = "***";

    /** Its value follows at once or behind blanks. Of the proxy's options only one is secret. */
    private static final Pattern SECRET_OPTION = Pattern.compile(
            "/(?!proxy(?!\\p{L}))(?:ppwd|uc|wsp|configurationrepositoryp|p)|-ppwd", Pattern.CASE_INSENSITIVE);

    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+(?:\"\"[^\"]*+)*+(?:\"|\\z)");
    private static final Pattern WORD = Pattern.compile("[^\\s\"]++");
    private static final Pattern OPTION = Pattern.compile("[/-]\\p{L}*+");
    /** Blanks and a value; an option is none. */
    private static final Pattern VALUE = Pattern.compile("(?:\\s++(?!/))?+(?:" + QUOTED + "|" + WORD + ")++");

    /** A secret's key where none should be: behind a quote that was not closed, in a line we do not know. Bounded, so that it does not go over a text again and again. */
    private static final Pattern STRAY =
            Pattern.compile("(?:pwd|passw\\w{0,20}+|\\buc)\\s*+=", Pattern.CASE_INSENSITIVE);

    private Secrets() {}

    /** Whether the value of a key must never be shown: {@code PPasswd} of a section, {@code Pwd} and {@code UC} of a connection string. */
    public static boolean isSecret(String key) {
        String name = key.strip().toLowerCase(Locale.ROOT);
        return name.contains("pwd") || name.contains("pass") || name.equals("uc");
    }

    /** Whether a value that should hold no secret seems to hold one. */
    static boolean isStray(String value) {
        return STRAY.matcher(value).find();
    }

    /** The value of a key in a list, for people. An empty secret stays empty: that there is none is no secret. */
    public static String shown(String key, String value) {
        if (isSecret(key)) {
            return value.isEmpty() ? value : MASK;
        }
        return switch (key.strip().toLowerCase(Locale.ROOT)) {
            case "connect" -> ConnectString.parse(value).shown();
            case "additionalparameters" -> parameters(value);
            default -> isStray(value) ? MASK : value;
        };
    }

    /** Parameters of the start of 1C without what follows {@code /P}, {@code /UC}, {@code /WSP} and the like. */
    public static String parameters(String parameters) {
        StringBuilder shown = new StringBuilder();
        Matcher at = OPTION.matcher(parameters);
        int from = 0;
        while (from < parameters.length()) {
            at.region(from, parameters.length());
            boolean secret = at.usePattern(SECRET_OPTION).lookingAt();
            if (!secret && !looking(at, OPTION) && !looking(at, QUOTED) && !looking(at, WORD)) {
                shown.append(parameters.charAt(from++)); // a blank
                continue;
            }
            shown.append(at.group());
            from = at.end();
            if (secret && looking(at.region(from, parameters.length()), VALUE)) {
                shown.append(blanks(at.group())).append(MASK);
                from = at.end();
            }
        }
        return shown.toString();
    }

    private static boolean looking(Matcher at, Pattern pattern) {
        return at.usePattern(pattern).lookingAt();
    }

    private static String blanks(String value) {
        return value.substring(0, value.length() - value.stripLeading().length());
    }
}
