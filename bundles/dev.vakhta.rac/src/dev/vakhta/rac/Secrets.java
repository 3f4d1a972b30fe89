package dev.vakhta.rac;

import java.util.List;
import java.util.regex.Pattern;

/** Which options hold secrets, and how to show a command without them. */
public final class Secrets {
    /** Stands where a secret stood. */
    public static final String MASK = "***";

    /** Passwords of every kind, and the code that opens a locked infobase. A value may hold blanks, so a text is masked to the line's end. */
    private static final Pattern SECRET = Pattern.compile("((?<![\\w-])--(?:[\\w-]*pwd|permission-code)=)[^\\r\\n]+");

    private Secrets() {}

    /** Whether the value of an option must never be shown. */
    public static boolean isSecret(String option) {
        return option.endsWith("pwd") || option.equals("permission-code");
    }

    /** An argument list for people and journals: an empty secret stays empty, that it was cleared is none. */
    public static List<String> masked(List<String> arguments) {
        return arguments.stream()
                .map(argument -> {
                    int equals = argument.indexOf('=');
                    boolean secret = argument.startsWith("--")
                            && equals > 2
                            && equals + 1 < argument.length()
                            && isSecret(argument.substring(2, equals));
                    return secret ? argument.substring(0, equals + 1) + MASK : argument;
                })
                .toList();
    }

    /** A text of rac, which may repeat an option it does not like. */
    public static String masked(String text) {
        return SECRET.matcher(text).replaceAll("$1" + MASK);
    }
}
