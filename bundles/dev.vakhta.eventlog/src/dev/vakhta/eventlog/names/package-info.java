/** How events, applications, importance and outcomes of a log are called in the reader's language. */
@NonNullByDefault
package dev.vakhta.eventlog.names;

import org.eclipse.jdt.annotation.NonNullByDefault;
