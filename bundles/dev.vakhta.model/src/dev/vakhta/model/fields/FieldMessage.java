package dev.vakhta.model.fields;

import dev.vakhta.model.text.Message;

/** What is wrong with columns of plug-ins. */
enum FieldMessage implements Message {
    CELL_FAILED,
    SWITCHED_OFF,
    BAD_KEY,
    BAD_CLASS,
    BAD_TYPE,
    BAD_UNIT,
    BAD_VALUE,
    TAKEN
}
