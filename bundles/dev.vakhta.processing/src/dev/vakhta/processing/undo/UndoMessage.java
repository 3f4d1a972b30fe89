package dev.vakhta.processing.undo;

import dev.vakhta.model.text.Message;

/** The words of the undo journal. */
enum UndoMessage implements Message {
    HELD,
    HELD_ALIVE,
    HELD_UNKNOWN,
    GONE,
    CODE_UNKEPT,
    CODES_LOCKED,
    CODE_LOST,
    UNWRITABLE,
    UNUSABLE,
    TOO_LARGE,
    NO_ENTRY,
    DECLINED,
    TAKEN_OVER,
    KEPT,
    READ_ONLY,
    LEFT,
    NOT_RESTORED,
    UNPROVEN,
    OURS,
    OURS_ALIVE,
    OURS_CUT_OFF,
    OURS_UNKNOWN,
    MARKED
}
