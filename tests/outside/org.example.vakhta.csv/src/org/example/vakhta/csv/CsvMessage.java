package org.example.vakhta.csv;

import dev.vakhta.model.text.Message;

/** Texts of this plug-in; their words stand in messages.properties and messages_ru.properties beside this class. */
enum CsvMessage implements Message {
    ADDRESS,
    ONLY_A_LIST,
    GONE,
    NO_FILE,
    NOT_A_LIST,
    STRIKE_OUT,
    STRIKE_OUT_HELP,
    STRIKE_OUT_TITLE,
    STRIKE_OUT_STEP,
    STRIKE_OUT_WARNING,
    NOTE,
    NOTE_HELP,
    NOTE_TITLE,
    NOTE_STEP,
    NO_DIARY,
    WORDS,
    WORDS_HELP,
    DIARY,
    DIARY_HELP
}
