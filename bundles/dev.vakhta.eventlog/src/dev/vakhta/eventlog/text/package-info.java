/**
 * The sequential ("text") form of an event log: a dictionary {@code 1Cv8.lgf} and segments {@code *.lgp} in one folder, as platform 8.3 writes
 * them.
 *
 * <p>{@link dev.vakhta.eventlog.text.TextSource} is such a log for the engine, in blocks that can be read each for itself;
 * {@link dev.vakhta.eventlog.text.TextLog} and {@link dev.vakhta.eventlog.text.SegmentReader} read it from begin to end. Both find the same records
 * and the same damage. Files may be in use by the platform; nothing here writes, and nothing is held in memory but one record and the dictionary. Times
 * are the wall clock of whoever wrote the log.
 */
@NonNullByDefault
package dev.vakhta.eventlog.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
