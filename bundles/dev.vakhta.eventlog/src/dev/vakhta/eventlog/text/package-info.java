/**
 * The sequential ("text") form of an event log: a dictionary {@code 1Cv8.lgf} and segments {@code *.lgp} in one folder, as platform 8.3 writes
 * them.
 *
 * <p>{@link dev.vakhta.eventlog.text.TextLog} lists them, {@link dev.vakhta.eventlog.text.SegmentReader} reads records one after the other
 * from any of them and tells what was damaged, {@link dev.vakhta.eventlog.LogDictionary} knows what the numbers in records mean. Files may
 * be in use by the platform; nothing here writes, and nothing is held in memory but one record and the dictionary. Times are the wall clock of
 * whoever wrote the log.
 */
@NonNullByDefault
package dev.vakhta.eventlog.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
