package dev.vakhta.eventlog;

import dev.vakhta.model.text.Message;

/** What is said of files that are not what they should be, and what fields are called. */
public enum LogMessage implements Message {
    DAMAGED,
    DAMAGED_ROW,
    TORN,
    NOT_A_FILE,
    TOO_LARGE_WORKBOOK,
    NO_RECORD,
    NO_TEXT_LOG,
    CHANGED,
    FIELD_TIME,
    FIELD_IMPORTANCE,
    FIELD_EVENT,
    FIELD_USER,
    FIELD_COMPUTER,
    FIELD_APPLICATION,
    FIELD_SESSION,
    FIELD_CONNECTION,
    FIELD_TRANSACTION,
    FIELD_OUTCOME,
    FIELD_METADATA,
    FIELD_DATA,
    FIELD_PRESENTATION,
    FIELD_COMMENT,
    FIELD_SERVER,
    FIELD_MAIN_PORT,
    FIELD_ADDITIONAL_PORT,
    FIELD_SEPARATORS,
    FIELD_LOG,
    FIELD_PLACE
}
