package dev.vakhta.model.decoration;

/**
 * A mark of a row.
 *
 * @param remark what it means, a sentence in the reader's language
 */
public record Decoration(Tone tone, String remark) {
    /** How much it matters: gives the shape where no icon is declared, and the colour of the row. */
    public enum Tone {
        NOTE,
        WARNING,
        FAILURE
    }
}
