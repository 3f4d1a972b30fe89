package dev.vakhta.model.filter;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Guesses which field somebody meant: a slip of the finger, or the header of a column instead of its key. */
final class UnknownField {
    private static final int ENOUGH = 3;

    private UnknownField() {}

    /** @param fields keys of the fields that there are, with all that each may be called */
    static FilterException named(String name, Map<String, List<String>> fields, int position) {
        int tolerated = Math.max(1, name.length() / 3);
        List<String> near = fields.entrySet().stream()
                .map(field -> Map.entry(field.getKey(), distance(name, field.getValue())))
                .filter(each -> each.getValue() <= tolerated)
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(ENOUGH)
                .map(Map.Entry::getKey)
                .toList();
        return near.isEmpty()
                ? new FilterException(position, FilterMessage.UNKNOWN_FIELD.text(name))
                : new FilterException(
                        position, FilterMessage.UNKNOWN_FIELD_NEAR.text(name, String.join(", ", near)), near);
    }

    private static int distance(String name, List<String> others) {
        return others.stream()
                .map(other -> distance(name.toLowerCase(Locale.ROOT), other.toLowerCase(Locale.ROOT)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Levenshtein's: how many letters must be changed, added or left out. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
