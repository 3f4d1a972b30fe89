package dev.vakhta.ui.files.internal.base;

import dev.vakhta.model.text.Human;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.eclipse.jdt.annotation.Nullable;

/** Moments by this computer's clock. */
final class Times {
    private Times() {}

    static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneId.systemDefault());
    }

    /** @param moment null: none that is known */
    static String text(@Nullable Instant moment) {
        return moment == null ? "" : Human.dateTime(local(moment), LocalDateTime.now());
    }
}
