package dev.vakhta.model.filter;

import dev.vakhta.model.text.Message;

/** What is said of filters that cannot be understood. */
public enum FilterMessage implements Message {
    UNCLOSED_QUOTE,
    UNKNOWN_FIELD,
    UNKNOWN_FIELD_NEAR,
    NO_ORDER,
    NOT_A_NUMBER,
    NOT_A_SIZE,
    NOT_A_DURATION,
    NOT_A_DATE
}
