package dev.vakhta.model.extension;

import dev.vakhta.model.text.Message;

enum ExtensionMessage implements Message {
    BROKEN,
    MISSING,
    NOT_A
}
