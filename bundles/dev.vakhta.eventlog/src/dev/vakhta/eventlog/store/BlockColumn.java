package dev.vakhta.eventlog.store;

/** The numbers of a row that the index keeps. Those without a comment are the numbers of {@link dev.vakhta.eventlog.LogRecord}. */
public enum BlockColumn {
    /** Where the row begins, in places of the part; ascending. */
    OFFSET,
    /** 100 µs since the begin of the year 1, wall clock. */
    TIME,
    /** Of {@link dev.vakhta.eventlog.Importance}, counted from 1; 0: a damaged region, all other columns but offset and time being 0. */
    IMPORTANCE,
    USER,
    COMPUTER,
    APPLICATION,
    CONNECTION,
    EVENT,
    METADATA,
    SERVER,
    MAIN_PORT,
    ADDITIONAL_PORT,
    SESSION,
    /** Both parts of the key; 0 outside of transactions. */
    TRANSACTION_TIME,
    TRANSACTION_ID,
    /** What this record says of how its transaction ended, as the ordinal of {@link dev.vakhta.eventlog.TransactionOutcome}; 0: nothing. */
    ENDING,
    /** The letter of the type of its data, {@code 'R'} for a reference; 0: of an unknown form. */
    DATA_TYPE,
    /** 32 bits of a hash of the reference in its data, by {@link #hash}; 0 if it is none. */
    REFERENCE,
    /** Of the separators, counted from 1 within the block, see {@link BlockRows#separators}; 0: none. */
    SEPARATORS;

    /**
     * The hash of a reference as the log has it, {@code T:hex32}; never 0. Only what stands behind the colon counts, so that one can be looked for
     * whose table is not known.
     */
    public static int hash(byte[] bytes, int from, int to) {
        int colon = from;
        while (colon < to && bytes[colon] != ':') {
            colon++;
        }
        int hash = 1;
        for (int i = colon == to ? from : colon + 1; i < to; i++) {
            hash = 31 * hash + (bytes[i] | 0x20); // digits, and letters of any case
        }
        return hash == 0 ? 1 : hash;
    }
}
