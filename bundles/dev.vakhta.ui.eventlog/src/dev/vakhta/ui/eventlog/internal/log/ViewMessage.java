package dev.vakhta.ui.eventlog.internal.log;

import dev.vakhta.model.text.Message;

enum ViewMessage implements Message {
    SEVERAL,
    GONE,
    DENIED,
    READING,
    COUNTING,
    FINDING,
    OPENING,
    CLOSING,
    INDEXES,
    LOCATING,
    EXPORTING,
    EXPORTED_SO_FAR,
    NOT_EXPORTED,
    NOT_EXPORTED_STOPPED,
    TIME_PATTERN
}
