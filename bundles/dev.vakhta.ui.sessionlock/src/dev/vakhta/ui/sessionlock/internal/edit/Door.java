package dev.vakhta.ui.sessionlock.internal.edit;

import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.text.Human;
import java.time.LocalDateTime;
import org.eclipse.jdt.annotation.Nullable;

/** What an entrance is at one moment of the server's clock. */
public enum Door {
    OPEN,
    CLOSED,
    /** Switched on, for a time to come. */
    CLOSES_LATER,
    /** Switched on, for a time that is over: it holds nobody, and nobody is told. */
    EXPIRED,
    UNKNOWN;

    /** @param lock null: not read */
    public static Door of(@Nullable Infobase lock, LocalDateTime now) {
        if (lock == null) {
            return UNKNOWN;
        }
        if (!lock.isSessionsDeny()) {
            return OPEN;
        }
        LocalDateTime from = lock.getDeniedFrom();
        LocalDateTime to = lock.getDeniedTo();
        if (to != null && (!to.isAfter(now) || from != null && !to.isAfter(from))) {
            return EXPIRED;
        }
        return from != null && from.isAfter(now) ? CLOSES_LATER : CLOSED;
    }

    /** In words, with its jobs. */
    public static String text(@Nullable Infobase lock, LocalDateTime now) {
        Door door = of(lock, now);
        String words = lock == null ? EditMessage.DOOR_UNKNOWN.text() : door.words(lock, now);
        return lock != null && lock.isScheduledJobsDeny() ? words + EditMessage.JOBS_DENIED.text() : words;
    }

    private String words(Infobase lock, LocalDateTime now) {
        LocalDateTime from = lock.getDeniedFrom();
        LocalDateTime to = lock.getDeniedTo();
        return switch (this) {
            case OPEN -> EditMessage.DOOR_OPEN.text();
            case CLOSED ->
                to == null ? EditMessage.DOOR_CLOSED.text() : EditMessage.DOOR_CLOSED_UNTIL.text(time(to, now));
            case CLOSES_LATER ->
                to == null
                        ? EditMessage.DOOR_LATER.text(time(from, now))
                        : EditMessage.DOOR_LATER_UNTIL.text(time(from, now), time(to, now));
            case EXPIRED -> EditMessage.DOOR_EXPIRED.text(time(to, now));
            case UNKNOWN -> EditMessage.DOOR_UNKNOWN.text();
        };
    }

    private static String time(@Nullable LocalDateTime time, LocalDateTime now) {
        return time == null ? "" : Human.dateTime(time, now);
    }
}
