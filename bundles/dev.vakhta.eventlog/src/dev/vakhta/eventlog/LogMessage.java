package dev.vakhta.eventlog;

import dev.vakhta.model.text.Message;

/** What is said of files that are not what they should be. */
public enum LogMessage implements Message {
    DAMAGED,
    TORN,
    NOT_A_FILE,
    TOO_LARGE,
    NO_RECORD,
    NO_TEXT_LOG
}
