package dev.vakhta.eventlog.query;

import dev.vakhta.model.text.Message;

/** What is said of queries that cannot be understood. */
public enum QueryMessage implements Message {
    BAD_REGEX,
    NO_SUCH_VALUE,
    ONLY_A_PERIOD
}
