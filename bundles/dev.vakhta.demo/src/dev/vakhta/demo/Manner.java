package dev.vakhta.demo;

/** What somebody at a window makes of a session lock. */
enum Manner {
    /** His application warns of nothing. Once outside he tries again after a while. */
    ORDINARY,
    /** His application looks for the lock every minute, warns, and closes itself when it begins ({@link LockWatch}). */
    WARNED,
    /** As ORDINARY, but he is back at once. */
    STUBBORN
}
