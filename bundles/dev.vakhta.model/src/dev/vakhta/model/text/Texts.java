package dev.vakhta.model.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.eclipse.jdt.annotation.Nullable;

/** Properties beside a class, one file a language; the one without a suffix is English. A fragment may add a language. */
public final class Texts {
    /** The languages the product speaks: English, in the files without a suffix, and Russian. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ROOT, Locale.of("ru"));

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
        ResourceBundle texts =
                ResourceBundle.getBundle(beside.getPackageName() + "." + file, language, beside.getClassLoader());
        return texts.containsKey(key) ? texts.getString(key) : null;
    }
}
