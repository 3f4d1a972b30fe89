package dev.vakhta.provider.rac;

import dev.vakhta.model.text.Message;

/** The words of this bundle. */
enum RacMessage implements Message {
    ADDRESS_V6,
    LIMIT_TOO_SHORT,
    UTILITY_NONE,
    UTILITY_RELATIVE,
    UTILITY_MISSING,
    UTILITY_NOT_EXECUTABLE,
    UTILITY_NOT_EXE
}
