package dev.vakhta.ui.rows;

import dev.vakhta.model.text.Message;

/** The words of this package. */
enum RowsMessage implements Message {
    NO_INFOBASE,
    INFOBASE_UNKNOWN,
    NO_VALUE,
    READING,
    CONNECTION,
    NO_CONNECTION,
    OBJECT_LOCK,
    NO_LOCKS,
    LICENCE,
    NO_LICENCE,
    INSIDE_LINE
}
