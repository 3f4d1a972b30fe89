package dev.vakhta.ui.settings;

import dev.vakhta.model.state.Thresholds;
import dev.vakhta.processing.Mine;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Preferences of the window and their usual values. The names never change. */
public final class Settings {
    /** Empty for the system's, {@code light} or {@code dark}. */
    public static final String THEME = "theme";
    /** Empty for the system's, or a code such as {@code ru}. The start script reads it in the file of this node. */
    public static final String LANGUAGE = "language";
    /** Of new tables: seconds between two refreshes; 0: only by hand. */
    public static final String REFRESH_SECONDS = "refreshSeconds";
    /** Names of users, separated by commas, whose sessions on this computer are the person's own; empty: everybody's there. */
    public static final String MINE_USERS = "mineUsers";

    /** Whether processes that hold a file infobase may be ended from its recovery page; not until somebody wants it. */
    public static final String END_HOLDERS = "endHolders";

    public static final int LONGEST_INTERVAL = 3600;

    private static final String NODE = "dev.vakhta.ui";
    private static final int USUAL_SECONDS = 5;

    /** A property of the system, by which the provider of file infobases goes whenever it is asked. */
    private static final String ENDING = "dev.vakhta.file.ending";

    private Settings() {}

    /** What was set. */
    public static IEclipsePreferences saved() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }

    /** What holds until something is set; to be called before anything shows it. */
    public static String withDefaults() {
        IEclipsePreferences usual = DefaultScope.INSTANCE.getNode(NODE);
        usual.putInt(REFRESH_SECONDS, USUAL_SECONDS);
        for (StateLimit limit : StateLimit.values()) {
            usual.putInt(limit.key(), limit.usual());
        }
        return NODE;
    }

    public static int refreshSeconds() {
        return Math.clamp(saved().getInt(REFRESH_SECONDS, USUAL_SECONDS), 0, LONGEST_INTERVAL);
    }

    public static boolean endsHolders() {
        return saved().getBoolean(END_HOLDERS, false);
    }

    /** Lets the provider know whether processes that hold a file infobase may be ended, now and whenever that changes. */
    public static void tellWhetherHoldersEnd() {
        System.setProperty(ENDING, String.valueOf(endsHolders()));
        saved().addPreferenceChangeListener(change -> System.setProperty(ENDING, String.valueOf(endsHolders())));
    }

    /** Lets marks and mass actions know who the person is, now and whenever that changes. */
    public static void tellWhoIsMe() {
        tell();
        saved().addPreferenceChangeListener(change -> {
            if (change.getKey().equals(MINE_USERS)) {
                tell();
            }
        });
    }

    /** Lets the rules for states know their thresholds, now and whenever one changes. */
    public static void tellStateLimits() {
        Thresholds.use(StateLimit.all());
        saved().addPreferenceChangeListener(change -> Thresholds.use(StateLimit.all()));
    }

    private static void tell() {
        Set<String> users = Arrays.stream(saved().get(MINE_USERS, "").split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        Mine.users(users);
    }
}
