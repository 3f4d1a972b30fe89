package dev.vakhta.format.container;

import dev.vakhta.model.text.Message;

/** The parts of a container, what is not read, and what may be wrong. */
public enum ContainerMessage implements Message {
    PART_HEADER,
    PART_FREE_LIST,
    PART_ROOT,
    PART_PAGES,
    PART_DESCRIPTION,
    PART_DATA,
    PART_BLOBS,
    PART_INDEX,
    AT_PAGE,

    NOT_A_CONTAINER,
    OLD_FORMAT,
    UNKNOWN_FORMAT,
    PAGE_SIZE,
    TOO_SHORT,
    FILE_LENGTH,
    PAGE_GONE,
    NUMBER_OUTSIDE,
    OWNED_TWICE,
    LOST,
    TOO_MANY_PAGES,

    NO_OBJECT,
    LEVEL,
    LENGTH,
    ALLOCATION_COUNT,
    OBJECT_TOO_BIG,
    NO_FREE_LIST,
    FREE_COUNT,

    TABLE_COUNT,
    TABLE_TWICE,
    NO_DESCRIPTION,
    DESCRIPTION_TEXT,
    FIELD_TYPE,
    FIELD_LENGTH,
    ROW_TOO_LONG,
    ROW_LENGTH,
    ROW_FLAG,

    BLOCK_OUTSIDE,
    BLOCK_TWICE,
    BLOCK_USED,
    CHAIN_LENGTH,
    CHAIN_TOO_LONG,
    VALUE_TOO_BIG,
    NO_BLOBS,
    TOO_MANY_BLOCKS,

    INCONSISTENT,
    CANCELLED;

    /** Says what is not broken. */
    boolean isNote() {
        return this == LOST || this == TOO_MANY_BLOCKS;
    }
}
