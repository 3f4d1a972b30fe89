package dev.vakhta.ui.sessionlock.internal.edit;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.text.Human;
import dev.vakhta.ui.sessionlock.internal.edit.Editing.Value;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** What happens, and when: the moments of a lock in the order of time, for people. */
public final class Course {
    /** Applications based on the Standard Subsystems Library warn from so long before the start. */
    private static final Duration WARNED = Duration.ofMinutes(15);

    /** From so long before it they ask, and count down. */
    private static final Duration ASKED = Duration.ofMinutes(5);

    /**
     * A moment.
     *
     * @param when in words
     */
    public record Moment(String when, String what) {}

    private final Editing editing;
    private final LocalDateTime now;
    private final List<Moment> moments = new ArrayList<>();

    private Course(Editing editing, LocalDateTime now) {
        this.editing = editing;
        this.now = now;
    }

    /** @param now by the server's clock */
    public static List<Moment> of(Editing editing, LocalDateTime now) {
        Course course = new Course(editing, now);
        course.tell();
        return course.moments;
    }

    private Value value(EStructuralFeature field) {
        return editing.value(field);
    }

    private void tell() {
        Value on = value(Literals.INFOBASE__SESSIONS_DENY);
        Value from = value(Literals.INFOBASE__DENIED_FROM);
        Value to = value(Literals.INFOBASE__DENIED_TO);
        jobs();
        if (on.differs() || on.isOn() && (from.differs() || to.differs())) {
            add(EditMessage.WHEN_EACH.text(), EditMessage.DIFFERENT_COURSES.text());
        } else if (on.isOn()) {
            closes((LocalDateTime) from.value());
            opens((LocalDateTime) to.value());
        } else {
            add(sent(Literals.INFOBASE__SESSIONS_DENY), EditMessage.ENTRANCE_OPEN.text());
        }
    }

    private void jobs() {
        Value jobs = value(Literals.INFOBASE__SCHEDULED_JOBS_DENY);
        if (jobs.isOn()) {
            add(sent(Literals.INFOBASE__SCHEDULED_JOBS_DENY), EditMessage.JOBS_STOP.text());
        }
    }

    /** When something that is set begins to act by itself: as soon as it is saved, or it does already. */
    private String sent(EStructuralFeature field) {
        boolean pending =
                editing.changed().stream().anyMatch(one -> one.change().values().containsKey(field));
        return (pending ? EditMessage.WHEN_SAVED : EditMessage.WHEN_NOW).text();
    }

    private void closes(@Nullable LocalDateTime from) {
        Value code = value(Literals.INFOBASE__PERMISSION_CODE);
        EditMessage who =
                code.differs() || !code.text().isEmpty() ? EditMessage.CLOSES_WITH_CODE : EditMessage.CLOSES_FOR_ALL;
        if (from == null || !from.isAfter(now)) {
            add(sent(Literals.INFOBASE__SESSIONS_DENY), who.text());
            return;
        }
        LocalDateTime warned = from.minus(WARNED);
        add(warned.isAfter(now) ? time(warned) : EditMessage.WHEN_SAVED.text(), EditMessage.WARNED.text());
        LocalDateTime asked = from.minus(ASKED);
        if (asked.isAfter(now)) {
            add(time(asked), EditMessage.ASKED.text());
        }
        add(time(from), who.text());
    }

    private void opens(@Nullable LocalDateTime to) {
        if (to == null) {
            add(EditMessage.WHEN_NEVER.text(), EditMessage.NEVER_OPENS.text());
        } else if (to.isAfter(now)) {
            add(time(to), EditMessage.OPENS.text());
        } else {
            add(time(to), EditMessage.HAS_OPENED.text());
        }
    }

    private void add(String when, String what) {
        moments.add(new Moment(when, what));
    }

    private String time(LocalDateTime time) {
        return Human.dateTime(time, now);
    }
}
