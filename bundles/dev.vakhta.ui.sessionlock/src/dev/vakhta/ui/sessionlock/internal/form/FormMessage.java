package dev.vakhta.ui.sessionlock.internal.form;

import dev.vakhta.model.text.Message;

/** Words of fields; usual times are chosen by who builds a form. */
public enum FormMessage implements Message {
    LABEL,
    SWITCHED_ON,
    DIFFERS,
    FILL_IN,
    SHOW_CODE,
    COPY_CODE,
    GENERATE,
    GENERATE_HELP,
    TIME_HELP,
    USUAL_TIMES,
    NO_TIME,
    START_NOW,
    START_USUAL,
    START_16,
    START_30,
    START_60,
    START_22,
    END_NEVER,
    END_USUAL,
    END_60,
    END_120,
    END_480,
    END_07,
    PRODUCTION,
    PRODUCTION_TYPE
}
