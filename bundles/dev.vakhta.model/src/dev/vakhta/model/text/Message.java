package dev.vakhta.model.text;

import java.util.Locale;
import java.util.stream.Stream;

/**
 * A text of the product. Implemented by enums: the text of a constant stands under its name in {@code messages.properties}
 * (and its translations) beside the enum.
 *
 * <p>A text may hold {@code {0}}, {@code {1}}, … for arguments. They appear as {@link String#valueOf} writes them, so that
 * ports and ids get no thousands separators; values for people come from {@link Human} or {@link Plural}. An apostrophe is
 * just an apostrophe.
 */
public interface Message {
    /** The name of the enum constant. */
    String name();

    /**
     * The text in the reader's language.
     *
     * @throws IllegalStateException if no language has it
     */
    default String text(Object... args) {
        return in(Locale.getDefault(), args);
    }

    /** The text in each of the product's languages: what a reader may type, whatever language the window speaks. */
    default Stream<String> inEveryLanguage(Object... args) {
        return Texts.LANGUAGES.stream().map(language -> in(language, args));
    }

    private String in(Locale language, Object... args) {
        Class<?> home = ((Enum<?>) this).getDeclaringClass();
        String pattern = Texts.find(home, "messages", name(), language);
        if (pattern == null) {
            throw new IllegalStateException("No text for " + home.getName() + "." + name());
        }
        return args.length == 0 ? pattern : Texts.fill(pattern, args);
    }
}
