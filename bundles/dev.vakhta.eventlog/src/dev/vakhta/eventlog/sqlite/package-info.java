/**
 * Logs in the SQLite format, {@code 1Cv8.lgd}. Each reading is a connection of its own with one short transaction, so the platform, which writes
 * meanwhile, never waits long for us; nothing is ever written beside the log.
 */
@NonNullByDefault
package dev.vakhta.eventlog.sqlite;

import org.eclipse.jdt.annotation.NonNullByDefault;
