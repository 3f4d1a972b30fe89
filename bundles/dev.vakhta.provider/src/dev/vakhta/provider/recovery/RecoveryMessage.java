package dev.vakhta.provider.recovery;

import dev.vakhta.model.text.Message;

/** Sentences about what was seen. */
enum RecoveryMessage implements Message {
    LOCK_NEWER
}
