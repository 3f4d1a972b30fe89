package dev.vakhta.processing.exclusive;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.text.Human;
import dev.vakhta.model.text.Plural;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Mine;
import dev.vakhta.processing.ProcessingMessage;
import dev.vakhta.processing.exclusive.ExclusivePlan.Obstacle;
import dev.vakhta.processing.exclusive.ExclusivePlan.Reason;
import dev.vakhta.processing.exclusive.ExclusivePlan.Subject;
import dev.vakhta.processing.exclusive.Inside.Group;
import dev.vakhta.processing.lock.LockChanges;
import dev.vakhta.processing.lock.LockProblems;
import dev.vakhta.processing.lock.LockProblems.Problem;
import dev.vakhta.processing.lock.LockProblems.Severity;
import dev.vakhta.processing.lock.LockTexts;
import dev.vakhta.processing.template.Occasion;
import dev.vakhta.processing.undo.Listing;
import dev.vakhta.processing.undo.Listing.Standing;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.processing.undo.Place;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.provider.facet.SessionLockAdmin;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Looks at the infobases of a run and says what will be done. What is not possible for one is not done for any. */
final class Planner {
    /** Above this the person is told that clocks differ. */
    private static final Duration DIFFERENT = Duration.ofSeconds(60);

    private final Pauses pauses;
    private final ExclusiveSettings settings;
    private final Set<String> warnings = new LinkedHashSet<>();
    private final List<Obstacle> obstacles = new ArrayList<>();

    Planner(Pauses pauses, ExclusiveSettings settings) {
        this.pauses = pauses;
        this.settings = settings;
    }

    /** @param deed what is done once everybody is out, one sentence */
    ExclusivePlan plan(List<Chosen> chosen, Listing listing, String deed, Cancel cancel)
            throws AdministrationException {
        Mine.learn();
        for (Chosen one : chosen) {
            check(one);
        }
        Watch watch = new Watch(pauses, chosen);
        List<Inside> inside = watch.look(cancel);
        List<Subject> subjects = new ArrayList<>();
        for (Chosen one : chosen) {
            subjects.add(subject(one, inside, watch, listing, cancel));
        }
        warn(inside);
        String number = Plural.text(
                chosen.size(),
                ProcessingMessage.INFOBASES_ONE,
                ProcessingMessage.INFOBASES_FEW,
                ProcessingMessage.INFOBASES_MANY);
        String names = subjects.stream().map(Subject::name).collect(Collectors.joining(", "));
        return new ExclusivePlan(
                ExclusiveMessage.TITLE.text(number, names),
                settings,
                subjects,
                steps(subjects, watch, deed),
                obstacles,
                List.copyOf(warnings));
    }

    private static void check(Chosen one) throws AdministrationException {
        if (one.handle().target().isReadOnly()) {
            throw new AdministrationException(
                    FailureKind.NOT_ALLOWED,
                    ProcessingMessage.READ_ONLY.text(one.handle().target().getName()));
        }
        one.handle().facet(SessionLockAdmin.class).orThrow();
        one.handle().facet(SessionAdmin.class).orThrow();
    }

    private Subject subject(Chosen one, List<Inside> inside, Watch watch, Listing listing, Cancel cancel)
            throws AdministrationException {
        Place place = Place.of(one.handle().target(), one.row());
        Infobase now =
                one.handle().facet(SessionLockAdmin.class).orThrow().locks(place.cluster(), place.infobase(), cancel);
        LockChanges.requireKnown(place.infobaseName(), now, SessionLockAdmin.FIELDS);
        Unrestored held = listing.naming(place);
        LocalDateTime clock = watch.serverNow(one);
        if (held != null) {
            AdministrationException refusal = held.refusal(place.infobaseName());
            if (held.standing() == Standing.ALIVE) {
                throw refusal;
            }
            obstacles.add(new Obstacle(Reason.UNRESTORED, place, refusal.sentence()));
        } else if (isClosed(now, clock)) {
            obstacles.add(new Obstacle(Reason.FOREIGN_LOCK, place, foreign(place, now)));
        }
        if (now.isScheduledJobsDeny() && held == null) {
            warnings.add(ExclusiveMessage.JOBS_DENIED_BEFORE.text(place.infobaseName()));
        }
        checkLock(now, clock);
        Duration ahead = watch.clockDifference(one);
        if (ahead.abs().compareTo(DIFFERENT) > 0) {
            warnings.add((ahead.isNegative() ? ExclusiveMessage.CLOCK_BEHIND : ExclusiveMessage.CLOCK_AHEAD)
                    .text(one.handle().target().getName(), Human.duration(ahead.abs())));
        }
        return new Subject(
                one,
                place,
                now,
                held,
                inside.stream()
                        .filter(each -> place.infobase().equals(each.session().getInfobase())
                                && place.cluster()
                                        .equals(each.row().cluster().cluster().getId()))
                        .toList());
    }

