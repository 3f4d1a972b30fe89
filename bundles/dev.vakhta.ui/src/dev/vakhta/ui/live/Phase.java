package dev.vakhta.ui.live;

/** Where a target of the window stands. */
public enum Phase {
    /** Nobody asked for it yet, or it was let go. */
    OFF,
    /** On the way there for the first time. */
    CONNECTING,
    /** The last read reached it. */
    CONNECTED,
    /** The last read did not; what was known before is kept. */
    FAILED
}
