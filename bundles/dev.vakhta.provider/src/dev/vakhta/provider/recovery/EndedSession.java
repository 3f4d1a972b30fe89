package dev.vakhta.provider.recovery;

import java.time.LocalDateTime;
import java.util.UUID;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A session that an administrator ended from inside of the base.
 *
 * @param message what its user read
 */
public record EndedSession(
        @Nullable UUID session, String message, @Nullable LocalDateTime at) {}
