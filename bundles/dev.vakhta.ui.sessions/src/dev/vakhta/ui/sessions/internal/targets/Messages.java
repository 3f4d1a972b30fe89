package dev.vakhta.ui.sessions.internal.targets;

import dev.vakhta.model.text.Message;

enum Messages implements Message {
    OFF,
    CONNECTING,
    CONNECTED,
    FAILED,
    AS_OF,
    INFOBASES,
    SERVERS,
    PROCESSES,
    READING,
    NOT_REACHABLE,
    NO_ANSWER,
    NOT_ALLOWED,
    NOT_KNOWN,
    NOT_READ,
    NEEDS_AGENT,
    NEEDS_CLUSTER,
    NEEDS_INFOBASE,
    EMPTY,
    ADD,
    DEMO,
    RETRY_LOAD,
    BROKEN_STATE,
    TREE
}
