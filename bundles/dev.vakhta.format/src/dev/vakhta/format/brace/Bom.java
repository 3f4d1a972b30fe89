package dev.vakhta.format.brace;

/** The byte order mark of UTF-8, which the platform puts before most of its texts. */
final class Bom {
    static final int LENGTH = 3;

    private Bom() {}

    static boolean isAt(byte[] bytes, int from, int to) {
        return to - from >= LENGTH
                && bytes[from] == (byte) 0xEF
                && bytes[from + 1] == (byte) 0xBB
                && bytes[from + 2] == (byte) 0xBF;
    }
}
