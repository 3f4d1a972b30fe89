package dev.vakhta.format.brace;

/** What {@link BraceReader#next()} comes upon. */
public enum Token {
    /** A list begins. */
    OPEN,
    /** A list ends. */
    CLOSE,
    /** A string in quotes. */
    STRING,
    /** Anything without quotes: a number, a uuid, a date, a word. */
    ATOM,
    /** What stands alone in its list as {@code #base64:…}. */
    BLOB,
    /** Nothing between two commas: an item all the same. */
    EMPTY,
    /** The end of the text, outside of all lists. */
    END
}
