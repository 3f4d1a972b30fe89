package dev.vakhta.cli.internal.reach;

import dev.vakhta.model.text.Message;

enum ReachMessage implements Message {
    NO_TARGET,
    NO_TARGETS_SAVED,
    WHICH_TARGET,
    ADDRESS_WITHOUT_PROVIDER,
    UTILITY_WITHOUT_ADDRESS,
    NO_CLUSTER,
    NO_INFOBASE,
    AMBIGUOUS,
    TROUBLE,
    SIDE_TROUBLE,
    HOW_TO_LOG_IN,
    NO_VARIABLE,
    NOT_RECALLED,
    REFUSED,
    ASK_USER,
    ASK_PASSWORD,
    ASK_MASTER,
    ASK_MASTER_AGAIN,
    ASK_NEW_MASTER,
    WHOM_AGENT,
    WHOM_CLUSTER,
    WHOM_INFOBASE
}
