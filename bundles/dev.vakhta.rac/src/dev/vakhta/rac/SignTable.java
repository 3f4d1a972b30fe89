package dev.vakhta.rac;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.jdt.annotation.Nullable;

/** The lines of {@code signs.txt}. */
final class SignTable {
    /** Instead of a sign: a line that says nothing. */
    private static final String SAYS_NOTHING = "-";

    /**
     * One line of the table.
     *
     * @param sign null: what it fits says nothing
     * @param words in lower case, which must stand in this order
     */
    private record Entry(@Nullable RacSign sign, List<String> words) {
        boolean fits(String lowerCase) {
            int at = 0;
            for (String word : words) {
                int found = lowerCase.indexOf(word, at);
                if (found < 0) {
                    return false;
                }
                at = found + word.length();
            }
            return true;
        }
    }

    /** A line of a text and what it means. */
    record Found(RacSign sign, String line) {}

    private static final List<Entry> ENTRIES = read();

    private SignTable() {}

    private static List<Entry> read() {
        try (InputStream in = Objects.requireNonNull(SignTable.class.getResourceAsStream("signs.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(SignTable::entry)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Entry entry(String line) {
        String[] parts = line.split(" +", 2);
        return new Entry(
                parts[0].equals(SAYS_NOTHING) ? null : RacSign.valueOf(parts[0]),
                List.of(parts[1].toLowerCase(Locale.ROOT).split(" ?\\* ?")));
    }

    /** The entry that stands first in the table and fits any line of a text; null: none does. */
    static @Nullable Found find(String text) {
        List<String> lines = text.lines().map(String::strip).toList();
        List<String> lower =
                lines.stream().map(line -> line.toLowerCase(Locale.ROOT)).toList();
        for (Entry entry : ENTRIES) {
            RacSign sign = entry.sign();
            for (int i = 0; sign != null && i < lower.size(); i++) {
                if (entry.fits(lower.get(i))) {
                    return new Found(sign, lines.get(i));
                }
            }
        }
        return null;
    }

    /** Whether a line tells no reason. */
    static boolean saysNothing(String line) {
        String lower = line.toLowerCase(Locale.ROOT);
        return line.isBlank() || ENTRIES.stream().anyMatch(entry -> entry.sign() == null && entry.fits(lower));
    }
}
