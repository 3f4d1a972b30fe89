package dev.vakhta.demo;

import dev.vakhta.model.text.Message;

/** What is wrong with a story. */
enum StoryMessage implements Message {
    PLACE,
    UNREADABLE,
    MISSING_FILE,
    TOO_LONG,
    NO_TEXT,
    NO_SAMPLE,
    OPEN_QUOTE,
    INCOMPLETE,
    ONE_TOO_MANY,
    NO_BEGINNING,
    NO_VERB,
    NO_WORD,
    TWICE,
    WITHOUT,
    NO_TIME,
    NO_DATE,
    NO_NUMBER,
    NO_APPLICATION,
    NO_BASE,
    NO_USER,
    KNOWN,
    NOT_LATER,
    TOO_OFTEN,
    TOO_EARLY,
    NOT_HIMSELF
}
