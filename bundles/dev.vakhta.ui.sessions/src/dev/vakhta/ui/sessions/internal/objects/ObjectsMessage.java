package dev.vakhta.ui.sessions.internal.objects;

import dev.vakhta.model.text.Message;

/** The words of the tables. */
enum ObjectsMessage implements Message {
    ARRANGING,
    TROUBLE,
    GROUP_BY,
    GROUP_FLAT,
    GROUP_HINT,
    COUNT,
    COUNT_ALL,
    ORDER_KEPT,
    STALE,
    CLOCK_AHEAD,
    CLOCK_BEHIND,
    STATE_BROKEN,
    NO_TARGETS,
    NOT_CONNECTED,
    NOTHING_MATCHES,
    READING,
    EMPTY_INFOBASES,
    EMPTY_SESSIONS,
    EMPTY_CONNECTIONS,
    EMPTY_PROCESSES,
    EMPTY_LOCKS,
    EMPTY_LICENCES,
    ADD_TARGET,
    OPEN_DEMO,
    CONNECT_ALL,
    CLEAR_FILTER,
    REFRESH_EVERY,
    REFRESH_NEVER,
    SECONDS,
    SERVICES,
    EXPORT_TITLE,
    NOT_EXPORTED
}
