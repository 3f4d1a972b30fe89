package dev.vakhta.ui.login;

import dev.vakhta.model.text.Message;

enum LoginMessage implements Message {
    TITLE,
    AGENT,
    CLUSTER,
    INFOBASE,
    WHERE,
    REFUSED,
    USER,
    PASSWORD,
    REMEMBER,
    SIGN_IN,
    STORAGE_TROUBLE,
    NOT_REMEMBERED,

    MASTER_TITLE,
    MASTER_FIRST,
    MASTER_LOCKED,
    MASTER_REFUSED,
    MASTER_HELP,
    MASTER_PASSWORD,
    MASTER_AGAIN,
    MASTER_DIFFER,
    MASTER_SET,
    MASTER_OPEN
}
