package dev.vakhta.ui.sessionlock.internal.editor;

import dev.vakhta.model.text.Message;

enum EditorMessage implements Message {
    CHOOSE,

    OTHERS,
    COURSE,
    INSIDE,
    AND_MORE,
    REFUSED,
    REFUSED_PLATFORM,
    REFUSED_NOTHING,
    REFUSED_EACH,
    START_LINES,
    LINES_NONE,
    LINES_EACH,
    COPY_LINE,

    INFOBASES,
    INFOBASE,
    CLUSTER,
    STATE,
    ON_SAVING,
    WHERE,
    WHOLE,
    READ_ONLY,
    NOTHING,

    TITLE,
    CLOSE,
    OPEN,
    SAVE,
    SAVE_NOTHING,

    READING,
    SAVING,
    SAVED,
    NOT_ALL_SAVED,
    NOT_READ,
    BLOCKED,

    ASK_TITLE,
    ASK_SAVE,
    ASK_SAVE_BLOCKED,
    ASK_YES,
    ASK_NO,
    TAKE_OVER,
    TAKE_OVER_YES
}
