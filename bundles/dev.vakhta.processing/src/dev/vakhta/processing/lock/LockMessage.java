package dev.vakhta.processing.lock;

import dev.vakhta.model.text.Message;

/** The words of session locks. */
enum LockMessage implements Message {
    NONE,
    ON,
    OFF,
    QUOTED,
    DIFFERENCE,
    END_BEFORE_START,
    END_IN_THE_PAST,
    STARTS_NOW,
    STARTS_SOON,
    NO_END,
    NO_CODE,
    FIELDS_UNKNOWN,
    NOT_TAKEN,
    NOT_READ_BACK,
    PROVEN,
    OPEN_JOBS_ALLOWED,
    OPEN_JOBS_DENIED,
    CLOSED_JOBS_ALLOWED,
    CLOSED_JOBS_DENIED
}
