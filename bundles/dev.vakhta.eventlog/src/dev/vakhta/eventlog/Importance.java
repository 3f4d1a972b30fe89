package dev.vakhta.eventlog;

import java.util.Locale;
import org.eclipse.jdt.annotation.Nullable;

/** How important an event is. */
public enum Importance {
    INFORMATION,
    ERROR,
    WARNING,
    NOTE;

    /** Whose letter that is; null if nobody's. */
    public static @Nullable Importance of(String letter) {
        return switch (letter) {
            case "I" -> INFORMATION;
            case "E" -> ERROR;
            case "W" -> WARNING;
            case "N" -> NOTE;
            default -> null;
        };
    }

    /** Its name in queries, exports and on the command line. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
