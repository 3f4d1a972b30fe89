package dev.vakhta.ui.sessionlock.internal.run;

import dev.vakhta.processing.exclusive.Awaited;
import dev.vakhta.processing.exclusive.ExclusiveResult;
import dev.vakhta.processing.exclusive.ExclusiveStep;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.FailureKind;
import java.time.Duration;
import java.time.Instant;

/** What happens at this moment, in one sentence, with the time that is left. */
public final class Headline {
    private Headline() {}

    public static String of(Progress progress, Instant now) {
        ExclusiveResult result = progress.result();
        if (result != null) {
            return ended(progress, result);
        }
        ExclusiveStep step = progress.current();
        Instant jobs = progress.awaited().get(Awaited.JOBS_ALLOWED);
        if (step == ExclusiveStep.RESTORE && jobs != null && jobs.isAfter(now) && !progress.stopping()) {
            return RunMessage.NOW_JOBS_LATER.text(left(now, jobs));
        }
        if (progress.stopping()) {
            return RunMessage.NOW_STOPPING.text();
        }
        if (step == null) {
            return RunMessage.NOW_BEGINS.text();
        }
        return switch (step) {
            case WAIT_FOR_JOBS -> counted(progress, Awaited.JOBS_END, now, RunMessage.NOW_JOBS, step);
            case WARN -> counted(progress, Awaited.DOOR_CLOSES, now, RunMessage.NOW_CLOSES, step);
            case TERMINATE ->
                RunMessage.NOW_TERMINATING.text(
                        progress.inside().stream().filter(one -> !one.mine()).count());
            case HOLD ->
                progress.awaited().containsKey(Awaited.DOOR_OPENS)
                        ? counted(progress, Awaited.DOOR_OPENS, now, RunMessage.NOW_HELD_UNTIL, step)
                        : RunMessage.NOW_HELD.text();
            default -> RunMessage.NOW_STEP.text(step.text());
        };
    }

    private static String counted(
            Progress progress, Awaited what, Instant now, RunMessage sentence, ExclusiveStep step) {
        Instant at = progress.awaited().get(what);
        return at == null ? RunMessage.NOW_STEP.text(step.text()) : sentence.text(left(now, at));
    }

    private static String ended(Progress progress, ExclusiveResult result) {
        AdministrationException failure = result.failure();
        if (result.has(ExclusiveResult.State.NOT_RESTORED) || result.has(ExclusiveResult.State.LEFT_ALONE)) {
            return RunMessage.ENDED_NOT_RESTORED.text();
        }
        if (failure == null) {
            return RunMessage.ENDED_DONE.text();
        }
        return progress.stopping() && failure.kind() == FailureKind.CANCELLED
                ? RunMessage.ENDED_STOPPED.text()
                : failure.sentence();
    }

    private static String left(Instant now, Instant at) {
        return clock(Duration.between(now, at));
    }

    /** {@code 09:05}, {@code 1:02:05}; never less than nothing. */
    public static String clock(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        return seconds < Duration.ofHours(1).toSeconds()
                ? "%02d:%02d".formatted(seconds / 60, seconds % 60)
                : "%d:%02d:%02d".formatted(seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
