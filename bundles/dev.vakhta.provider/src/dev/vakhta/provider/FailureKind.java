package dev.vakhta.provider;

/** What went wrong, for code to decide by. Texts are for people and come in the server's or the reader's language. */
public enum FailureKind {
    /** Nobody there, or the way is broken. */
    UNREACHABLE,
    /** No answer within the time limit. */
    TIMED_OUT,
    /** Who we are was not accepted; {@link AdministrationException#level()} says by whom. */
    NOT_AUTHENTICATED,
    /** We are known, but may not do this. */
    NOT_ALLOWED,
    /** The object does not exist (any more). */
    NOT_FOUND,
    /** No common version of the protocol. */
    VERSION,
    /** This server cannot do that. */
    UNSUPPORTED,
    /** The answer does not follow the protocol. */
    BAD_ANSWER,
    /** The server declined for a reason of its own; its text is {@link AdministrationException#serverText()}. */
    REFUSED,
    /** Somebody else changed the object meanwhile; nothing was done to it. */
    CONFLICT,
    /** A change was sent and not answered: it may have happened. Never repeated, read back instead. */
    OUTCOME_UNKNOWN,
    /** Whoever asked did not want the answer any more. */
    CANCELLED
}
