package dev.vakhta.eventlog.index;

import dev.vakhta.model.text.Message;

/** What is said of indexes. */
enum IndexMessage implements Message {
    STALE,
    INSIDE_LOG,
    IN_USE
}
