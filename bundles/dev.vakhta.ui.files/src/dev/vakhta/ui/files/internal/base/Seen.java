package dev.vakhta.ui.files.internal.base;

import dev.vakhta.provider.recovery.Backup;
import dev.vakhta.provider.recovery.Look;
import dev.vakhta.provider.recovery.Way;
import java.util.List;

/**
 * All there is to show of a base at one moment.
 *
 * @param ways the cheapest first
 * @param noEnding why processes that hold it cannot be ended from here, a sentence; empty: they can
 */
public record Seen(Look look, List<Way> ways, List<Backup> backups, String noEnding) {
    public Seen {
        ways = List.copyOf(ways);
        backups = List.copyOf(backups);
    }
}
