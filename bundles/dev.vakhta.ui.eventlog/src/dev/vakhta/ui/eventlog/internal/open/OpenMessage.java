package dev.vakhta.ui.eventlog.internal.open;

import dev.vakhta.model.text.Message;

enum OpenMessage implements Message {
    FOLDER_TITLE,
    FOLDER_MESSAGE,
    MISSING_TITLE,
    MISSING,
    CHOOSE
}
