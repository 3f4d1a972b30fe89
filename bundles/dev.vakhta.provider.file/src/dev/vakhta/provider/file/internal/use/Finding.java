package dev.vakhta.provider.file.internal.use;

import dev.vakhta.provider.recovery.Holder;
import java.util.List;

/**
 * What the system says.
 *
 * @param held somebody has one of the files open or locked
 * @param sure whether nobody could have been overlooked; means nothing where one is held
 * @param evidence a sentence each
 */
public record Finding(boolean held, boolean sure, List<String> evidence, List<Holder> holders) {}
