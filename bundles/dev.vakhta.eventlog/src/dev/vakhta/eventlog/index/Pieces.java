package dev.vakhta.eventlog.index;

import java.io.IOException;

/** Where the pieces of a block are read from. Thread-safe. */
interface Pieces {
    /** With {@link Bits#PADDING} behind it. */
    byte[] piece(int number) throws IOException;
}
