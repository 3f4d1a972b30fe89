package dev.vakhta.ui.sessionlock.internal.run;

import dev.vakhta.processing.exclusive.Awaited;
import dev.vakhta.processing.exclusive.ExclusiveAccess;
import dev.vakhta.processing.exclusive.ExclusiveObserver;
import dev.vakhta.processing.exclusive.ExclusivePlan;
import dev.vakhta.processing.exclusive.ExclusivePlan.Obstacle;
import dev.vakhta.processing.exclusive.ExclusiveQuestions;
import dev.vakhta.processing.exclusive.ExclusiveResult;
import dev.vakhta.processing.exclusive.ExclusiveStep;
import dev.vakhta.processing.exclusive.ExclusiveStep.State;
import dev.vakhta.processing.exclusive.Inside;
import dev.vakhta.processing.exclusive.Pauses;
import dev.vakhta.processing.exclusive.Wishes;
import dev.vakhta.processing.undo.Conflict;
import dev.vakhta.processing.undo.UndoJournal;
import dev.vakhta.provider.Cancel;
import dev.vakhta.ui.sessionlock.internal.edit.Entrance;
import dev.vakhta.ui.sessionlock.internal.edit.Names;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** A run of exclusive access, which goes on whether somebody watches or not. */
public final class ExclusiveRun extends Job implements ExclusiveObserver {
    private final List<Entrance> entrances;
    private final ExclusivePlan plan;
    private final Conflict.Callback conflicts;
    private final Pauses pauses;
    private final Wishes wishes = new Wishes();
    private final Cancel cancel = new Cancel();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Progress progress;

    /**
     * Of a plan whose obstacles the person goes over.
     *
     * @param conflicts asks when somebody changed a lock meanwhile; on the run's threads
     */
    public ExclusiveRun(List<Entrance> entrances, ExclusivePlan plan, Conflict.Callback conflicts, Pauses pauses) {
        super(RunMessage.RUN.text(Names.of(entrances)));
        this.entrances = List.copyOf(entrances);
        this.plan = plan;
        this.conflicts = conflicts;
        this.pauses = pauses;
        this.progress = Progress.of(
                plan.subjects().stream().flatMap(one -> one.inside().stream()).toList(), pauses.now());
    }

    public List<Entrance> entrances() {
        return entrances;
    }

    boolean has(Entrance infobase) {
        return entrances.stream().anyMatch(one -> one.place().isSame(infobase.place()));
    }

    public ExclusivePlan plan() {
        return plan;
    }

    public synchronized Progress progress() {
        return progress;
    }

    public boolean isRunning() {
        return progress().isRunning();
    }

    /** Whether it is over, and nobody has to do anything about it. */
    public boolean isRestored() {
        ExclusiveResult result = progress().result();
        return result != null && Outcome.of(result).stream().allMatch(Outcome::good);
    }

    /** What the person wants of it. Stopping is a matter of {@link #stop}. */
    public Wishes wishes() {
        return wishes;
    }

    /** Gives back what was before, and ends. */
    public void stop() {
        change(Progress::stopped);
        cancel.cancel();
    }

    /** Is told whenever something is another, on the run's threads. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void change(UnaryOperator<Progress> how) {
        synchronized (this) {
            progress = how.apply(progress);
        }
        listeners.forEach(Runnable::run);
    }

    @Override
    protected void canceling() {
        stop();
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        ExclusiveResult result = new ExclusiveAccess(UndoJournal.ofPerson(), pauses)
                .run(plan, new Answers(conflicts), this, wishes, null, cancel);
        change(now -> now.ended(result));
        return Status.OK_STATUS;
    }

    /** What was asked before it was begun is answered. */
    private record Answers(Conflict.Callback conflicts) implements ExclusiveQuestions {
        @Override
        public boolean goesOver(Obstacle obstacle) {
            return true;
        }

        @Override
        public Conflict.Answer ask(Conflict conflict) {
            return conflicts.ask(conflict);
        }
    }

    @Override
    public void stepChanged(List<String> infobases, ExclusiveStep step, State state, Instant at) {
        change(now -> now.stepped(infobases, step, state, at));
    }

    @Override
    public void awaits(Awaited what, Instant at) {
        change(now -> now.awaiting(what, at));
    }

    @Override
    public void inside(List<Inside> all) {
        change(now -> now.seen(all, pauses.now()));
    }

    @Override
    public void said(String sentence) {
        change(now -> now.told(sentence, pauses.now()));
    }
}
