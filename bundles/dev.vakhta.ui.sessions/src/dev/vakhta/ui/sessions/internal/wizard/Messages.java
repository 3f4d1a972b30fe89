package dev.vakhta.ui.sessions.internal.wizard;

import dev.vakhta.model.text.Message;

enum Messages implements Message {
    NEW_TITLE,
    EDIT_TITLE,
    DESCRIPTION,
    ADVANCED,
    LESS,
    NO_COLOUR,
    SECONDS,
    CHOOSE_FOLDER,
    CHOOSE_LIST,
    LOOKING,
    NAME_EMPTY,
    NAME_TAKEN,
    ADDRESS_EMPTY,
    NOT_SAVED,
    TEST,
    STOP,
    TESTING,
    TESTING_TARGET,
    PASSED,
    NOT_PASSED,
    STOPPED,
    STEP,
    RESULT,
    TIME,
    GOOD,
    BAD
}
