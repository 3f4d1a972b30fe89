package dev.vakhta.ui.sessions.internal.targets;

import dev.vakhta.model.text.Human;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.eclipse.jdt.annotation.Nullable;

/** Moments by this computer's clock, as one reads them now. */
final class Times {
    private Times() {}

    static String of(@Nullable Instant at) {
        return at == null
                ? Human.UNKNOWN
                : Human.dateTime(LocalDateTime.ofInstant(at, ZoneId.systemDefault()), LocalDateTime.now());
    }
}
