package dev.vakhta.ui.sessionlock.internal.run;

import dev.vakhta.processing.exclusive.Awaited;
import dev.vakhta.processing.exclusive.ExclusiveResult;
import dev.vakhta.processing.exclusive.ExclusiveSettings;
import dev.vakhta.processing.exclusive.ExclusiveStep;
import dev.vakhta.processing.exclusive.ExclusiveStep.State;
import dev.vakhta.processing.exclusive.Inside;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jdt.annotation.Nullable;

/**
 * How far a run is.
 *
 * @param turn names of the infobases it is at
 * @param turns how many turns have begun
 * @param stages of the steps that have begun in this turn
 * @param inside who was inside when it was read last
 * @param insideAt when that was
 * @param said what is worth knowing, the newest last
 * @param proofs what was read back when all was given back
 * @param stopping whether somebody wants it to end
 * @param result null: it goes on
 */
public record Progress(
        List<String> turn,
        int turns,
        Map<ExclusiveStep, Stage> stages,
        List<Inside> inside,
        Instant insideAt,
        List<Said> said,
        List<String> proofs,
        Map<Awaited, Instant> awaited,
        boolean stopping,
        @Nullable ExclusiveResult result) {
    private static final int MOST_SAID = 500;

    /**
     * A step.
     *
     * @param began in this turn, when it is repeated: the first time
     * @param changed when it came to this state
     */
    public record Stage(State state, Instant began, Instant changed) {}

    /** Something to know. */
    public record Said(Instant at, String sentence) {}

    public Progress {
        turn = List.copyOf(turn);
        stages = Map.copyOf(stages);
        inside = List.copyOf(inside);
        said = List.copyOf(said);
        proofs = List.copyOf(proofs);
        awaited = Map.copyOf(awaited);
    }

    static Progress of(List<Inside> inside, Instant at) {
        return new Progress(List.of(), 0, Map.of(), inside, at, List.of(), List.of(), Map.of(), false, null);
    }

    Progress stepped(List<String> infobases, ExclusiveStep step, State state, Instant at) {
        boolean begins = step == ExclusiveStep.LOOK && state == State.RUNNING;
        Map<ExclusiveStep, Stage> all = new EnumMap<>(ExclusiveStep.class);
        if (!begins) {
            all.putAll(stages);
        }
        Stage before = all.get(step);
        all.put(step, new Stage(state, before == null ? at : before.began(), at));
        return new Progress(
                infobases,
                begins ? turns + 1 : turns,
                all,
                inside,
                insideAt,
                said,
                proofs,
                begins ? Map.of() : awaited,
                stopping,
                result);
    }

    Progress seen(List<Inside> all, Instant at) {
        return new Progress(turn, turns, stages, all, at, said, proofs, awaited, stopping, result);
    }

    Progress told(String sentence, Instant at) {
        List<Said> all = new ArrayList<>(said);
        all.add(new Said(at, sentence));
        List<String> proven = new ArrayList<>(proofs);
        if (current() == ExclusiveStep.PROVE) {
            proven.add(sentence);
        }
        return new Progress(
                turn,
                turns,
                stages,
                inside,
                insideAt,
                all.subList(Math.max(0, all.size() - MOST_SAID), all.size()),
                proven,
                awaited,
                stopping,
                result);
    }

    Progress awaiting(Awaited what, Instant at) {
        Map<Awaited, Instant> all = new EnumMap<>(Awaited.class);
        all.putAll(awaited);
        all.put(what, at);
        return new Progress(turn, turns, stages, inside, insideAt, said, proofs, all, stopping, result);
    }

    Progress stopped() {
        return new Progress(turn, turns, stages, inside, insideAt, said, proofs, awaited, true, result);
    }

    Progress ended(ExclusiveResult how) {
        return new Progress(turn, turns, stages, List.of(), insideAt, said, proofs, awaited, stopping, how);
    }

    public boolean isRunning() {
        return result == null;
    }

    /** The step it is at; null: none. */
    public @Nullable ExclusiveStep current() {
        ExclusiveStep latest = null;
        for (ExclusiveStep step : ExclusiveStep.values()) {
            Stage stage = stages.get(step);
            if (stage != null && stage.state() == State.RUNNING) {
                latest = step;
            }
        }
        return latest;
    }

    private boolean isAt(ExclusiveStep... steps) {
        ExclusiveStep now = current();
        return isRunning() && !stopping && now != null && List.of(steps).contains(now);
    }

    /** Whether it makes sense to ask for more time: before the door closes, and before it opens by itself. */
    public boolean canExtend() {
        return isAt(ExclusiveStep.WAIT_FOR_JOBS, ExclusiveStep.WARN)
                || isHeld() && awaited.containsKey(Awaited.DOOR_OPENS);
    }

    /** Whether somebody is waited for who need not be. */
    public boolean canHurry() {
        return isAt(ExclusiveStep.WAIT_FOR_JOBS, ExclusiveStep.WARN);
    }

    /** Whether nobody is inside, and the person works. */
    public boolean isHeld() {
        return isAt(ExclusiveStep.HOLD);
    }

    /** Whether it can still be stopped: once it gives back, only what it waits for can be. */
    public boolean canStop() {
        ExclusiveStep now = current();
        boolean restores = now == ExclusiveStep.RESTORE || now == ExclusiveStep.PROVE;
        return isRunning() && !stopping && (!restores || awaited.containsKey(Awaited.JOBS_ALLOWED));
    }

    /** Whether the lock is about to end by itself while somebody works. */
    public boolean opensSoon(Instant now) {
        Instant opens = awaited.get(Awaited.DOOR_OPENS);
        return isHeld()
                && opens != null
                && !opens.minus(ExclusiveSettings.END_WARNING).isAfter(now);
    }
}
