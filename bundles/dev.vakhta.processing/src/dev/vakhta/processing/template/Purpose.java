package dev.vakhta.processing.template;

import java.util.Locale;

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

    /** In the reader's language. */
    public String label() {
        return TemplateMessage.valueOf("PURPOSE_" + name()).text();
    }
}
