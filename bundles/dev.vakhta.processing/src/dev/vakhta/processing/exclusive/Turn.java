package dev.vakhta.processing.exclusive;

import dev.vakhta.model.text.Human;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.exclusive.ExclusiveAccess.Held;
import dev.vakhta.processing.exclusive.ExclusiveAccess.Run;
import dev.vakhta.processing.exclusive.ExclusivePlan.Subject;
import dev.vakhta.processing.exclusive.Inside.Group;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.jdt.annotation.Nullable;

/** Closes and empties some infobases together, and lets the work be done: all steps but those that give back. */
final class Turn {
    /** Of a list that could not be read: the next try may. */
    private static final Set<FailureKind> PASSING = EnumSet.of(FailureKind.UNREACHABLE, FailureKind.TIMED_OUT);

    private static final Set<String> LONG_CALLS = Set.of("long", "stuck", "in-db");
    /** How long a wish waits to be heard. */
    private static final Duration SLICE = Duration.ofSeconds(1);

    private final Run run;
    private final ExclusiveSettings settings;
    private final List<Door> doors;
    private final Telling telling;
    private final Cancel cancel;
    private final Watch watch;
    private final Eviction eviction;
    private final Set<UUID> inDbms = new HashSet<>();
    private @Nullable LocalDateTime end;
    private int round;

    Turn(Run run, List<Door> doors, Telling telling, Cancel cancel) {
        this.run = run;
        this.settings = run.plan().settings();
        this.doors = doors;
        this.telling = telling;
        this.cancel = cancel;
        this.end = settings.to();
        List<Subject> subjects = doors.stream().map(Door::subject).toList();
        List<Chosen> chosen = subjects.stream().map(Subject::chosen).toList();
        this.watch = new Watch(run.pauses(), chosen);
        this.eviction = new Eviction(subjects, settings, watch, telling);
    }

    /** @return what the work returned */
    int run() throws AdministrationException {
        telling.step(ExclusiveStep.LOOK, this::lookAround);
        telling.step(ExclusiveStep.DENY_JOBS, () -> each(door -> door.denyJobs(cancel)));
        telling.step(ExclusiveStep.WAIT_FOR_JOBS, this::waitForJobs);
        telling.step(ExclusiveStep.LOCK, () -> lock(settings.lead()));
        telling.step(ExclusiveStep.WARN, this::warn);
        if (settings.interrupts()) {
            telling.step(ExclusiveStep.INTERRUPT, this::interrupt);
        }
        boolean[] empty = {false};
        while (!empty[0]) {
            telling.step(ExclusiveStep.TERMINATE, this::terminate);
            telling.step(ExclusiveStep.DISCONNECT, () -> eviction.disconnect(watch.look(cancel), cancel));
            telling.step(ExclusiveStep.VERIFY, () -> empty[0] = isEmptyTwice());
        }
        int[] code = {0};
        telling.step(ExclusiveStep.HOLD, () -> code[0] = hold());
        return code[0];
    }

    /** Something done to a door. */
    private interface Deed {
        void to(Door door) throws AdministrationException;
    }

    private void each(Deed deed) throws AdministrationException {
        for (Door door : doors) {
            deed.to(door);
        }
    }

    private void lookAround() throws AdministrationException {
        each(door -> door.readUnchanged(cancel));
        telling.inside(watch.look(cancel));
    }

    private void waitForJobs() throws AdministrationException {
        Instant until = run.pauses().now().plus(settings.jobsWait());
        List<Inside> jobs = jobs();
        if (settings.jobsWait().isZero()) {
            eviction.terminate(jobs, cancel);
            return;
        }
        while (!jobs.isEmpty()
                && run.pauses().now().isBefore(until)
                && !run.wishes().isNow()) {
            telling.awaits(Awaited.JOBS_END, Duration.between(run.pauses().now(), until));
            rest(ExclusiveSettings.PAUSE, true);
            until = until.plus(run.wishes().takeExtension());
            jobs = jobs();
        }
        if (!jobs.isEmpty()) {
            telling.said(ExclusiveMessage.JOBS_STILL_RUN.text(jobs.stream()
                    .map(one -> one.name() + " (" + one.age() + ")")
                    .collect(Collectors.joining("; "))));
        }
    }

    private List<Inside> jobs() throws AdministrationException {
        List<Inside> all = watch.look(cancel);
        telling.inside(all);
        return all.stream()
                .filter(one -> one.group() == Group.JOBS && !one.mine())
                .toList();
    }

    private void lock(Duration lead) throws AdministrationException {
        each(door -> {
            LocalDateTime now = watch.serverNow(door.subject().chosen());
            door.lock(settings, now, lead.isZero() ? null : now.plus(lead), end, cancel);
        });
        telling.awaits(Awaited.DOOR_CLOSES, left());
        LocalDateTime to = end;
        if (to != null) {
            LocalDateTime now = watch.serverNow(doors.getFirst().subject().chosen());
            telling.awaits(Awaited.DOOR_OPENS, Duration.between(now, to));
        }
    }

    private void warn() throws AdministrationException {
        for (Duration left = left(); !left.isZero(); left = left()) {
            Duration more = run.wishes().takeExtension();
            if (run.wishes().isNow()) {
                lock(Duration.ZERO);
                return;
            } else if (!more.isZero()) {
                lock(left.plus(more));
            } else {
                look();
                rest(left.compareTo(ExclusiveSettings.PAUSE) < 0 ? left : ExclusiveSettings.PAUSE, true);
            }
        }
    }

