package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.eventlog.query.LogQuery.Condition;
import dev.vakhta.eventlog.query.LogQuery.Has;
import dev.vakhta.eventlog.query.LogQuery.Is;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a condition says of the text of its field, whether it is negated or not. */
final class TextTest {
    private static final String ALL_OF_GROUP = ".*";

    private TextTest() {}

    static Predicate<String> of(Condition condition, Patience patience) {
        return switch (condition) {
            case Is is -> is(is);
            case Has has ->
                switch (has.match()) {
                    case EXACT -> text -> text.contains(has.text());
                    case ANY_CASE -> anyCase(has.text());
                    case REGEX -> {
                        Pattern pattern = Pattern.compile(has.text(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
                        yield text -> patience.finds(pattern, text);
                    }
                };
        };
    }

    private static Predicate<String> is(Is is) {
        return text -> is.values().stream()
                .anyMatch(value -> text.equalsIgnoreCase(value) || is.field() == LogField.EVENT && isOf(value, text));
    }

    /** Whether an event is one of a group, {@code _$Data$_.*}. */
    private static boolean isOf(String group, String event) {
        return group.endsWith(ALL_OF_GROUP)
                && event.regionMatches(true, 0, group, 0, group.length() - ALL_OF_GROUP.length() + 1);
    }

    /** Compares letter by letter: nothing is made of the texts, which are long and many. */
    private static Predicate<String> anyCase(String wanted) {
        if (wanted.isEmpty()) {
            return text -> true;
        }
        char first = fold(wanted.charAt(0));
        return text -> {
            int last = text.length() - wanted.length();
            for (int i = 0; i <= last; i++) {
                if (fold(text.charAt(i)) == first && text.regionMatches(true, i, wanted, 0, wanted.length())) {
                    return true;
                }
            }
            return false;
        };
    }

    private static char fold(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
