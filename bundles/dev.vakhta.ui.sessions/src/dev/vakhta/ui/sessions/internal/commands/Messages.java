package dev.vakhta.ui.sessions.internal.commands;

import dev.vakhta.model.text.Message;

enum Messages implements Message {
    REMOVE_TITLE,
    REMOVE_MEANS,
    REMOVE_ONE,
    REMOVE_FEW,
    REMOVE_MANY,
    AND_MORE,
    REMOVING,
    NOT_REMOVED
}
