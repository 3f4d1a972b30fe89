package dev.vakhta.rac;

import dev.vakhta.model.text.Message;

/** What is said of texts that are not what rac prints. */
enum RacMessage implements Message {
    NOT_A_RECORD,
    NOT_ONE_LINE,
    NO_ID,
    NOT_DIRECTORIES
}
