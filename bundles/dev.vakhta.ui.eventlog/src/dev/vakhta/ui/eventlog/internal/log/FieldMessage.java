package dev.vakhta.ui.eventlog.internal.log;

import dev.vakhta.eventlog.LogField;
import dev.vakhta.model.text.Message;

/** Labels of fields, and what they mean. */
public enum FieldMessage implements Message {
    TIME,
    IMPORTANCE,
    EVENT,
    USER,
    COMPUTER,
    APPLICATION,
    SESSION,
    CONNECTION,
    TRANSACTION,
    OUTCOME,
    METADATA,
    DATA,
    PRESENTATION,
    COMMENT,
    SERVER,
    MAIN_PORT,
    ADDITIONAL_PORT,
    SEPARATORS,
    LOG,
    PLACE,
    TIME_HELP,
    IMPORTANCE_HELP,
    EVENT_HELP,
    USER_HELP,
    COMPUTER_HELP,
    APPLICATION_HELP,
    SESSION_HELP,
    CONNECTION_HELP,
    TRANSACTION_HELP,
    OUTCOME_HELP,
    METADATA_HELP,
    DATA_HELP,
    PRESENTATION_HELP,
    COMMENT_HELP,
    SERVER_HELP,
    MAIN_PORT_HELP,
    ADDITIONAL_PORT_HELP,
    SEPARATORS_HELP,
    LOG_HELP,
    PLACE_HELP;

    public static String label(LogField field) {
        return valueOf(field.name()).text();
    }

    public static String help(LogField field) {
        return valueOf(field.name() + "_HELP").text();
    }
}
