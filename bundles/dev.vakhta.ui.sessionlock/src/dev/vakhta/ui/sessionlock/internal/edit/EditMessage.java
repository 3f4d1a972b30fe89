package dev.vakhta.ui.sessionlock.internal.edit;

import dev.vakhta.model.text.Message;

enum EditMessage implements Message {
    READING,
    SAVING,
    RUN_TITLE,
    NOT_SAVED_CHANGED,
    CHANGED_MEANWHILE,

    WHEN_SAVED,
    WHEN_NOW,
    WHEN_EACH,
    WHEN_NEVER,
    DIFFERENT_COURSES,
    ENTRANCE_OPEN,
    JOBS_STOP,
    WARNED,
    ASKED,
    CLOSES_WITH_CODE,
    CLOSES_FOR_ALL,
    OPENS,
    HAS_OPENED,
    NEVER_OPENS,

    LINE_CLIENT,
    LINE_COM,
    LINE_SSL_RU,
    LINE_SSL_EN,

    INSIDE,
    INSIDE_MORE,
    INSIDE_NOBODY,
    INSIDE_UNKNOWN,
    SESSIONS_ONE,
    SESSIONS_FEW,
    SESSIONS_MANY,

    CLOCK_AHEAD,
    CLOCK_BEHIND,

    NAMED,
    FOREIGN,
    SINCE_UNKNOWN
}
