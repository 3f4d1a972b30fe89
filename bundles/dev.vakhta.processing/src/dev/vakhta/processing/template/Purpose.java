package dev.vakhta.processing.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a message is for. */
public enum Purpose {
    /** Who is refused reads it; partners of web services, too. */
    LOCK,
    /** Read before the door closes. */
    WARNING,
    /** Whose session is terminated, or whose call is interrupted, reads it. */
    TERMINATION;

    /** As it is written in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The one that is written so.
     *
     * @throws IllegalArgumentException there is none; the message says so to people
     */
    static Purpose of(String key) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(TemplateMessage.BAD_PURPOSE.text(
                        Arrays.stream(values()).map(Purpose::key).collect(Collectors.joining(", ")))));
    }

    /** In the reader's language. */
    public String label() {
        return TemplateMessage.valueOf("PURPOSE_" + name()).text();
    }
}
