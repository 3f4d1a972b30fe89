package dev.vakhta.provider.recovery;

import dev.vakhta.format.lock.LockFile;
import dev.vakhta.model.text.Message;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A file in the folder of an infobase, as it was seen.
 *
 * @param size bytes
 * @param hash SHA-256 in hexadecimal digits; empty for a file too big to be read just for that
 * @param owner empty where it cannot be told
 */
public record BaseFile(Path path, Role role, long size, Instant modified, String hash, String owner) {
    /** What a file is for. */
    public enum Role implements Message {
        DATABASE,
        LOCK,
        /** Looks like a lock, and no platform is known to look at it. */
        SIMILAR,
        /** Of a session that is not there any more. */
        LEFTOVER
    }

    /** A lock file that was read. */
    public static BaseFile of(LockFile file, String owner) {
        return new BaseFile(file.path(), Role.LOCK, file.size(), file.modified().toInstant(), file.hash(), owner);
    }

    /** Its last name. */
    public String name() {
        return String.valueOf(path.getFileName());
    }

    /** Whether it is still the same content of the same time. */
    public boolean isSame(BaseFile other) {
        return size == other.size && modified.equals(other.modified) && hash.equals(other.hash);
    }
}
