package dev.vakhta.processing.exclusive;

/** What a run waits for, or what comes by itself. */
public enum Awaited {
    /** Until then running background jobs are waited for. */
    JOBS_END,
    /** The last lock begins. */
    DOOR_CLOSES,
    /** The lock ends by itself. */
    DOOR_OPENS,
    /** Users are in again; jobs follow. */
    JOBS_ALLOWED
}
