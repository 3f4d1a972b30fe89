package dev.vakhta.eventlog;

import java.util.Arrays;
import java.util.Optional;

/** What people see of a record: columns of the viewer and of exports, fields of queries and of the command line. */
public enum LogField {
    TIME("time"),
    IMPORTANCE("importance"),
    EVENT("event"),
    USER("user"),
    COMPUTER("computer"),
    APPLICATION("application"),
    SESSION("session"),
    CONNECTION("connection"),
    /** Its key, as {@link TransactionKey#text()}. */
    TRANSACTION("transaction"),
    /** How that transaction ended. */
    OUTCOME("outcome"),
    METADATA("metadata"),
    /** The typed value; a reference as {@code T:uuid}. */
    DATA("data"),
    PRESENTATION("presentation"),
    COMMENT("comment"),
    SERVER("server"),
    MAIN_PORT("main-port"),
    ADDITIONAL_PORT("additional-port"),
    /** Data separators, {@code name=value}. */
    SEPARATORS("separators"),
    /** Which log it is from, where there are several. */
    LOG("log"),
    /** Where it is stored: file and place in it. */
    PLACE("place");

    private final String key;

    LogField(String key) {
        this.key = key;
    }

    /** Its name in queries, exports and on the command line; the same in all languages, for ever. */
    public String key() {
        return key;
    }

    /** What it is called in the reader's language. */
    public String label() {
        return LogMessage.valueOf("FIELD_" + name()).text();
    }

    /** Whose name that is, in any letter case. */
    public static Optional<LogField> of(String key) {
        return Arrays.stream(values())
                .filter(field -> field.key.equalsIgnoreCase(key))
                .findFirst();
    }
}
