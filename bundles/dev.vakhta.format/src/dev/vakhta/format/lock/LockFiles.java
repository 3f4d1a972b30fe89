package dev.vakhta.format.lock;

import dev.vakhta.format.internal.Folder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The lock files in the folder of an infobase.
 *
 * @param locks {@code 1Cv8.cdn} in any letter case. On Linux there may be several; which one the platform obeys is not known
 * @param similar names that some texts give to such files, or that look like them. Nothing is done to those unless somebody chooses them
 */
public record LockFiles(List<Path> locks, List<Path> similar) {
    /** The name to create. */
    public static final String NAME = "1Cv8.cdn";

    private static final Pattern SIMILAR = Pattern.compile("(?i)1cvcdn(\\..*)?|1cv8cdn|.*\\.cdn");

    /** Looks into a folder, not below it. */
    public static LockFiles in(Path folder) throws IOException {
        List<Path> named = Folder.files(folder, SIMILAR.asMatchPredicate());
        return new LockFiles(
                named.stream().filter(LockFiles::isLock).toList(),
                named.stream().filter(path -> !isLock(path)).toList());
    }

    private static boolean isLock(Path path) {
        return Folder.name(path).equalsIgnoreCase(NAME);
    }
}
