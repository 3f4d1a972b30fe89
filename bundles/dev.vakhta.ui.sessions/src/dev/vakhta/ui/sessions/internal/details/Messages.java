package dev.vakhta.ui.sessions.internal.details;

import dev.vakhta.model.text.Message;

enum Messages implements Message {
    EMPTY,
    FINDING_OUT,
    GONE,
    TRY_AGAIN,
    SELECT_FIELD,
    REASONS,
    FIELD,
    VALUE,
    EXACT,
    EXACT_BYTES,
    EXACT_KILOBYTES,
    EXACT_SECONDS,
    EXACT_MILLISECONDS,
    TARGET,
    CLUSTER,
    INFOBASE,
    SERVER,
    PROCESS,
    SESSION,
    CONNECTION,
    LOCK,
    LICENCE
}
