package dev.vakhta.eventlog;

/**
 * Bytes of a file that are no record and were left out; everything around them was read.
 *
 * @param offset in bytes from the begin of the file
 * @param length in bytes
 * @param atEnd whether nothing readable follows: torn, or still being written
 */
public record Damage(long offset, long length, boolean atEnd) {
    /** A sentence with the place. */
    public String text() {
        return (atEnd ? LogMessage.TORN : LogMessage.DAMAGED).text(length, offset);
    }
}
