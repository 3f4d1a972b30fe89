package dev.vakhta.model.filter;

import dev.vakhta.model.columns.Columns;
import dev.vakhta.model.fields.Column;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EClass;

/** Guesses which field somebody meant: a slip of the finger, or the header of a column instead of its key. */
final class UnknownField {
    private static final int ENOUGH = 3;

    private UnknownField() {}

    static FilterException named(String name, EClass type, int position) {
        int tolerated = Math.max(1, name.length() / 3);
        Map<String, Integer> distances = Columns.of(type).stream()
                .collect(Collectors.toMap(Column::key, column -> distance(name, column), Math::min));
        List<String> near = distances.entrySet().stream()
                .filter(each -> each.getValue() <= tolerated)
                .sorted(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .limit(ENOUGH)
                .map(Map.Entry::getKey)
                .toList();
        return near.isEmpty()
                ? new FilterException(position, Messages.UNKNOWN_FIELD.text(name))
                : new FilterException(position, Messages.UNKNOWN_FIELD_NEAR.text(name, String.join(", ", near)), near);
    }

    /** To the key, to its first word (which may stand for it) or to the header, whichever is nearest. */
    private static int distance(String name, Column column) {
        String key = column.key();
        return List.of(key, key.replaceFirst("-.*", ""), column.label()).stream()
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
