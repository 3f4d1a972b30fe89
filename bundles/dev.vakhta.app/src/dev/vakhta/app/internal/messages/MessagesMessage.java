package dev.vakhta.app.internal.messages;

import dev.vakhta.model.text.Message;

enum MessagesMessage implements Message {
    BROKEN,
    LABEL,
    CONTACT,
    CONTACT_HELP,
    MINUTES,
    TIMES,
    NO_NUMBER,
    LEAD_SHORT,

    NAME,
    LANGUAGE,
    PURPOSE,
    TEXT,
    ORIGIN,
    BUILT_IN,
    CHANGED,
    OWN,
    PREVIEW,
    CHOOSE,
    ADD,
    EDIT,
    DUPLICATE,
    REMOVE,
    RESTORE,
    IMPORT,
    EXPORT,

    ADD_TITLE,
    EDIT_TITLE,
    PLACEHOLDER,
    PLACEHOLDER_ITEM,
    ACCEPT,

    IMPORT_TITLE,
    EXPORT_TITLE,
    FILES,
    CONFLICT,
    KEEP_BOTH,
    TAKE_THEIRS,
    IMPORTED,
    EXPORTED,
    NOT_WRITTEN
}
