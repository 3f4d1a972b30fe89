package dev.vakhta.provider.recovery;

import java.time.LocalDateTime;

/**
 * A record of an infobase's event log, as far as a look at the base needs it.
 *
 * @param time wall clock of whoever wrote it
 * @param user empty: none, as before authentication
 * @param application empty: none
 * @param comment no longer than {@link #COMMENT}: the log has the rest
 */
public record LogLine(LocalDateTime time, Word importance, String user, Word application, Word event, String comment) {
    /** Characters of a comment at most: some applications write whole files there. */
    public static final int COMMENT = 2000;

    /**
     * What the log has a word of its own for.
     *
     * @param key the log's, the same in all languages
     * @param text for people, in the reader's language
     */
    public record Word(String key, String text) {}
}
