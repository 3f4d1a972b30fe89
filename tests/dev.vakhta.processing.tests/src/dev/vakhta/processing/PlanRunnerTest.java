package dev.vakhta.processing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.processing.Report.Outcome;
import dev.vakhta.processing.Report.Result;
import dev.vakhta.processing.Step.Command;
import dev.vakhta.processing.Step.ReadBack;
import dev.vakhta.provider.AdministrationException;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.Handle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class PlanRunnerTest {
    private static final ReadBack NEVER_ASKED = cancel -> {
        throw new AssertionError("nobody asked to read back");
    };

    private final Handle handle = new FakeHandle();
    private final Cancel cancel = new Cancel();
    private final List<Step> steps = new ArrayList<>();
    private final List<Result> progress = Collections.synchronizedList(new ArrayList<>());

    private Step step(UUID cluster, Command command, ReadBack readBack) {
        Step step = new Step(
                Made.chosen(handle, Made.session(steps.size(), "1CV8C")),
                cluster,
                "step " + steps.size(),
                "",
                "",
                command,
                readBack);
        steps.add(step);
        return step;
    }

    private Step step(Command command) {
        return step(Made.CLUSTER, command, NEVER_ASKED);
    }

    private Report run() {
        return PlanRunner.run(new Plan("", steps, List.of(), List.of()), progress::add, cancel);
    }

    private Result runOne(Command command, ReadBack readBack) {
        step(Made.CLUSTER, command, readBack);
        return run().results().get(0);
    }

    private static List<Outcome> outcomes(Report report) {
        return report.results().stream().map(Result::outcome).toList();
    }

    private static AdministrationException failure(FailureKind kind) {
        return new AdministrationException(kind, kind.name());
    }

    private static Command fails(FailureKind kind) {
        return ignored -> {
            throw failure(kind);
        };
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(30, TimeUnit.SECONDS), "did not happen");
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void thePlanIsToldOnceWhenAllStepsHaveEnded() {
        List<Integer> ended = new ArrayList<>();
        step(ignored -> {
            throw new IllegalStateException("mistake");
        });
        step(ignored -> {});
        Plan plan = new Plan("", steps, List.of(), List.of(), () -> {
            ended.add(progress.size());
            throw new IllegalStateException("mistake");
        });
        assertEquals(List.of(Outcome.FAILED, Outcome.DONE), outcomes(PlanRunner.run(plan, progress::add, cancel)));
        assertEquals(List.of(2), ended);
    }

    @Test
    void anEmptyPlanIsDone() {
        assertEquals(List.of(), run().results());
    }

    /** The first step ends last. */
    @Test
    void resultsAreInTheOrderOfThePlanAndProgressInThatOfTheEnds() {
        CountDownLatch others = new CountDownLatch(2);
        step(ignored -> await(others));
        step(ignored -> others.countDown());
        step(ignored -> others.countDown());
        Report report = PlanRunner.run(new Plan("", steps, List.of(), List.of()), progress::add, cancel);
        assertEquals(steps, report.results().stream().map(Result::step).toList());
        assertEquals(Collections.nCopies(3, Outcome.DONE), outcomes(report));
        assertEquals(Set.copyOf(report.results()), Set.copyOf(progress));
        assertEquals(3, progress.size());
    }

    @Test
    void aClusterIsAskedForFourThingsAtOnceAndNoMore() throws InterruptedException {
        CountDownLatch full = new CountDownLatch(PlanRunner.PER_CLUSTER);
        CountDownLatch tooMany = new CountDownLatch(PlanRunner.PER_CLUSTER + 1);
        CountDownLatch released = new CountDownLatch(1);
        for (int i = 0; i < 12; i++) {
            step(ignored -> {
                full.countDown();
                tooMany.countDown();
                await(released);
            });
        }
        CompletableFuture<Report> report = CompletableFuture.supplyAsync(this::run);
        await(full);
        assertFalse(tooMany.await(100, TimeUnit.MILLISECONDS));
        released.countDown();
        assertTrue(report.join().isComplete());
    }

    /** Were there one limit for all, the last ones would never come. */
    @Test
    void clustersRunSideBySide() {
        CountDownLatch all = new CountDownLatch(3 * PlanRunner.PER_CLUSTER);
        for (int cluster = 0; cluster < 3; cluster++) {
            for (int i = 0; i < PlanRunner.PER_CLUSTER; i++) {
                step(
                        new UUID(1, cluster),
                        ignored -> {
                            all.countDown();
                            await(all);
                        },
                        NEVER_ASKED);
            }
        }
        assertTrue(run().isComplete());
    }

    @Test
    void stepsOfAClusterStartInTheOrderOfThePlan() {
        Queue<Integer> started = new ConcurrentLinkedQueue<>();
        CountDownLatch three = new CountDownLatch(3);
        CountDownLatch held = new CountDownLatch(1);
        for (int i = 0; i < PlanRunner.PER_CLUSTER - 1; i++) {
            step(
                    ignored -> { // leaves one place in the cluster
                        three.countDown();
                        await(held);
                    });
        }
        for (int i = 0; i < 50; i++) {
            int number = i;
            step(ignored -> {
                await(three);
                started.add(number);
                if (number == 49) {
                    held.countDown();
                }
            });
        }
        assertTrue(run().isComplete());
        assertEquals(IntStream.range(0, 50).boxed().toList(), List.copyOf(started));
    }

    @Test
    void whatWasGoneIsAsWanted() {
        Result result = runOne(fails(FailureKind.NOT_FOUND), NEVER_ASKED);
        assertEquals(Outcome.GONE, result.outcome());
        assertNull(result.failure());
    }

    @ParameterizedTest
    @EnumSource(
            value = FailureKind.class,
            mode = Mode.EXCLUDE,
            names = {"NOT_FOUND", "OUTCOME_UNKNOWN", "CANCELLED"})
    void aFailureIsReportedAndStopsNoOther(FailureKind kind) {
        step(fails(kind));
        step(ignored -> {});
        Report report = run();
        assertEquals(List.of(Outcome.FAILED, Outcome.DONE), outcomes(report));
        AdministrationException why = report.results().get(0).failure();
        assertNotNull(why);
        assertEquals(kind, why.kind());
    }

    @Test
    void anUnknownOutcomeIsReadBackAndNeverSentAgain() {
        AtomicInteger sent = new AtomicInteger();
        Result result = runOne(
                ignored -> {
                    sent.incrementAndGet();
                    throw failure(FailureKind.OUTCOME_UNKNOWN);
                },
                ignored -> true);
        assertEquals(Outcome.DONE, result.outcome());
        assertNull(result.failure());
        assertEquals(1, sent.get());
    }

    @Test
    void whatDidNotHappenYetStaysUnknownAndIsNotSentAgain() {
        AtomicInteger sent = new AtomicInteger();
        AdministrationException unknown = failure(FailureKind.OUTCOME_UNKNOWN);
        Result result = runOne(
                ignored -> {
                    sent.incrementAndGet();
                    throw unknown;
                },
                ignored -> false);
        assertEquals(Outcome.UNKNOWN, result.outcome());
        assertSame(unknown, result.failure());
        assertEquals(1, sent.get());
    }

    @Test
    void anObjectThatIsNotThereWhenReadBackIsGoneByUs() {
        Result result = runOne(fails(FailureKind.OUTCOME_UNKNOWN), ignored -> {
            throw failure(FailureKind.NOT_FOUND);
        });
        assertEquals(Outcome.DONE, result.outcome());
        assertNull(result.failure());
    }

    @Test
    void whatCannotBeReadBackStaysUnknownWithBothReasons() {
        AdministrationException unreachable = failure(FailureKind.UNREACHABLE);
        Result result = runOne(fails(FailureKind.OUTCOME_UNKNOWN), ignored -> {
            throw unreachable;
        });
        assertEquals(Outcome.UNKNOWN, result.outcome());
        AdministrationException why = result.failure();
        assertNotNull(why);
        assertEquals(FailureKind.OUTCOME_UNKNOWN, why.kind());
        assertEquals(List.of(unreachable), List.of(why.getSuppressed()));
    }

    @Test
    void theSameFailureTwiceIsOneReason() {
        AdministrationException unknown = failure(FailureKind.OUTCOME_UNKNOWN);
        Result result = runOne(
                ignored -> {
                    throw unknown;
                },
                ignored -> {
                    throw unknown;
                });
        assertEquals(Outcome.UNKNOWN, result.outcome());
        assertSame(unknown, result.failure());
    }

    @Test
    void afterACancelNothingIsSent() {
        AtomicInteger sent = new AtomicInteger();
        step(ignored -> sent.incrementAndGet());
        step(ignored -> sent.incrementAndGet());
        cancel.cancel();
        assertEquals(List.of(Outcome.NOT_STARTED, Outcome.NOT_STARTED), outcomes(run()));
        assertEquals(0, sent.get());
        assertEquals(2, progress.size());
    }

    /** What is under way ends by itself; what the cancel kept from being sent, and what waits for its turn, is not started. */
    @Test
    void aCancelInTheMiddleIsAccountedFor() {
        CountDownLatch begun = new CountDownLatch(PlanRunner.PER_CLUSTER);
        CountDownLatch cancelled = new CountDownLatch(1);
        for (int i = 0; i < PlanRunner.PER_CLUSTER; i++) {
            boolean stops = i == 1;
            step(asked -> {
                begun.countDown();
                await(cancelled);
                if (stops) {
                    asked.check();
                }
            });
        }
        step(ignored -> {
            throw new AssertionError("sent after the cancel");
        });
        CompletableFuture<Report> report = CompletableFuture.supplyAsync(this::run);
        await(begun);
        cancel.cancel();
        cancelled.countDown();
        assertEquals(
                List.of(Outcome.DONE, Outcome.NOT_STARTED, Outcome.DONE, Outcome.DONE, Outcome.NOT_STARTED),
                outcomes(report.join()));
    }

    @Test
    void whatWasSentIsReadBackEvenAfterACancel() {
        Result result = runOne(
                asked -> {
                    cancel.cancel();
                    throw failure(FailureKind.OUTCOME_UNKNOWN);
                },
                asked -> {
                    asked.check();
                    return true;
                });
        assertEquals(Outcome.DONE, result.outcome());
    }

    @Test
    void aMistakeInAStepCostsNoOtherItsResult() {
        RuntimeException mistake = new IllegalStateException("a bug");
        LinkageError broken = new NoClassDefFoundError("of a plug-in");
        step(ignored -> {});
        step(ignored -> {
            throw mistake;
        });
        step(ignored -> {
            throw broken;
        });
        step(ignored -> {});
        Report report = run();
        assertEquals(List.of(Outcome.DONE, Outcome.FAILED, Outcome.FAILED, Outcome.DONE), outcomes(report));
        AdministrationException why = report.results().get(1).failure();
        assertNotNull(why);
        assertSame(mistake, why.getCause());
        assertTrue(why.sentence().contains("a bug"), why.sentence());
        assertEquals(4, progress.size());
    }

    @Test
    void aMistakeInReadingBackLeavesTheOutcomeUnknown() {
        Result result = runOne(fails(FailureKind.OUTCOME_UNKNOWN), ignored -> {
            throw new IllegalStateException("a bug");
        });
        assertEquals(Outcome.UNKNOWN, result.outcome());
        assertNotNull(result.failure());
    }

    @Test
    void whoeverWatchesStopsNothing() {
        for (int i = 0; i < 2 * PlanRunner.PER_CLUSTER; i++) {
            step(ignored -> {});
        }
        Report report = PlanRunner.run(
                new Plan("", steps, List.of(), List.of()),
                result -> {
                    throw new AssertionError("the window is closed");
                },
                cancel);
        assertTrue(report.isComplete());
    }

    @Test
    void anInterruptLosesNothing() {
        CountDownLatch interrupted = new CountDownLatch(1);
        Thread runs = Thread.currentThread();
        step(ignored -> {
            runs.interrupt();
            interrupted.countDown();
        });
        step(ignored -> await(interrupted));
        Report report = run();
        assertTrue(Thread.interrupted(), "the thread still knows");
        assertEquals(List.of(Outcome.DONE, Outcome.DONE), outcomes(report));
    }

    @Test
    void whatWasShownIsWhatRuns() {
        step(ignored -> {});
        Plan plan = new Plan("", steps, List.of(), List.of());
        step(ignored -> {});
        assertEquals(1, plan.steps().size());
    }
}
