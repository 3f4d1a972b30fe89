package dev.vakhta.app.internal.demo;

import dev.vakhta.model.text.Message;

/** Texts about the demo cluster. */
enum DemoMessage implements Message {
    NAME,
    JOB,
    STOP_JOB,
    NOT_STARTED
}
