package dev.vakhta.ui.sessions.internal.objects;

import dev.vakhta.model.fields.Row;
import dev.vakhta.processing.Mine;
import java.util.function.Predicate;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** What a person set for all tables. */
final class Settings {
    private static final String NODE = "dev.vakhta.ui";
    private static final String REFRESH_SECONDS = "refreshSeconds";
    private static final int USUAL_SECONDS = 5;

    private Settings() {}

    /** How often a new table refreshes; 0: not by itself. */
    static int refreshSeconds() {
        return Math.clamp(InstanceScope.INSTANCE.getNode(NODE).getInt(REFRESH_SECONDS, USUAL_SECONDS), 0, 3600);
    }

    /** Which rows are the person's own. */
    static Predicate<Row<?>> mine() {
        return Mine::is;
    }
}
