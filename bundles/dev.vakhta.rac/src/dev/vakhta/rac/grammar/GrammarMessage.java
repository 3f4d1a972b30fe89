package dev.vakhta.rac.grammar;

import dev.vakhta.model.text.Message;

/** What a double of rac says of its own. */
enum GrammarMessage implements Message {
    BAD_OPTION,
    ABOUT,
    USE,
    SHARED_OPTIONS,
    SHARED_ARGUMENTS,
    MODE,
    PARAMETERS,
    COMMANDS,
    MORE_COMMANDS,
    ARGUMENTS,
    MODES,
    SHOW_VERSION,
    SHOW_HELP,
    ADDRESS,
    ABOUT_HELP,
    ABOUT_MODE,
    REQUIRED
}
