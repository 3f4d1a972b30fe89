package dev.vakhta.eventlog;

/**
 * Bytes of a file, or a row of a database, that are no record and were left out; everything around them was read.
 *
 * @param offset in bytes from the begin of the file; the number of the row
 * @param length in bytes; of rows 1
 * @param atEnd whether nothing readable follows: torn, or still being written
 */
public record Damage(long offset, long length, boolean atEnd) {
    /** A sentence with the place in a file; for rows of an answer see {@link dev.vakhta.eventlog.answer.LogValues#damage}. */
    public String text() {
        return (atEnd ? LogMessage.TORN : LogMessage.DAMAGED).text(length, offset);
    }
}
