package dev.vakhta.format.brace;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Strings that do not read as they are written. */
public final class Quotes {
    /** Half of a surrogate pair: no encoding has bytes for it. */
    private static final Pattern LONELY = Pattern.compile("\\p{Cs}");

    private Quotes() {}

    /** What a string holds, whose quotes are the first byte and the last before {@code to}: {@code "a ""b"""}, {@code "a"\d83c\df10"b"}. */
    public static String read(byte[] bytes, int from, int to) {
        StringBuilder text = new StringBuilder(to - from);
        int part = from + 1;
        int i = part;
        while (i < to - 1) {
            if (bytes[i++] != '"') {
                continue;
            }
            boolean doubled = bytes[i] == '"';
            append(text, bytes, part, doubled ? i : i - 1);
            while (bytes[i] == '\\') {
                text.append((char) Integer.parseInt(new String(bytes, i + 1, 4, StandardCharsets.US_ASCII), 16));
                i += 5;
            }
            part = ++i;
        }
        append(text, bytes, part, to - 1);
        return LONELY.matcher(text).replaceAll("\uFFFD");
    }

    private static void append(StringBuilder text, byte[] bytes, int from, int to) {
        text.append(new String(bytes, from, to - from, StandardCharsets.UTF_8));
    }

    static String write(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
