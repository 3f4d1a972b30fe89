/** What a log answers: rows by rank, counts, bars over time; of one log or of several, while they are looked through and while they grow. */
@NonNullByDefault
package dev.vakhta.eventlog.answer;

import org.eclipse.jdt.annotation.NonNullByDefault;
