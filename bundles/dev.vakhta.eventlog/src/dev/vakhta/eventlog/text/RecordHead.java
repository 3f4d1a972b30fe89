package dev.vakhta.eventlog.text;

/** What a record begins with: <code>{20260104112233,N,</code>. */
final class RecordHead {
    /** Bytes of each. */
    static final int LENGTH = 18;

    private RecordHead() {}

    /** Whether one stands there as a whole. */
    static boolean isAt(byte[] bytes, int from, int limit) {
        return from + LENGTH <= limit
                && bytes[from] == '{'
                && Bytes.areDigits(bytes, from + 1)
                && Bytes.areDigits(bytes, from + 7)
                && bytes[from + 15] == ','
                && isLetter(bytes[from + 16])
                && bytes[from + 17] == ',';
    }

    private static boolean isLetter(byte c) {
        return c == 'U' || c == 'N' || c == 'C' || c == 'R';
    }

    /** The first place of one; where there is none, the first place that is less than a head away from the limit. */
    static int find(byte[] bytes, int from, int limit) {
        int last = limit - LENGTH;
        int i = from;
        while (i <= last) {
            i = Bytes.find(bytes, '{', i, last + 1);
            if (isAt(bytes, i, limit)) {
                return i;
            }
            i++;
        }
        return Math.max(from, last + 1);
    }
}
