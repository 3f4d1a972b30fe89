package dev.vakhta.format.v8i;

import dev.vakhta.model.text.Message;

/** Why a list that the starter's settings name is not read. */
enum ListMessage implements Message {
    NO_LIST,
    UNREADABLE
}
