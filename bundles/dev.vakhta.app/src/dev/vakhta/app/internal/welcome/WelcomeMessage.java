package dev.vakhta.app.internal.welcome;

import dev.vakhta.model.text.Message;

/** Texts of the welcome. */
enum WelcomeMessage implements Message {
    TITLE,
    PURPOSE,
    DEMO,
    DEMO_MEANS,
    TARGET,
    TARGET_MEANS,
    KEY_FIND,
    KEY_REFRESH,
    KEY_FILTER,
    KEY_ALL
}
