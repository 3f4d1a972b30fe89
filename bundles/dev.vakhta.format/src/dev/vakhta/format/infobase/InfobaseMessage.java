package dev.vakhta.format.infobase;

import dev.vakhta.model.text.Message;

/** What keeps a file inside of an infobase from being read. */
enum InfobaseMessage implements Message {
    TOO_MANY_PARTS,
    TOO_BIG,
    CANNOT_READ
}
