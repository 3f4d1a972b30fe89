package dev.vakhta.provider.handle;

import dev.vakhta.model.text.Message;

/** The words of every way to a server; those of failures come with their kind from {@link Sentences}. */
public enum HandleMessage implements Message {
    ADDRESS_EMPTY,
    ADDRESS_SCHEME,
    ADDRESS_BLANK,
    ADDRESS_BRACKETS,
    ADDRESS_FORM,
    ADDRESS_HOST,
    ADDRESS_PORT,
    STAGE_ANSWERED,
    CALL_TIMED_OUT,
    CANCELLED,
    OUTCOME_UNKNOWN,
    AGENT_NOT_AUTHENTICATED,
    CLUSTER_NOT_AUTHENTICATED,
    INFOBASE_NOT_AUTHENTICATED,
    NOT_ALLOWED,
    NOT_FOUND,
    PROCESS_UNREACHABLE,
    REFUSED,
    LOGS_UNKNOWN,
    LOGS_NO_FOLDER,
    LOGS_NOT_FOUND,
    LOGS_UNREADABLE
}
