package dev.vakhta.eventlog.value;

import dev.vakhta.model.text.Message;

/** Words around values. */
enum ValueMessage implements Message {
    UNDEFINED,
    YES,
    NO,
    NO_DATE,
    DATE,
    USER_NAME,
    OS_USER,
    RIGHT,
    EXTENSION,
    EXCLUSIVE_MODE
}
