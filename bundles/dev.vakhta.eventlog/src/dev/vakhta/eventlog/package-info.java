/**
 * Event logs of infobases, of any size, in both formats: what a record is, what is asked, what is answered.
 *
 * <p>{@link dev.vakhta.eventlog.EventLogs} opens one log or several as one; {@link dev.vakhta.eventlog.EventLog#ask} finds records, and its
 * {@link dev.vakhta.eventlog.LogAnswer} grows while the log is looked through, and while the platform writes it. Nothing here writes into the
 * folder of a log. Times are the wall clock of whoever wrote the log, and are never shifted.
 */
@NonNullByDefault
package dev.vakhta.eventlog;

import org.eclipse.jdt.annotation.NonNullByDefault;
