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
public record BaseSession(Session session, @Nullable Long connection, String userFullName, Standing standing) {
    /** Whether somebody is behind it. */
    public enum Standing implements Message {
        LIVE,
        LEFT_BEHIND,
        CANNOT_TELL;

        static Standing of(InUse.Answer answer) {
            return switch (answer) {
                case IN_USE -> LIVE;
                case NOT_IN_USE -> LEFT_BEHIND;
                case CANNOT_TELL -> CANNOT_TELL;
            };
        }
    }

    /** One whose base is in use, or not. */
    public BaseSession(Session session, @Nullable Long connection, String userFullName, InUse inUse) {
        this(session, connection, userFullName, Standing.of(inUse.answer()));
    }
}
