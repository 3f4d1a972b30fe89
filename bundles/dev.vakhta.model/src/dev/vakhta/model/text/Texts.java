package dev.vakhta.model.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** Properties beside a class, one file a language; the one without a suffix is English. A fragment may add a language. */
public final class Texts {
    /** The languages the product speaks: English, in the files without a suffix, and Russian. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ROOT, Locale.of("ru"));

    /** Looking a bundle up costs more than reading it, and a table wants ten thousands of texts. A missing text is one, too. */
    private record Key(Class<?> beside, String file, String key, Locale language) {}

    private static final Map<Key, Optional<String>> FOUND = new ConcurrentHashMap<>();

    private Texts() {}

    /**
     * The text of a key in the reader's language.
     *
     * @param beside the class in whose package and class loader the properties are
     * @param file their name without language and ending
     * @return null if no language has the key
     */
    public static @Nullable String find(Class<?> beside, String file, String key) {
        return find(beside, file, key, Locale.getDefault());
    }

    /** The texts of a key in all languages of the product that have it. */
    public static Stream<String> everywhere(Class<?> beside, String file, String key) {
        return LANGUAGES.stream()
                .map(language -> find(beside, file, key, language))
                .filter(Objects::nonNull);
    }

    static @Nullable String find(Class<?> beside, String file, String key, Locale language) {
        Optional<String> found = FOUND.computeIfAbsent(new Key(beside, file, key, language), Texts::look);
        return found.isPresent() ? found.get() : null;
    }

    private static Optional<String> look(Key wanted) {
        Class<?> beside = wanted.beside();
        ResourceBundle texts = ResourceBundle.getBundle(
                beside.getPackageName() + "." + wanted.file(), wanted.language(), beside.getClassLoader());
        return texts.containsKey(wanted.key()) ? Optional.of(texts.getString(wanted.key())) : Optional.empty();
    }

    /** Puts arguments where {@code {0}}, {@code {1}}, … stand; one that is not given stays as it stands. */
    static String fill(String pattern, Object... args) {
        StringBuilder text = new StringBuilder(pattern.length() + 16 * args.length);
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
            int close = open + 2; // one digit: nobody understands a sentence with more than ten gaps
            int number = close < pattern.length() && pattern.charAt(close) == '}' ? pattern.charAt(open + 1) - '0' : -1;
            if (number >= 0 && number < args.length) {
                text.append(pattern, from, open).append(args[number]);
                from = close + 1;
            }
        }
        return text.append(pattern, from, pattern.length()).toString();
    }
}
