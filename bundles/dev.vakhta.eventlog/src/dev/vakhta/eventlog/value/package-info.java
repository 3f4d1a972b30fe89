/** Typed values of records: what {@link dev.vakhta.eventlog.LogRecord#data} means, as a line and as a tree. */
@NonNullByDefault
package dev.vakhta.eventlog.value;

import org.eclipse.jdt.annotation.NonNullByDefault;
