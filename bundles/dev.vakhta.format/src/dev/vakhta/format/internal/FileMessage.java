package dev.vakhta.format.internal;

import dev.vakhta.model.text.Message;

/** Why a file is not read. Argument 0 is its path. */
public enum FileMessage implements Message {
    NOT_A_FILE,
    TOO_LARGE,
    TOO_MANY_LINES,
    NOT_TEXT
}
