package dev.vakhta.ui.look;

import dev.vakhta.model.text.Message;

/** Texts that dialogs of one kind have in common. */
enum LookMessage implements Message {
    COPY,
    DETAILS,
    PRODUCTION,
    TYPE_NAME
}
