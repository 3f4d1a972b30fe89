package dev.vakhta.format.lock;

import dev.vakhta.model.text.Message;

/** Why a file is not a lock as we know it. */
enum LockMessage implements Message {
    EMPTY,
    NOT_UTF,
    TOO_LARGE
}
