package dev.vakhta.eventlog.export;

import dev.vakhta.model.text.Message;

enum ExportMessage implements Message {
    CSV,
    JSONL,
    XLSX,
    BAD_ENDING
}
