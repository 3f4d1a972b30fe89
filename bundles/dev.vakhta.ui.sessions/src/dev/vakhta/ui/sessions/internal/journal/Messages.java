package dev.vakhta.ui.sessions.internal.journal;

import dev.vakhta.model.text.Message;

/** Texts of the journal; one for each kind of failure, of the same name. */
enum Messages implements Message {
    READING,
    UNREADABLE,
    FILTER,
    COUNT,
    EMPTY,
    NOTHING_FITS,
    AT,
    TARGET,
    COMMAND,
    TOOK,
    RESULT,
    ARGUMENTS,
    DONE,
    UNREACHABLE,
    TIMED_OUT,
    NOT_AUTHENTICATED,
    NOT_ALLOWED,
    NOT_FOUND,
    VERSION,
    UNSUPPORTED,
    BAD_ANSWER,
    REFUSED,
    OUTCOME_UNKNOWN,
    CANCELLED
}
