package dev.vakhta.provider.recovery;

import dev.vakhta.format.lock.LockFiles;
import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A file that was set aside, or replaced by a change.
 *
 * @param id names it among the backups of its base
 * @param original where it belongs
 * @param beside where it lies in its folder
 * @param copy in the person's state directory; null: somebody else made the backup
 * @param hash SHA-256 in hexadecimal digits; empty: not known
 * @param owner of the file; empty: not known
 * @param at when it was made
 * @param user who made it; empty: not known
 * @param reason why; empty: not known
 * @param restored when it was given back; null: it was not
 */
public record Backup(
        String id,
        Path original,
        Path beside,
        @Nullable Path copy,
        long size,
        String hash,
        String owner,
        Instant at,
        String user,
        String reason,
        @Nullable Instant restored) {
    /** Whether it is a session lock: given back, it refuses new sessions again. */
    public boolean isLock() {
        return LockFiles.isLock(String.valueOf(original.getFileName()));
    }
}
