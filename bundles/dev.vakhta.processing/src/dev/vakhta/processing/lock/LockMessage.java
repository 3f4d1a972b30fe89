package dev.vakhta.processing.lock;

import dev.vakhta.model.text.Message;

/** The words of session locks. */
enum LockMessage implements Message {
    NONE,
    ON,
    OFF,
    QUOTED,
    DIFFERENCE
}
