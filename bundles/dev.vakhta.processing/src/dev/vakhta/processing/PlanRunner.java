package dev.vakhta.processing;

import dev.vakhta.model.extension.Extension;
import dev.vakhta.processing.Report.Outcome;
import dev.vakhta.processing.Report.Result;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/**
 * Runs plans: clusters side by side, in each at most {@link #PER_CLUSTER} steps at once. A failed step does not stop the others. A step
 * whose outcome is unknown is read back and never sent again.
 */
public final class PlanRunner {
    /** A cluster also has users to serve. */
    public static final int PER_CLUSTER = 4;

    private static final Logger LOG = System.getLogger(PlanRunner.class.getName());

    private PlanRunner() {}

    /**
     * Blocks until every step ended. After a cancel nothing more is sent; what is under way ends and is reported. An interrupt ends
     * nothing: that is what the cancel is for.
     *
     * @param progress called after each step, on the threads that ran them
     */
    public static Report run(Plan plan, Consumer<Result> progress, Cancel cancel) {
        return run(plan, progress, said -> {}, cancel);
    }

    /**
     * The same.
     *
     * @param said told how steps go on that take long, on any thread
     */
    public static Report run(Plan plan, Consumer<Result> progress, Consumer<String> said, Cancel cancel) {
        Map<Place, Queue<Pending>> places = new LinkedHashMap<>();
        List<Pending> all = plan.steps().stream().map(Pending::new).toList();
        for (Pending pending : all) {
            places.computeIfAbsent(pending.place(), any -> new ConcurrentLinkedQueue<>())
                    .add(pending);
        }
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Queue<Pending> place : places.values()) {
                for (int i = 0; i < PER_CLUSTER; i++) {
                    threads.execute(() -> {
                        for (Pending next = place.poll(); next != null; next = place.poll()) {
                            next.run(progress, said, cancel);
                        }
                    });
                }
            }
            return new Report(all.stream().map(Pending::result).toList());
        } finally {
            end(plan);
        }
    }

    private static void end(Plan plan) {
        try {
            plan.atEnd().run();
        } catch (RuntimeException | Error e) { // the report is wanted all the same
            LOG.log(Level.ERROR, plan.title(), e);
        }
    }

    /** Where steps share the limit. */
    private record Place(Handle handle, UUID cluster) {}

    /** A step and the result it will have. */
    private record Pending(Step step, CompletableFuture<Result> promise) {
        Pending(Step step) {
            this(step, new CompletableFuture<>());
        }

        Place place() {
            return new Place(step.on().handle(), step.cluster());
        }

        void run(Consumer<Result> progress, Consumer<String> said, Cancel cancel) {
            Result result = PlanRunner.run(step, said, cancel);
            promise.complete(result);
            try {
                progress.accept(result);
            } catch (RuntimeException | Error e) { // whoever watches must not stop what is watched
                LOG.log(Level.ERROR, step.what(), e);
            }
        }

        Result result() {
            return promise.join();
        }
    }

    private static Result run(Step step, Consumer<String> said, Cancel cancel) {
        try {
            boolean sends = !cancel.isCancelled() || step.command().isUnderWay();
            return sends ? send(step, said, cancel) : new Result(step, Outcome.NOT_STARTED, null);
        } catch (RuntimeException | Error e) { // a mistake in a processing or a provider costs its own step only
            return new Result(step, Outcome.FAILED, unexpected(step, e));
        }
    }

    private static Result send(Step step, Consumer<String> said, Cancel cancel) {
        try {
            step.command().send(said, cancel);
            return new Result(step, Outcome.DONE, null);
        } catch (AdministrationException e) {
            return switch (e.kind()) {
                case NOT_FOUND -> new Result(step, Outcome.GONE, null);
                case OUTCOME_UNKNOWN -> readBack(step, e);
                case CANCELLED -> new Result(step, Outcome.NOT_STARTED, null);
                default -> new Result(step, Outcome.FAILED, e);
            };
        }
    }

    /** Asked even after a cancel: what was sent has to be accounted for, and one question is short. */
    private static Result readBack(Step step, AdministrationException unknown) {
        try {
            boolean happened = step.readBack().happened(Cancel.never());
            return new Result(step, happened ? Outcome.DONE : Outcome.UNKNOWN, happened ? null : unknown);
        } catch (AdministrationException e) {
            if (e != unknown) {
                unknown.addSuppressed(e);
            }
            boolean gone = e.kind() == FailureKind.NOT_FOUND;
            return new Result(step, gone ? Outcome.DONE : Outcome.UNKNOWN, gone ? null : unknown);
        } catch (RuntimeException | Error e) {
            unknown.addSuppressed(unexpected(step, e));
            return new Result(step, Outcome.UNKNOWN, unknown);
        }
    }

    private static AdministrationException unexpected(Step step, Throwable mistake) {
        Class<?> type = step.command().getClass();
        String where = Extension.pluginOf(type) + ", " + type.getName().replaceFirst("\\$\\$Lambda.*", "");
        LOG.log(Level.ERROR, ProcessingMessage.STEP_FAILED.text(where, step.what(), mistake), mistake);
        return new AdministrationException(
                FailureKind.BAD_ANSWER, ProcessingMessage.AT_FAULT.text(mistake, where), mistake);
    }
}
