/** What every format of a log offers to the index and to queries: parts, of blocks, of rows of numbers. */
@NonNullByDefault
package dev.vakhta.eventlog.store;

import org.eclipse.jdt.annotation.NonNullByDefault;
