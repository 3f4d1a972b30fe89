package dev.vakhta.eventlog.index;

import java.nio.file.Path;
import java.time.Instant;

/**
 * An index on disk.
 *
 * @param name of its log, as people call it
 * @param log folder of that
 * @param folder where the index is
 * @param bytes of its files
 * @param used when it was last opened
 */
public record KeptIndex(String name, Path log, Path folder, long bytes, Instant used) {}
