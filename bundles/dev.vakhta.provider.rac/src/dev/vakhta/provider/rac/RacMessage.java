package dev.vakhta.provider.rac;

import dev.vakhta.model.text.Message;

/** The words of this bundle. */
enum RacMessage implements Message {
    ADDRESS_V6,
    LIMIT_TOO_SHORT,
    CODE_PAGE_UNKNOWN,
    UTILITY_NONE,
    UTILITY_RELATIVE,
    UTILITY_MISSING,
    UTILITY_NOT_EXECUTABLE,
    UTILITY_NOT_EXE,
    STAGE_UTILITY,
    STAGE_STARTED,
    STAGE_PASSWORDS,
    PASSWORDS_VISIBLE,
    NOT_STARTED,
    NOT_RAC,
    LETTERS_LOST,
    NO_COMMAND,
    NO_OPTION,
    NO_VALUE,
    NAME_STAYS,
    NOT_THERE,
    HELP_INSTEAD,
    UNREACHABLE,
    BROKEN,
    BROKEN_LINK,
    CRASHED,
    BAD_ANSWER,
    TOO_LONG,
    VERSION_DIFFERS,
    LOCAL_PASSWORD_ONLY,
    NOT_OFFERED
}
