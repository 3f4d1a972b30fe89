package dev.vakhta.script;

import dev.vakhta.model.text.Message;

/** The words of this bundle. */
enum ScriptMessage implements Message {
    BROKEN,
    NO_SCRIPT,
    IS_THERE,
    OTHER_SYSTEM,
    TOO_LARGE,
    NOT_PROPERTIES,
    MISSING_KEY,
    UNKNOWN_KEY,
    BAD_VALUE,
    BAD_COMMAND,
    NO_CLASS,
    TITLE,
    STEP,
    RUNS,
    NOT_STARTED,
    NOT_A_LINE,
    NO_SUCH_OBJECT,
    LINE_TOO_LONG,
    SILENT,
    LINGERED,
    ENDED,
    ENDED_WITH_WORDS,
    NO_RESULT,
    NOT_PLANNED,
    CANCELLED,
    REFUSED
}
