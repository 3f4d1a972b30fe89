package dev.vakhta.format.container;

import java.util.List;

/**
 * Where the fields lie in a row: behind the byte that says whether the row is free, and its version. A field of type RV lies first,
 * wherever the description has it; without one, a table with locks on its records has eight hidden bytes there.
 *
 * @param starts by the field's place in the description
 * @param length of a row, in bytes
 */
record RowLayout(int[] starts, int length) {
    /** A free row holds the number of the next one behind its flag. */
    private static final int SHORTEST = 1 + Integer.BYTES;

    private static final int HIDDEN_VERSION = 8;

    /** Far more than the widest row seen. */
    static final int LONGEST = 1 << 20;

    /** @return the layout; its length is 0 if rows were longer than any is believed to be */
    static RowLayout of(TableDescription table) {
        List<Field> fields = table.fields();
        int version = -1;
        long end = 1;
        int[] starts = new int[fields.size()];
        for (int i = 0; i < starts.length && version < 0; i++) {
            if (fields.get(i).type() == FieldType.RV) {
                version = i;
                starts[i] = 1;
                end += fields.get(i).size();
            }
        }
        if (version < 0 && table.recordLock()) {
            end += HIDDEN_VERSION;
        }
        for (int i = 0; i < starts.length; i++) {
            if (i != version) {
                starts[i] = (int) Math.min(end, LONGEST);
                end += fields.get(i).size();
            }
        }
        return new RowLayout(starts, end > LONGEST ? 0 : (int) Math.max(end, SHORTEST));
    }
}
