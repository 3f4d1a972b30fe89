package dev.vakhta.processing;

import java.util.Locale;
import java.util.function.Supplier;

/** A language of the product, for the time of one question. */
public enum Language {
    ENGLISH(Locale.ENGLISH),
    RUSSIAN(Locale.of("ru", "RU"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public <T> T says(Supplier<T> question) {
        Locale before = Locale.getDefault();
        Locale.setDefault(locale);
        try {
            return question.get();
        } finally {
            Locale.setDefault(before);
        }
    }
}
