package dev.vakhta.provider;

import dev.vakhta.model.text.Message;

/** The words of this bundle. */
enum ProviderMessage implements Message {
    CANCELLED,
    NO_PROVIDER,
    NO_PROVIDERS,
    SILENT
}
