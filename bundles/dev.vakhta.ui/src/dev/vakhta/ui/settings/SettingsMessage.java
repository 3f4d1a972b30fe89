package dev.vakhta.ui.settings;

import dev.vakhta.model.text.Message;

enum SettingsMessage implements Message {
    PERSONAL,
    NOT_SAVED
}
