/**
 * An index of our own: per part of a log a file, outside of the log's folder, with the numbers of all rows, block by block. It can be deleted at any
 * time, and is built anew when it is damaged or stale.
 */
@NonNullByDefault
package dev.vakhta.eventlog.index;

import org.eclipse.jdt.annotation.NonNullByDefault;
