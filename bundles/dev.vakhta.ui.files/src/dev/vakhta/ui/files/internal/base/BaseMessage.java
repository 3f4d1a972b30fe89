package dev.vakhta.ui.files.internal.base;

import dev.vakhta.model.text.Message;

enum BaseMessage implements Message {
    LOOKING,
    CHECKING,
    STOPPED,
    OPENING,
    NOT_SAVED,

    LOCK_ACTIVE,
    LOCK_PROBABLY,
    LOCK_LATER,
    LOCK_OVER,
    LOCK_OFF,
    LOCK_UNKNOWN,

    PROBABLY,
    FROM_ALWAYS,
    TO_NEVER,
    MORE,
    FILE,
    FILE_FACTS,
    FILE_OWNER,

    CONFIGURATION,
    PLATFORM,
    REQUIRED,
    DATABASE,
    USERS_ONE,
    USERS_FEW,
    USERS_MANY,
    LOG_OWN,
    LOG_OTHER,

    CHECK_WHOLE,
    CHECK_DAMAGED,
    CHECK_INDICATIVE,
    CHECK_PAGES,
    CHECK_MORE,
    FOUND_DAMAGE,
    FOUND_NOTE,

    USER,
    FULL_NAME,
    CONNECTION,
    STANDING,
    PID,
    PROGRAM,
    STARTED,
    FILES,

    ENDED_AT,
    ENDED_MESSAGE,
    ENDED_SESSION,

    LOGGED_AT,
    IMPORTANCE,
    APPLICATION,
    EVENT,
    COMMENT,

    ORIGINAL,
    AT,
    BY,
    REASON,
    SIZE,
    RESTORED,
    BY_SOMEBODY
}
