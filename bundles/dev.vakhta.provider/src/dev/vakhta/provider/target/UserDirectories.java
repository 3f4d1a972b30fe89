package dev.vakhta.provider.target;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/**
 * Where Vakhta keeps what is the person's and not a workspace's.
 *
 * @param config targets and secure storage
 * @param state journals
 * @param cache what can be made again
 */
public record UserDirectories(Path config, Path state, Path cache) {
    /** Names a folder that holds all three; for tests, and for a console on a stick. */
    public static final String OVERRIDE = "VAKHTA_HOME";

    /** By the habits of the system: XDG on Linux, Library on macOS, AppData on Windows. */
    public static UserDirectories ofSystem() {
        return of(System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    static UserDirectories of(Map<String, String> environment, String system, Path home) {
        String override = environment.get(OVERRIDE);
        if (override != null && !override.isBlank()) {
            Path all = Path.of(override);
            return new UserDirectories(all.resolve("config"), all.resolve("state"), all.resolve("cache"));
        }
        String os = system.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            Path roaming = folder(environment, "APPDATA", home.resolve("AppData/Roaming"));
            Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
            return new UserDirectories(
                    roaming.resolve("Vakhta"), local.resolve("Vakhta/state"), local.resolve("Vakhta/cache"));
        }
        if (os.startsWith("mac")) {
            Path support = home.resolve("Library/Application Support/Vakhta");
            return new UserDirectories(
                    support.resolve("config"), support.resolve("state"), home.resolve("Library/Caches/Vakhta"));
        }
        return new UserDirectories(
                folder(environment, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("vakhta"),
                folder(environment, "XDG_STATE_HOME", home.resolve(".local/state"))
                        .resolve("vakhta"),
                folder(environment, "XDG_CACHE_HOME", home.resolve(".cache")).resolve("vakhta"));
    }

    private static Path folder(Map<String, String> environment, String name, Path otherwise) {
        String value = environment.get(name);
        // The XDG rules ask to ignore a relative one: it would mean another folder in every working directory.
        return value == null || value.isBlank() || !Path.of(value).isAbsolute() ? otherwise : Path.of(value);
    }

    /** The operation journal's file. */
    public Path operations() {
        return state.resolve("operations.jsonl");
    }

    /** The undo journal's folder. */
    public Path undo() {
        return state.resolve("undo");
    }
}
