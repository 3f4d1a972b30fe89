package dev.vakhta.processing.internal;

import dev.vakhta.model.cluster.ClusterPackage.Literals;
import dev.vakhta.model.cluster.Infobase;
import dev.vakhta.model.fields.Field;
import dev.vakhta.processing.Declaration.Parameter;
import dev.vakhta.processing.ProcessingMessage;
import dev.vakhta.processing.Step;
import dev.vakhta.processing.lock.LockTexts;
import dev.vakhta.processing.undo.ChangedInfobase;
import dev.vakhta.processing.undo.Conflict;
import dev.vakhta.processing.undo.Conflict.Answer;
import dev.vakhta.processing.undo.Entry;
import dev.vakhta.processing.undo.Listing.Standing;
import dev.vakhta.processing.undo.Listing.Unrestored;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.change.Change;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Opens the door of infobases: gives back what the undo journal knows of, and lifts a lock it does not know. */
public final class Unlock extends LockCommand {
    private static final String ALLOW_JOBS = "allow-jobs";
    private static final String FORCE = "force";

    public Unlock() {
        this(UndoJournal::ofPerson);
    }

    Unlock(Supplier<UndoJournal> journal) {
        super(
                new Words(
                        "unlock",
                        ProcessingMessage.UNLOCK,
                        ProcessingMessage.UNLOCK_HELP,
                        ProcessingMessage.UNLOCK_TITLE,
                        ProcessingMessage.UNLOCK_STEP),
                journal);
    }

    @Override
    List<Parameter> parameters() {
        return List.of(
                flag(ALLOW_JOBS, ProcessingMessage.UNLOCK_JOBS, ProcessingMessage.UNLOCK_JOBS_HELP),
                flag(FORCE, ProcessingMessage.FORCE, ProcessingMessage.FORCE_HELP));
    }

    @Override
    Step step(Found at, Planning planning) throws AdministrationException {
        Unrestored held = at.held();
        return held == null ? open(at, planning) : restore(at, held, planning);
    }

    /** What was there is shown by the plan, and kept nowhere by us: given back later, it would lock out everybody once more. */
    private Step open(Found at, Planning planning) throws AdministrationException {
        Change<Infobase> open = Change.<Infobase>nothing()
                .with(Literals.INFOBASE__SESSIONS_DENY, false)
                .with(Literals.INFOBASE__DENIED_FROM, null)
                .with(Literals.INFOBASE__DENIED_TO, null)
                .with(Literals.INFOBASE__PERMISSION_CODE, "");
        if (planning.values().flag(ALLOW_JOBS)) {
            open = open.with(Literals.INFOBASE__SCHEDULED_JOBS_DENY, false);
        }
        Step step = directly(at, open);
        String kept = at.admin().keepsLifted();
        planning.warnings().add(kept == null ? ProcessingMessage.UNLOCK_WARNING.text() : kept);
        return step;
    }

    private Step restore(Found at, Unrestored held, Planning planning) throws AdministrationException {
        boolean force = planning.values().flag(FORCE);
        if (held.standing() == Standing.ALIVE || held.standing() == Standing.UNKNOWN && !force) {
            throw held.refusal(at.name());
        }
        Entry entry = held.entry();
        ChangedInfobase known = entry.open(at.place());
        Change<Infobase> back =
                new Change<>(known == null ? Map.of() : known.before().values());
        String difference = LockTexts.difference(at.now(), back);
        return new Step(
                at.chosen(),
                at.place().cluster(),
                ProcessingMessage.RESTORE_STEP.text(
                        at.name(), entry.title(), entry.owner().text(), entry.since(), difference),
                "",
                "",
                cancel -> restore(at, entry, force, planning, cancel),
                cancel -> planning.undoing().resumed(entry, force).isRestored(at.place(), at.admin(), cancel));
    }

    private static void restore(Found at, Entry entry, boolean force, Planning planning, Cancel cancel)
            throws AdministrationException {
        List<Conflict> found = new ArrayList<>();
        ChangedInfobase restored = planning.undoing()
                .resumed(entry, force)
                .restore(
                        at.place(),
                        at.admin(),
                        conflict -> {
                            found.add(conflict);
                            return force ? Answer.RESTORE : Answer.LATER;
                        },
                        cancel);
        if (restored.isOpen()) {
            throw new AdministrationException(
                    FailureKind.CONFLICT,
                    ProcessingMessage.RESTORE_CONFLICT.text(
                            at.name(),
                            found.stream()
                                    .flatMap(conflict -> conflict.fields().stream())
                                    .map(field -> ProcessingMessage.RESTORE_CONFLICT_FIELD.text(
                                            Field.of(field.field()).label(), field.before(), field.ours(), field.now()))
                                    .collect(Collectors.joining("; "))));
        }
    }
}
