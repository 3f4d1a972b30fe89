package dev.vakhta.provider.file.internal.use;

import dev.vakhta.model.text.Message;

/** What is said of the use of files. */
enum UseMessage implements Message {
    OTHER_SYSTEM,
    LOCKED,
    LOCKED_UNSEEN,
    OPEN,
    NO_LOCKS,
    NETWORK,
    CONTAINER,
    UNSEEN,
    NO_PROC,
    SHARE_HELD,
    SHARE_FREE,
    SHARE_DENIED,
    CANDIDATE
}
