package dev.vakhta.ui.eventlog.internal.log;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.Preferences;

/** Folders of logs that a person named because nobody else could. Written to the disk when the window ends. */
public final class Folders {
    private static final String NODE = "dev.vakhta.ui.eventlog/folders";
    private static final String LOG = "1Cv8Log";

    private Folders() {}

    private static Preferences node() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /** @param base see {@link Locating.Base#key} */
    public static Optional<Path> of(String base) {
        String kept = node().get(base, "");
        try {
            return kept.isEmpty() ? Optional.empty() : Optional.of(Path.of(kept));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    public static void remember(String base, Path folder) {
        node().put(base, folder.toString());
    }

    /** What people call a log of which only the folder is known: that of its infobase. */
    public static String name(Path folder) {
        Path file = folder.getFileName();
        Path parent = folder.getParent();
        Path base =
                file != null && file.toString().equalsIgnoreCase(LOG) && parent != null ? parent.getFileName() : file;
        return base == null ? folder.toString() : base.toString();
    }
}
