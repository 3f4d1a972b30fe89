package dev.vakhta.processing.exclusive;

import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.ProcessingMessage;
import dev.vakhta.processing.exclusive.ExclusivePlan.Obstacle;
import dev.vakhta.processing.exclusive.ExclusivePlan.Subject;
import dev.vakhta.processing.exclusive.ExclusiveResult.GivenBack;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.processing.undo.UndoRun;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jdt.annotation.Nullable;

/** Exclusive access to infobases: plans and runs. */
public final class ExclusiveAccess {
    private static final Logger LOG = System.getLogger(ExclusiveAccess.class.getName());

    private final UndoJournal journal;
    private final Pauses pauses;

    public ExclusiveAccess(UndoJournal journal, Pauses pauses) {
        this.journal = journal;
        this.pauses = pauses;
    }

    /** What is done when nobody is inside. */
    public interface Work {
        /**
         * Called on the run's thread; for infobases each in its turn, once for each.
         *
         * @param cancel ends the work, which then ends with CANCELLED
         * @return 0 if all went well
         */
        int run(Held held, Cancel cancel) throws AdministrationException;
    }

    /**
     * What the work may use.
     *
     * @param infobases their names
     * @param code lets one in
     * @param to when the door opens by itself, by the server's clock; null: never
     */
    public record Held(
            List<String> infobases,
            PermissionCode code,
            @Nullable LocalDateTime to) {}

    /**
     * Everything a run goes by.
     *
     * @param plan as it was shown
     * @param wishes what the person wants meanwhile
     * @param work null: it is held until the person says it is done, or cancels
     */
    record Run(
            ExclusivePlan plan,
            ExclusiveQuestions questions,
            ExclusiveObserver observer,
            Wishes wishes,
            @Nullable Work work,
            Pauses pauses) {}

    /**
     * What would be done. Reads, and changes nothing.
     *
     * @param infobases rows of infobases or their summaries, at least one
     * @param deed what will be done once everybody is out, one sentence
     * @throws AdministrationException it cannot be done for one of them, such as NOT_ALLOWED: another run has it, and who
     */
    public ExclusivePlan plan(List<Chosen> infobases, ExclusiveSettings settings, String deed, Cancel cancel)
            throws AdministrationException {
        return new Planner(pauses, settings).plan(infobases, journal.list(), deed, cancel);
    }

    /**
     * Runs a plan. Whatever happens, what was before is given back, or the undo journal still has it.
     *
     * @param work null: it is held until the person says it is done, or cancels
     * @param cancel gives back at once; where it is only held, that is the usual end
     */
    public ExclusiveResult run(
            ExclusivePlan plan,
            ExclusiveQuestions questions,
            ExclusiveObserver observer,
            Wishes wishes,
            @Nullable Work work,
            Cancel cancel) {
        Run run = new Run(plan, questions, observer, wishes, work, pauses);
        for (Obstacle obstacle : plan.obstacles()) {
            if (!questions.goesOver(obstacle)) {
                return new ExclusiveResult(
                        new AdministrationException(FailureKind.NOT_ALLOWED, obstacle.sentence()), 0, List.of());
            }
        }
        List<GivenBack> all = new ArrayList<>();
        for (List<Subject> together : turns(plan)) {
            ExclusiveResult one = turn(run, together, cancel);
            all.addAll(one.infobases());
            wishes.begin();
            if (one.failure() != null || one.exitCode() != 0 || cancel.isCancelled()) {
                return new ExclusiveResult(one.failure(), one.exitCode(), all);
            }
        }
        return new ExclusiveResult(null, 0, all);
    }

    private static List<List<Subject>> turns(ExclusivePlan plan) {
        return plan.settings().eachInTurn()
                ? plan.subjects().stream().map(List::of).toList()
                : List.of(plan.subjects());
    }

    private ExclusiveResult turn(Run run, List<Subject> subjects, Cancel cancel) {
        Telling telling = new Telling(
                run.observer(), pauses, subjects.stream().map(Subject::name).toList());
        try (UndoRun undo = journal.begin(ExclusiveMessage.NAME.text())) {
            List<Door> doors = new ArrayList<>();
            for (Subject subject : subjects) {
                doors.add(new Door(subject, undo));
            }
            AdministrationException failure = null;
            int code = 0;
            Release release = new Release(undo, doors, run.questions(), pauses, telling);
            List<GivenBack> given = new ArrayList<>();
            try {
                code = new Turn(run, doors, telling, cancel).run();
            } catch (AdministrationException e) {
                failure = e;
            } catch (RuntimeException e) {
                LOG.log(Level.ERROR, "exclusive access", e);
                failure = new AdministrationException(FailureKind.BAD_ANSWER, ProcessingMessage.UNEXPECTED.text(e), e);
            } finally { // errors, too: users wait outside
                given.addAll(giveBack(run, release, telling, undo, failure == null, cancel));
            }
            return new ExclusiveResult(failure, code, given);
        } catch (AdministrationException e) { // of the undo journal, before anything was done
            return new ExclusiveResult(e, 0, List.of());
        }
    }

    private static List<GivenBack> giveBack(
            Run run, Release release, Telling telling, UndoRun undo, boolean worked, Cancel cancel) {
        List<GivenBack> given = new ArrayList<>();
        boolean changed = !undo.entry().infobases().isEmpty();
        Telling.Doing restoring = () -> {
            Duration jobsAfter = run.wishes().jobsAfter(run.plan().settings().jobsAfter());
            if (worked && !jobsAfter.isZero()) {
                release.openForUsers(jobsAfter, cancel);
            }
            given.addAll(release.restore());
        };
        try {
            if (!changed) {
                given.addAll(release.restore());
            } else {
                telling.step(ExclusiveStep.RESTORE, restoring);
                telling.step(ExclusiveStep.PROVE, () -> release.prove(Cancel.never()));
            }
        } catch (AdministrationException e) { // only the proof can fail as a whole
            telling.said(ExclusiveMessage.UNPROVEN.text(e.sentence()));
        }
        return given;
    }
}
