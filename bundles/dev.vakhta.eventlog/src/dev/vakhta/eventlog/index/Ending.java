package dev.vakhta.eventlog.index;

import dev.vakhta.eventlog.TransactionOutcome;

/**
 * How a transaction ended that began in another block.
 *
 * @param time of its key
 * @param id of its key
 */
record Ending(long time, long id, TransactionOutcome outcome) {}
