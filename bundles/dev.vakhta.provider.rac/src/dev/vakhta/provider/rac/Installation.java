package dev.vakhta.provider.rac;

import dev.vakhta.rac.RacVersion;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A rac utility of an installed platform.
 *
 * @param version of the platform, as its directory is named; empty: the place does not tell
 * @param path of the utility
 */
public record Installation(String version, Path path) implements Comparable<Installation> {
    private static final Pattern VERSION = Pattern.compile("\\d{1,5}(\\.\\d{1,5}){3}");

    /** The version named by the directory the utility is in, or by that of {@code bin}. */
    static Installation at(Path path) {
        Path folder = path.getParent();
        for (int up = 0; up < 2 && folder != null; up++) {
            if (isVersion(folder.getFileName())) {
                return new Installation(folder.getFileName().toString(), path);
            }
            folder = folder.getParent();
        }
        return new Installation("", path);
    }

    static boolean isVersion(@Nullable Path name) {
        return name != null && VERSION.matcher(name.toString()).matches();
    }

    /** The newest first; by numbers, not by letters: 8.3.9 is older than 8.3.21. Those of no known version come last. */
    @Override
    public int compareTo(Installation other) {
        RacVersion mine = RacVersion.find(version);
        RacVersion its = RacVersion.find(other.version);
        int newer = mine != null && its != null ? its.compareTo(mine) : Boolean.compare(mine == null, its == null);
        return newer == 0 ? path.compareTo(other.path) : newer;
    }
}
