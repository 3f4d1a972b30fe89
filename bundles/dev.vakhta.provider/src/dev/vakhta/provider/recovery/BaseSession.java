package dev.vakhta.provider.recovery;

import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.text.Message;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A session that a base has noted.
 *
 * @param connection its number; null: not known
 * @param userFullName empty: none
 */
public record BaseSession(Session session, @Nullable Long connection, String userFullName) {
    /** Whether somebody is behind it. */
    public enum Standing implements Message {
        LIVE,
        LEFT_BEHIND,
        CANNOT_TELL
    }

    public Standing standing() {
        if (!session.isSetLeftBehind()) {
            return Standing.CANNOT_TELL;
        }
        return session.isLeftBehind() ? Standing.LEFT_BEHIND : Standing.LIVE;
    }
}
