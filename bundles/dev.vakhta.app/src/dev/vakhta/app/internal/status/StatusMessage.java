package dev.vakhta.app.internal.status;

import dev.vakhta.model.text.Message;

/** Texts of the status line. FAILED_… are named after the kinds of failures. */
enum StatusMessage implements Message {
    UNRESTORED,
    UNRESTORED_TIP,
    OK,
    OK_WHOLE,
    CLOCK,
    CLOCK_WHOLE,
    AHEAD,
    BEHIND,
    CONNECTING,
    MORE,
    FAILED,
    CLICK,
    FAILED_WHOLE,
    FAILED_UNREACHABLE,
    FAILED_TIMED_OUT,
    FAILED_NOT_AUTHENTICATED,
    FAILED_NOT_ALLOWED,
    FAILED_NOT_FOUND,
    FAILED_VERSION,
    FAILED_UNSUPPORTED,
    FAILED_BAD_ANSWER,
    FAILED_REFUSED,
    FAILED_OUTCOME_UNKNOWN,
    FAILED_CANCELLED
}
