package dev.vakhta.processing.recovery;

import dev.vakhta.model.text.Message;

/** Words about opening file infobases again. */
enum RecoveryMessage implements Message {
    RECOVER,
    RECOVER_HELP,
    TITLE,
    LOCK,
    LOCK_HELP,
    LEFTOVERS,
    LEFTOVERS_HELP,
    SIMILAR,
    SIMILAR_HELP,
    FILE,
    FILE_HELP,
    RESTORE,
    RESTORE_HELP,
    SWAP,
    SWAP_HELP,
    REASON,
    REASON_HELP,
    REASON_USUAL,
    ASIDE_STEP,
    ASIDE_UNDO,
    LOCK_RISK,
    RESTORE_STEP,
    RESTORE_STEP_SWAP,
    RESTORE_RISK,
    IN_USE,
    CANNOT_TELL,
    NOTHING,
    SIMILAR_UNNAMED,
    ONE_OF,
    NO_FILE,
    NO_BACKUP
}
