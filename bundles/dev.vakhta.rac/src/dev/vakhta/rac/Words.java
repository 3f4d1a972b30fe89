package dev.vakhta.rac;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jdt.annotation.Nullable;

/** Words that stand for codes or for no and yes. A code without a word is a number. */
final class Words implements ValueKind {
    /** rac does not keep to one pair for booleans: they differ by field, so they may differ by version. */
    private static final List<String> NO_YES = List.of("no", "yes", "off", "on", "0", "1");

    private final List<byte[]> words = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private final ValueKind others;

    private Words(ValueKind others) {
        this.others = others;
    }

    /** @param words by code */
    static Words of(Map<Integer, String> words, ValueKind numbers) {
        Words made = new Words(numbers);
        new TreeMap<>(words)
                .forEach((code, word) -> made.add(word, numbers == LONG ? (Object) code.longValue() : (Object) code));
        return made;
    }

    /** @param words for false (0) and true (1); none: no and yes */
    static Words ofBoolean(Map<Integer, String> words) {
        Words made = new Words((values, from, to) -> Unread.WORD);
        new TreeMap<>(words).forEach((code, word) -> made.add(word, code == 1));
        for (String word : NO_YES) {
            made.add(word, NO_YES.indexOf(word) % 2 == 1);
        }
        return made;
    }

    private void add(String word, Object value) {
        words.add(word.getBytes(StandardCharsets.UTF_8));
        values.add(value);
    }

    @Override
    public @Nullable Object read(Values text, int from, int to) {
        for (int i = 0; i < words.size(); i++) {
            if (text.is(words.get(i), from, to)) {
                return values.get(i);
            }
        }
        Object other = others.read(text, from, to);
        return other == Unread.VALUE ? Unread.WORD : other;
    }

    @Override
    public String write(Object value) {
        int place = values.indexOf(value);
        return place < 0 ? others.write(value) : new String(words.get(place), StandardCharsets.UTF_8);
    }
}
