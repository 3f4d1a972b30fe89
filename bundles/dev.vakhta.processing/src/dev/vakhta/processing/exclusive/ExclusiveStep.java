package dev.vakhta.processing.exclusive;

/** What a run does, in this order; terminating, disconnecting and verifying are repeated while somebody is inside. */
public enum ExclusiveStep {
    /** Whether everything is as it was planned; asks. */
    LOOK,
    /** From here on there is something to give back. */
    DENY_JOBS,
    WAIT_FOR_JOBS,
    LOCK,
    /** Until the lock begins. */
    WARN,
    INTERRUPT,
    TERMINATE,
    DISCONNECT,
    VERIFY,
    /** Nobody is inside: the person or the command works. */
    HOLD,
    RESTORE,
    PROVE;

    /** How far a step got. */
    public enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /** In the reader's language. */
    public String text() {
        return ExclusiveMessage.valueOf("STEP_" + name()).text();
    }
}
