package dev.vakhta.ui.eventlog.internal.indexes;

import dev.vakhta.model.text.Message;

enum IndexesMessage implements Message {
    ABOUT,
    FOLDER,
    LOG,
    SIZE,
    USED,
    PATH,
    SUM,
    NONE,
    REMOVE,
    REMOVE_ALL
}
