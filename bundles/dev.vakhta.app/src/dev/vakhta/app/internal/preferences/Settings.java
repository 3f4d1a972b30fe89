package dev.vakhta.app.internal.preferences;

import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What is set for the whole window: where it is kept, under which names. They stand in saved workspaces, so they never change. */
final class Settings {
    /** Empty for the system's, {@code light} or {@code dark}. */
    static final String THEME = "theme";
    /** Empty for the system's, or a code such as {@code ru}. The start script reads it in the file of this node. */
    static final String LANGUAGE = "language";
    /** Of views that refresh themselves; 0: none does. */
    static final String REFRESH_SECONDS = "refreshSeconds";

    private static final String NODE = "dev.vakhta.ui";
    private static final int REFRESH_SECONDS_DEFAULT = 5;

    private Settings() {}

    static IPreferenceStore store() {
        DefaultScope.INSTANCE.getNode(NODE).putInt(REFRESH_SECONDS, REFRESH_SECONDS_DEFAULT);
        return new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
    }

    static IEclipsePreferences saved() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
