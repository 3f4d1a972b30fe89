package dev.vakhta.format.v8i;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A connection string: {@code File="D:\Base";}, {@code Srvr="host:1541";Ref="name";}, {@code ws="https://…";} with more pairs behind. Values
 * may stand in quotes, with quotes doubled; semicolons in quotes are data. What does not follow that is kept as it is.
 */
public final class ConnectString {
    private static final Pattern PAIR = Pattern.compile(
            "\\s*+(?<key>[^=;\"]++)=(?<value>\\s*+\"(?<quoted>[^\"]*+(?:\"\"[^\"]*+)*+)(?<close>\"[^;]*+|\\z)|[^;]*+)(?:;|\\z)");
    private static final Pattern OTHER = Pattern.compile("[^;]*+(?:;|\\z)");
    /** Characters of a string that is looked into; the platform's windows do not take more than some hundred. */
    private static final int LONGEST = 1 << 16;

    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\\s;=\"]");

    /** How an infobase is reached. */
    public enum Kind {
        FILE,
        SERVER,
        WEB,
        OTHER
    }

    /** From and to are places of the value, quotes and all; without a key it is something that is no pair. Open: a quote is not closed. */
    private record Part(String key, String value, boolean quoted, boolean open, int from, int to) {}

    private final String text;
    private final List<Part> parts;

    private ConnectString(String text, List<Part> parts) {
        this.text = text;
        this.parts = parts;
    }

    /** Reads any text: one that is no connection string, or has more than 64 K characters, has no pairs. */
    public static ConnectString parse(String text) {
        List<Part> parts = new ArrayList<>();
        if (text.length() > LONGEST) {
            return new ConnectString(text, List.of(new Part("", text, false, false, 0, text.length())));
        }
        Matcher pair = PAIR.matcher(text);
        int from = 0;
        while (from < text.length()) {
            pair.region(from, text.length());
            if (pair.usePattern(PAIR).lookingAt()) {
                String quoted = pair.group("quoted");
                parts.add(new Part(
                        pair.group("key").strip(),
                        quoted == null ? pair.group("value").strip() : quoted.replace("\"\"", "\""),
                        quoted != null,
                        quoted != null && pair.group("close").isEmpty(),
                        pair.start("value"),
                        pair.end("value")));
            } else {
                pair.usePattern(OTHER).lookingAt();
                parts.add(new Part("", pair.group(), false, false, pair.start(), pair.end()));
            }
            from = pair.end();
        }
        return new ConnectString(text, parts);
    }

    public Kind kind() {
        if (value("File") != null) {
            return Kind.FILE;
        }
        if (value("Srvr") != null) {
            return Kind.SERVER;
        }
        return value("ws") != null ? Kind.WEB : Kind.OTHER;
    }

    /** The value of a key in any letter case, without quotes; null: there is none. The first one counts. */
    public @Nullable String value(String key) {
        Part part = part(key);
        return part == null ? null : part.value();
    }

    private @Nullable Part part(String key) {
        for (Part part : parts) {
            if (part.key().equalsIgnoreCase(key)) {
                return part;
            }
        }
        return null;
    }

    /** Whether all quotes are closed. A string in which one is open cannot be changed. */
    public boolean isWhole() {
        return parts.isEmpty() || !parts.getLast().open();
    }

    /**
     * The string with another value; a new key comes last. All else stays as it is.
     *
     * @throws IllegalStateException if it is not whole
     */
    public ConnectString with(String key, String value) {
        if (!isWhole()) {
            throw new IllegalStateException("a quote is not closed");
        }
        Part old = part(key);
        if (old != null) {
            String written = quoted(value, old.quoted());
            return parse(text.substring(0, old.from()) + written + text.substring(old.to()));
        }
        String separator = text.isBlank() || text.stripTrailing().endsWith(";") ? "" : ";";
        return parse(text + separator + key + '=' + quoted(value, false) + ';');
    }

    private static String quoted(String value, boolean always) {
        return always || NEEDS_QUOTES.matcher(value).find() ? '"' + value.replace("\"", "\"\"") + '"' : value;
    }

    /** As it is written, secrets and all. */
    public String text() {
        return text;
    }

    /** For people: passwords and permission codes masked, and where there are such, what is no pair, too, which may be a piece of one. */
    public String shown() {
        boolean secrets = parts.stream().anyMatch(part -> Secrets.isSecret(part.key()));
        StringBuilder shown = new StringBuilder();
        int done = 0;
        for (Part part : parts) {
            boolean secret = Secrets.isSecret(part.key()) || part.key().isEmpty() && secrets;
            if ((secret || Secrets.isStray(part.value())) && !part.value().isEmpty()) {
                shown.append(text, done, part.from()).append(Secrets.MASK);
                done = part.to();
            }
        }
        return shown.append(text.substring(done)).toString();
    }

    /** {@link #shown()} */
    @Override
    public String toString() {
        return shown();
    }
}
