package dev.vakhta.format.lock;

import dev.vakhta.format.internal.Folder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lock files in the folder of an infobase.
 *
 * @param locks {@code 1Cv8.cdn} and its other spelling {@code 1CVcdn}, both in any letter case. Where there are several, which one the
 *     platform obeys is not known
 * @param similar names that look like those of locks. Nothing is concluded from such files, and nothing is done to them unless somebody
 *     chooses them
 */
public record LockFiles(List<Path> locks, List<Path> similar) {
    /** The name to create. */
    public static final String NAME = "1Cv8.cdn";

    private static final Pattern LOCK = Pattern.compile("(?i)1cv8\\.cdn|1cvcdn");

    /** Those that were set aside have a time in their names, and are neither. */
    private static final Pattern SIMILAR = Pattern.compile("(?i)(?!.*\\.\\d{14}\\.bak)(1cvcdn\\..*|1cv8cdn|.*\\.cdn)");

    /** Looks into a folder, not below it. */
    public static LockFiles in(Path folder) throws IOException {
        return new LockFiles(Folder.files(folder, LockFiles::isLock), Folder.files(folder, LockFiles::isSimilar));
    }

    /** Whether a file of that name is taken for a lock. */
    public static boolean isLock(String name) {
        return LOCK.matcher(name).matches();
    }

    /** Whether a file of that name only looks like one. */
    public static boolean isSimilar(String name) {
        return !isLock(name) && SIMILAR.matcher(name).matches();
    }
}
