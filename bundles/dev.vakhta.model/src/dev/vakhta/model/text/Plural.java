package dev.vakhta.model.text;

import java.util.Locale;
import java.util.stream.Stream;

/** The form of a noun after a number, by the rules of Unicode's CLDR for whole numbers. */
public final class Plural {
    private Plural() {}

    /**
     * The text for a number, which becomes {@code {0}}; the other arguments follow it. English uses {@code one} and
     * {@code many}; Russian also {@code few} (2 сеанса, 22 сеанса).
     */
    public static String text(long n, Message one, Message few, Message many, Object... more) {
        return of(n, one, few, many)
                .text(Stream.concat(Stream.of(n), Stream.of(more)).toArray());
    }

    /** The message whose form goes with a number in the reader's language. */
    public static Message of(long n, Message one, Message few, Message many) {
        long count = Math.abs(n);
        if (!Locale.getDefault().getLanguage().equals("ru")) {
            return count == 1 ? one : many;
        }
        long tens = count % 100;
        if (tens > 10 && tens < 20) {
            return many;
        }
        return switch ((int) (count % 10)) {
            case 1 -> one;
            case 2, 3, 4 -> few;
            default -> many;
        };
    }
}
