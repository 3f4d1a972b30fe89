package dev.vakhta.eventlog.engine;

import dev.vakhta.eventlog.LogRecord;
import java.time.LocalDateTime;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A row of a made log.
 *
 * @param entry null: a damaged region
 */
record MadeRow(long offset, LocalDateTime time, @Nullable LogRecord entry) {}
