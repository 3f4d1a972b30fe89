package dev.vakhta.format.registry;

import dev.vakhta.model.text.Message;

/** What is said of registries that are not as they should be. */
enum RegistryMessage implements Message {
    MISCOUNTED,
    NO_REGISTRY,
    PREVIOUS_MISSING,
    PREVIOUS_BROKEN
}
