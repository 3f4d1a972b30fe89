/**
 * Event logs of infobases, of any size, in both formats: what a record is.
 *
 * <p>{@code engine.EventLogs} opens one log or several as one; an {@code answer.EventLog} finds what a {@code query.LogQuery} wants, and its answer
 * grows while the log is looked through, and while the platform writes it. Nothing writes into the folder of a log. Times are the wall clock of whoever
 * wrote the log, and are never shifted.
 */
@NonNullByDefault
package dev.vakhta.eventlog;

import org.eclipse.jdt.annotation.NonNullByDefault;