    /** A switch that is on with an end in the past closes nothing. */
    private static boolean isClosed(Infobase lock, LocalDateTime clock) {
        LocalDateTime to = lock.getDeniedTo();
        return lock.isSessionsDeny() && (to == null || to.isAfter(clock));
    }

    private static String foreign(Place place, Infobase lock) {
        return ExclusiveMessage.FOREIGN_LOCK.text(
                place.infobaseName(),
                text(lock, Literals.INFOBASE__DENIED_FROM),
                text(lock, Literals.INFOBASE__DENIED_TO),
                text(lock, Literals.INFOBASE__DENIED_MESSAGE),
                text(lock, Literals.INFOBASE__PERMISSION_CODE));
    }

    private static String text(Infobase lock, EStructuralFeature field) {
        return LockTexts.value(field, lock.eGet(field));
    }

    private void checkLock(Infobase now, LocalDateTime clock) throws AdministrationException {
        Infobase wanted = EcoreUtil.copy(now);
        wanted.setSessionsDeny(true);
        wanted.setDeniedFrom(settings.lead().isZero() ? null : clock.plus(settings.lead()));
        wanted.setDeniedTo(settings.to());
        wanted.setPermissionCode(settings.code().text());
        for (Problem problem : LockProblems.of(wanted, clock)) {
            if (problem.severity() == Severity.ERROR) {
                throw new AdministrationException(FailureKind.REFUSED, problem.sentence());
            }
            if (problem.field() == Literals.INFOBASE__DENIED_FROM) { // that it has no end is meant so
                warnings.add(problem.sentence());
            }
        }
    }

    private void warn(List<Inside> inside) {
        if (inside.stream().anyMatch(Inside::mine)) {
            warnings.add(ExclusiveMessage.MINE_INSIDE.text(
                    inside.stream().filter(Inside::mine).map(Inside::name).collect(Collectors.joining("; "))));
        }
        if (inside.stream().anyMatch(each -> !each.mine() && each.group() == Group.PEOPLE)) {
            warnings.add(ExclusiveMessage.WORK_LOST.text());
        }
    }

    private List<String> steps(List<Subject> subjects, Watch watch, String deed) {
        List<String> steps = new ArrayList<>();
        if (settings.eachInTurn() && subjects.size() > 1) {
            steps.add(ExclusiveMessage.PLAN_IN_TURN.text());
        }
        steps.add(ExclusiveMessage.PLAN_JOBS.text());
        steps.add(
                settings.jobsWait().isZero()
                        ? ExclusiveMessage.PLAN_JOBS_END.text()
                        : ExclusiveMessage.PLAN_JOBS_WAIT.text(Human.duration(settings.jobsWait())));
        Subject first = subjects.getFirst();
        LocalDateTime now = watch.serverNow(first.chosen());
        LocalDateTime from = settings.lead().isZero() ? null : now.plus(settings.lead());
        String message = settings.texts()
                .lock(new Occasion(first.name(), now, from, settings.to()))
                .strip();
        steps.add(
                from == null
                        ? ExclusiveMessage.PLAN_LOCK_NOW.text(message)
                        : ExclusiveMessage.PLAN_LOCK.text(Human.duration(settings.lead()), message));
        if (settings.interrupts()) {
            steps.add(ExclusiveMessage.PLAN_INTERRUPT.text());
        }
        steps.add(ExclusiveMessage.PLAN_TERMINATE.text(settings.rounds(), Human.duration(ExclusiveSettings.PAUSE)));
        steps.add(ExclusiveMessage.PLAN_DISCONNECT.text());
        steps.add(ExclusiveMessage.PLAN_VERIFY.text(Human.duration(ExclusiveSettings.VERIFY)));
        steps.add(deed);
        steps.add(
                settings.jobsAfter().isZero()
                        ? ExclusiveMessage.PLAN_RESTORE.text()
                        : ExclusiveMessage.PLAN_RESTORE_JOBS_LATER.text(Human.duration(settings.jobsAfter())));
        return steps;
    }
}
