package dev.vakhta.ui.template;

import dev.vakhta.model.text.Message;

enum TemplateMessage implements Message {
    TEMPLATES,
    FOR,
    OTHER_LANGUAGE,
    EDIT
}
