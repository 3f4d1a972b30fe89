package dev.vakhta.processing.exclusive;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.fields.Field;
import dev.vakhta.model.text.Human;
import dev.vakhta.processing.exclusive.ExclusiveResult.GivenBack;
import dev.vakhta.processing.exclusive.ExclusiveResult.State;
import dev.vakhta.processing.lock.Proof;
import dev.vakhta.processing.undo.ChangedInfobase;
import dev.vakhta.processing.undo.Conflict;
import dev.vakhta.processing.undo.UndoRun;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.change.Change;
import dev.vakhta.provider.reading.SideBySide;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Gives back what a run set, and proves it. A cancel does not stop it: whoever cancels wants it all the more. */
final class Release {
    private static final int TRIES = 3;
    private static final Duration BETWEEN = Duration.ofSeconds(5);
    /** The way may be there again in a moment; and what was not answered is read first by each try. */
    private static final Set<FailureKind> PASSING =
            EnumSet.of(FailureKind.UNREACHABLE, FailureKind.TIMED_OUT, FailureKind.OUTCOME_UNKNOWN);

    private final UndoRun undo;
    private final List<Door> doors;
    private final Conflict.Callback conflicts;
    private final Pauses pauses;
    private final Telling telling;

    Release(UndoRun undo, List<Door> doors, Conflict.Callback conflicts, Pauses pauses, Telling telling) {
        this.undo = undo;
        this.doors = doors;
        this.conflicts = conflict -> {
            synchronized (doors) { // one question at a time
                return conflicts.ask(conflict);
            }
        };
        this.pauses = pauses;
        this.telling = telling;
    }

    /** Users come in now; jobs are given back after that time, or when cancelled. */
    void openForUsers(Duration jobsAfter, Cancel cancel) {
        for (Door door : doors) {
            try {
                openForUsers(door);
            } catch (AdministrationException e) { // then it is given back as a whole, which says so if it fails, too
                telling.said(ExclusiveMessage.STEP_FAILED.text(door.subject().name(), e.sentence()));
            }
        }
        telling.said(ExclusiveMessage.JOBS_LATER.text(Human.duration(jobsAfter)));
        telling.awaits(Awaited.JOBS_ALLOWED, jobsAfter);
        try {
            pauses.pause(jobsAfter, cancel);
        } catch (AdministrationException e) {
            telling.said(e.sentence());
        }
    }

    /** Everything but the jobs, and but the code, which lets in nobody who could not come in anyway. */
    private void openForUsers(Door door) throws AdministrationException {
        ChangedInfobase held = undo.entry().open(door.place());
        if (held != null) {
            Map<EStructuralFeature, @Nullable Object> users =
                    new LinkedHashMap<>(held.before().values());
            users.keySet()
                    .removeIf(field -> field == Literals.INFOBASE__SCHEDULED_JOBS_DENY
                            || Field.of(field).secret());
            door.change(new Change<>(users), Cancel.never());
        }
    }

    List<GivenBack> restore() {
        return SideBySide.each(doors, this::restore);
    }

    private GivenBack restore(Door door) {
        if (undo.entry().open(door.place()) == null) {
            return new GivenBack(door.place(), untouched(door), null);
        }
        for (int attempt = 1; ; attempt++) {
            try {
                ChangedInfobase now = undo.restore(door.place(), door.admin(), conflicts, Cancel.never());
                return new GivenBack(door.place(), state(now), null);
            } catch (AdministrationException e) {
                if (attempt == TRIES || !PASSING.contains(e.kind())) {
                    telling.said(
                            ExclusiveMessage.NOT_RESTORED.text(door.subject().name(), e.sentence()));
                    return new GivenBack(door.place(), State.NOT_RESTORED, e);
                }
                rest();
            }
        }
    }

    /** Jobs that were denied before as well leave nothing to give back. */
    private State untouched(Door door) {
        return undo.entry().infobases().stream()
                        .anyMatch(one ->
                                one.place().equals(door.place()) && one.state() == ChangedInfobase.State.RESTORED)
                ? State.RESTORED
                : State.UNTOUCHED;
    }

    private State state(ChangedInfobase now) {
        if (now.isOpen()) {
            telling.said(ExclusiveMessage.LEFT_ALONE.text(now.place().infobaseName()));
            return State.LEFT_ALONE;
        }
        return now.state() == ChangedInfobase.State.RESTORED ? State.RESTORED : State.KEPT;
    }

    private void rest() {
        try {
            pauses.pause(BETWEEN, Cancel.never());
        } catch (AdministrationException e) { // interrupted: no more patience, but another try
            telling.said(e.sentence());
        }
    }

    /** Reads back, and says how it is: one sentence for all that are alike. */
    void prove(Cancel cancel) throws AdministrationException {
        Map<String, List<String>> alike = new LinkedHashMap<>();
        for (Door door : doors) {
            Infobase now = door.read(cancel);
            alike.computeIfAbsent(Proof.of(now), any -> new ArrayList<>())
                    .add(door.subject().name());
        }
        alike.forEach((sentence, names) -> telling.said(Proof.sentence(sentence, String.join(", ", names))));
    }
}
