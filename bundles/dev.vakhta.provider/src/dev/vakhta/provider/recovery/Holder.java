package dev.vakhta.provider.recovery;

import java.time.Instant;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A process that holds files of an infobase.
 *
 * @param started tells it from a later one of its number; null: not known
 * @param user who runs it; empty: not known
 * @param command program and, as far as they hold no secret, its arguments; empty: not known
 * @param files names of the files
 */
public record Holder(long pid, @Nullable Instant started, String user, String command, List<String> files) {
    public Holder {
        files = List.copyOf(files);
    }
}
