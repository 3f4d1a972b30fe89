package dev.vakhta.eventlog.text;

import dev.vakhta.model.text.Message;

/** What is said of files that are not what they should be. */
enum LogMessage implements Message {
    DAMAGED,
    TORN,
    NOT_A_FILE,
    TOO_LARGE
}
