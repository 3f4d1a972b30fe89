package dev.vakhta.provider.target;

import dev.vakhta.model.text.Message;

/** What can be wrong with what is kept. */
enum TargetMessage implements Message {
    TARGETS_UNREADABLE,
    TARGET_EXISTS,
    SECRETS_LOCKED,
    SECRETS_UNPROTECTED
}
