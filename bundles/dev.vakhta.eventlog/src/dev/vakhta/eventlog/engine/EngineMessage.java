package dev.vakhta.eventlog.engine;

import dev.vakhta.model.text.Message;

/** What is said of logs that cannot be opened, or not be read to their end. */
enum EngineMessage implements Message {
    GONE,
    DENIED,
    UNREADABLE,
    NO_MEMORY,
    NO_LOG,
    SEVERAL_LOGS,
    OTHER_FORMAT,
    IMPATIENT,
    TOO_MANY
}
