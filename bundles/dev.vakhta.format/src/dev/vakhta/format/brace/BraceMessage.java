package dev.vakhta.format.brace;

import dev.vakhta.model.text.Message;

/** What is said of texts that do not follow the grammar, or hold something else than expected. Arguments 0 to 2 are line, column and byte. */
enum BraceMessage implements Message {
    CUT_OFF,
    NO_LIST,
    NO_SEPARATOR,
    BEHIND_END,
    TOO_DEEP,
    TOO_LONG_TOKEN,
    TOO_LONG,
    TOO_MANY,
    MISSING,
    NOT_LIST,
    NOT_TEXT,
    NOT_ATOM,
    NOT_NUMBER,
    NOT_FLAG,
    NOT_TIME,
    NOT_UUID,
    NOT_BASE64
}