    /** Until the last lock begins; zero: all have. */
    private Duration left() {
        Duration most = Duration.ZERO;
        for (Door door : doors) {
            LocalDateTime from = door.from();
            LocalDateTime now = watch.serverNow(door.subject().chosen());
            if (from != null && from.isAfter(now)) {
                Duration left = Duration.between(now, from);
                most = left.compareTo(most) > 0 ? left : most;
            }
        }
        return most;
    }

    private void interrupt() throws AdministrationException {
        List<Inside> all = watch.look(cancel);
        telling.inside(all);
        eviction.interrupt(
                others(all).stream()
                        .filter(one -> LONG_CALLS.contains(one.stateId()))
                        .toList(),
                cancel);
    }

    private static List<Inside> others(List<Inside> all) {
        return all.stream().filter(one -> !one.mine()).toList();
    }

    /** Null: it could not be read this time, which was said. */
    private @Nullable List<Inside> look() throws AdministrationException {
        try {
            List<Inside> all = watch.look(cancel);
            telling.inside(all);
            return all;
        } catch (AdministrationException e) {
            if (!PASSING.contains(e.kind())) {
                throw e;
            }
            telling.said(ExclusiveMessage.UNREAD.text(e.sentence()));
            return null;
        }
    }

    private void terminate() throws AdministrationException {
        for (List<Inside> all = look(); all == null || !others(all).isEmpty(); all = look()) {
            if (all != null) {
                sayWhoIsInDbms(all);
            }
            if (round == settings.rounds()) {
                String left = all == null
                        ? ""
                        : others(all).stream().map(Inside::name).collect(Collectors.joining("; "));
                throw new AdministrationException(FailureKind.TIMED_OUT, ExclusiveMessage.STILL_INSIDE.text(left));
            }
            round++;
            if (all != null) {
                eviction.terminate(others(all), cancel);
            }
            rest(ExclusiveSettings.PAUSE, false);
        }
    }

    private void sayWhoIsInDbms(List<Inside> all) {
        for (Inside one : all) {
            Duration ending = one.ending();
            if (ending != null
                    && ending.compareTo(ExclusiveSettings.PATIENCE) >= 0
                    && inDbms.add(one.session().getId())) {
                telling.said(one.inDbms());
            }
        }
    }

    /** Somebody may slip in between; then it goes on with terminating. */
    private boolean isEmptyTwice() throws AdministrationException {
        for (int i = 0; i < 2; i++) {
            if (i > 0) {
                rest(ExclusiveSettings.VERIFY, false);
            }
            List<Inside> all = watch.look(cancel);
            telling.inside(all);
            if (!others(all).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private int hold() throws AdministrationException {
        ExclusiveAccess.Work work = run.work();
        if (work != null) {
            return hold(work);
        }
        boolean said = false;
        while (!run.wishes().isFinished() && !cancel.isCancelled()) {
            LocalDateTime to = end;
            LocalDateTime now = watch.serverNow(doors.getFirst().subject().chosen());
            Duration more = run.wishes().takeExtension();
            if (to != null && !more.isZero()) {
                end = to.plus(more);
                lock(Duration.ZERO);
                said = false;
            } else if (to != null && !said && !now.isBefore(to.minus(ExclusiveSettings.END_WARNING))) {
                said = true;
                telling.said(ExclusiveMessage.OPENS_SOON.text(Human.dateTime(to, now)));
            }
            slice();
        }
        return 0;
    }

    private int hold(ExclusiveAccess.Work work) throws AdministrationException {
        List<String> names = doors.stream().map(door -> door.subject().name()).toList();
        LocalDateTime to = end;
        Cancel over = new Cancel();
        if (to != null) {
            Thread.ofVirtual().start(() -> warnBefore(to, over));
        }
        try {
            return work.run(new Held(names, settings.code(), to), cancel);
        } finally {
            over.cancel();
        }
    }

    private void warnBefore(LocalDateTime to, Cancel over) {
        LocalDateTime now = watch.serverNow(doors.getFirst().subject().chosen());
        try {
            run.pauses().pause(Duration.between(now, to.minus(ExclusiveSettings.END_WARNING)), over);
            telling.said(ExclusiveMessage.OPENS_SOON.text(Human.dateTime(to, now)));
        } catch (AdministrationException e) {
            // the work was done before
        }
    }

    /** That a cancel ends the waiting is what it is for, here. */
    private void slice() {
        try {
            run.pauses().pause(SLICE, cancel);
        } catch (AdministrationException e) {
            // the loop sees it
        }
    }

    /** @param heard whether a wish ends it early */
    private void rest(Duration time, boolean heard) throws AdministrationException {
        Instant until = run.pauses().now().plus(time);
        for (Instant now = run.pauses().now();
                now.isBefore(until);
                now = run.pauses().now()) {
            if (run.wishes().isFinished()) {
                throw new AdministrationException(FailureKind.CANCELLED, ExclusiveMessage.STOPPED.text());
            }
            if (heard && run.wishes().isAny()) {
                return;
            }
            Duration left = Duration.between(now, until);
            run.pauses().pause(left.compareTo(SLICE) < 0 ? left : SLICE, cancel);
        }
    }
}
