package dev.vakhta.ui.undo;

import dev.vakhta.model.text.Message;

/** What the window says of the undo journal. */
enum UndoMessage implements Message {
    READING,
    CONFLICT_TITLE,
    CONFLICT_HEADING,
    CONFLICT_WHERE,
    CONFLICT_WHO,
    CONFLICT_HELP,
    FIELD,
    BEFORE,
    OURS,
    NOW,
    CELL,
    RESTORE_BEFORE,
    KEEP_NOW,
    DECIDE_LATER
}
