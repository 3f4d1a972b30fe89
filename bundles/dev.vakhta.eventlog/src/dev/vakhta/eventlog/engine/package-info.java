/** Finds logs, answers queries over several of them, and follows them while they grow. */
@NonNullByDefault
package dev.vakhta.eventlog.engine;

import org.eclipse.jdt.annotation.NonNullByDefault;
