/** What is wanted of a log. */
@NonNullByDefault
package dev.vakhta.eventlog.query;

import org.eclipse.jdt.annotation.NonNullByDefault;
