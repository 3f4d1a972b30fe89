package dev.vakhta.app.internal.preferences;

import dev.vakhta.ui.settings.Settings;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Light or dark. The platform draws both; ours is only which. */
public enum Theme {
    LIGHT("light", "org.eclipse.e4.ui.css.theme.e4_default"),
    DARK("dark", "org.eclipse.e4.ui.css.theme.e4_dark");

    /** For tests and for a look at the other one: comes before what is set. */
    private static final String PROPERTY = "vakhta.theme";
    /** Where the theme engine reads, as it starts, which it shall show; without it, it asks the system. */
    private static final String ENGINE_NODE = "org.eclipse.e4.ui.css.swt.theme";

    private static final String ENGINE_KEY = "themeid";

    final String value;
    private final String id;

    Theme(String value, String id) {
        this.value = value;
        this.id = id;
    }

    /** Before the workbench is there: it comes up in the right one and does not change colours before people's eyes. */
    public static void prepare() {
        String set = System.getProperty(PROPERTY, Settings.saved().get(Settings.THEME, ""));
        Theme theme = of(set);
        IEclipsePreferences engine = InstanceScope.INSTANCE.getNode(ENGINE_NODE);
        if (theme == null) {
            engine.remove(ENGINE_KEY);
        } else {
            engine.put(ENGINE_KEY, theme.id);
        }
    }

    /** In the window that is open. On the UI thread. There is no other way to change it than the engine, which is for friends. */
    @SuppressWarnings("restriction")
    static void apply(String set) {
        Theme theme = of(set);
        if (theme == null) {
            theme = Display.isSystemDarkTheme() ? DARK : LIGHT;
        }
        IThemeEngine engine = PlatformUI.getWorkbench().getService(IThemeEngine.class);
        if (engine != null) {
            engine.setTheme(theme.id, false);
        }
    }

    private static @Nullable Theme of(String set) {
        for (Theme theme : values()) {
            if (theme.value.equals(set)) {
                return theme;
            }
        }
        return null;
    }
}
