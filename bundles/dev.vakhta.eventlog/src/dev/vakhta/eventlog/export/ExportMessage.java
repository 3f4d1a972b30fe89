package dev.vakhta.eventlog.export;

import dev.vakhta.model.text.Message;

enum ExportMessage implements Message {
    BAD_ENDING
}
