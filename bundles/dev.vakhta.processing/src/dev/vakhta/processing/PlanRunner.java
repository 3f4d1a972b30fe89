package dev.vakhta.processing;

import dev.vakhta.processing.Report.Outcome;
import dev.vakhta.processing.Report.Result;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Runs plans: clusters side by side, in each at most {@link #PER_CLUSTER} steps at once. A failed step does not stop the others. A step
 * whose outcome is unknown is read back and never sent again.
 */
public final class PlanRunner {
    /** A cluster also has users to serve. */
    public static final int PER_CLUSTER = 4;

    private PlanRunner() {}

    /**
     * Blocks until every step ended. After a cancel nothing more is sent; what is under way ends and is reported.
     *
     * @param progress called after each step, on the threads that ran them
     */
    public static Report run(Plan plan, Consumer<Result> progress, Cancel cancel) {
        Map<Place, Semaphore> places = new ConcurrentHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Result>> running = new ArrayList<>();
            for (Step step : plan.steps()) {
                Place place = new Place(step.on().handle(), step.cluster());
                Semaphore free = places.computeIfAbsent(place, any -> new Semaphore(PER_CLUSTER, true));
                running.add(threads.submit(() -> {
                    free.acquire();
                    try {
                        Result result = run(step, cancel);
                        progress.accept(result);
                        return result;
                    } finally {
                        free.release();
                    }
                }));
            }
            List<Result> results = new ArrayList<>();
            for (Future<Result> result : running) {
                results.add(result.get());
            }
            return new Report(results);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted; use the cancel that was given", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private record Place(Handle handle, UUID cluster) {}

    private static Result run(Step step, Cancel cancel) {
        if (cancel.isCancelled()) {
            return new Result(step, Outcome.NOT_STARTED, null);
        }
        try {
            step.command().send(cancel);
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
            unknown.addSuppressed(e);
            boolean gone = e.kind() == FailureKind.NOT_FOUND;
            return new Result(step, gone ? Outcome.DONE : Outcome.UNKNOWN, gone ? null : unknown);
        }
    }
}
