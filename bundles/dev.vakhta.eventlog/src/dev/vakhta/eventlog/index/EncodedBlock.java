package dev.vakhta.eventlog.index;

/**
 * A block in few bytes.
 *
 * @param pieces see {@link BlockHead}; empty, but for {@link Bits#PADDING}, where there is none
 */
record EncodedBlock(BlockHead head, byte[][] pieces) {}
