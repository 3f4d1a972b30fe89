package dev.vakhta.eventlog.sqlite;

import dev.vakhta.model.text.Message;

/** What is said of databases that cannot be read. */
enum SqliteMessage implements Message {
    NO_FILE,
    NO_LOG,
    SHORT,
    BUSY,
    FAILED,
    NO_LIBRARY,
    CHANGING,
    SEVERAL,
    TOO_MANY_ROWS,
    TOO_MANY_NAMES,
    OUT_OF_ORDER,
    NO_ROW,
    TOO_LONG
}
