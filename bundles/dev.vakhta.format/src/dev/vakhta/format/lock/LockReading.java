package dev.vakhta.format.lock;

/** What came of reading a lock file. */
public sealed interface LockReading {
    /**
     * All is as it should be.
     *
     * @param newer there are more fields than any format known
     */
    record Parsed(SessionLock lock, boolean newer) implements LockReading {}

    /**
     * Begin and end are those of a lock, but what is between does not follow the format; files edited by hand have quotes in the message
     * that are not doubled. What the lock says is probable only, and to be shown so.
     *
     * @param why what does not follow the format, a sentence
     */
    record Partly(SessionLock lock, String why) implements LockReading {}

    /**
     * Not a lock as we know it: only size, times and bytes are to be shown.
     *
     * @param why a sentence
     */
    record Unknown(String why) implements LockReading {}
}
