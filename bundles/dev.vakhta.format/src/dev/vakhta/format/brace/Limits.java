package dev.vakhta.format.brace;

/**
 * What a text may ask of us.
 *
 * @param depth lists inside lists
 * @param token bytes of one string, atom or blob
 * @param total bytes of the text, from where reading began
 * @param items of all lists together, where a whole text is read into nodes
 */
public record Limits(int depth, int token, long total, int items) {
    /** For a stream: 512 deep, tokens up to 64 MiB, without an end. */
    public static final Limits STREAM = new Limits(512, 64 << 20, Long.MAX_VALUE, Integer.MAX_VALUE);

    /** For a text of that size which is read as a whole; its nodes take less than 100 MB. */
    public static Limits total(long bytes) {
        return new Limits(512, 64 << 20, bytes, 1_000_000);
    }
}
