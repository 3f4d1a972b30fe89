package dev.vakhta.benchmarks;

import dev.vakhta.demo.DemoOptions;
import dev.vakhta.demo.DemoServer;
import dev.vakhta.model.cluster.Session;
import dev.vakhta.model.fields.ClusterView;
import dev.vakhta.processing.Chosen;
import dev.vakhta.processing.Plan;
import dev.vakhta.processing.PlanRunner;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Report;
import dev.vakhta.processing.Report.Outcome;
import dev.vakhta.processing.Values;
import dev.vakhta.processing.internal.Terminate;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.Handle;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Many sessions terminated by the processing, on a server that takes its time for every answer: whether all channels a cluster is allowed
 * are busy all the time, and how soon a cancel is the end of it.
 */
final class Terminations {
    private static final int SESSIONS = 1_000;
    private static final int LATENCY_MILLIS = 20;
    private static final int GOAL_MILLIS = 7_000;
    /** For a connection, an endpoint on it, a hello to the cluster, and the question what became of a session. */
    private static final int ANSWERS_TO_ASK = 4;

    private static final int WARM_UP = 1;
    private static final int ROUNDS = 5;

    private Terminations() {}

    static List<Row> run() throws Exception {
        double[] millis = Median.millis(WARM_UP, ROUNDS, Terminations::all, Terminations::afterCancel);
        String what = "%,d terminations, %d ms each".formatted(SESSIONS, LATENCY_MILLIS);
        return List.of(
                new Row(
                        what,
                        millis[0],
                        "ms",
                        (double) SESSIONS * LATENCY_MILLIS / PlanRunner.PER_CLUSTER,
                        "%d channels that never rest".formatted(PlanRunner.PER_CLUSTER)),
                new Row("the same", millis[0], "ms", GOAL_MILLIS, "the goal"),
                new Row(
                        "cancelled half way, from then to the report",
                        millis[1],
                        "ms",
                        (double) ANSWERS_TO_ASK * LATENCY_MILLIS,
                        "asking anew about what was under way"));
    }

    /** Nanoseconds that all of them take. */
    private static long all() throws Exception {
        try (Stand stand = new Stand()) {
            long start = System.nanoTime();
            Report report = PlanRunner.run(stand.plan, result -> {}, Cancel.never());
            long taken = System.nanoTime() - start;
            if (report.count(Outcome.DONE) != SESSIONS || stand.left() != 0) {
                throw new IllegalStateException(report.count(Outcome.DONE) + " done, " + stand.left() + " left");
            }
            return taken;
        }
    }

    /** Nanoseconds from a cancel to the end of what was under way. */
    private static long afterCancel() throws Exception {
        try (Stand stand = new Stand()) {
            Cancel cancel = new Cancel();
            AtomicInteger ended = new AtomicInteger();
            AtomicLong cancelled = new AtomicLong();
            Report report = PlanRunner.run(
                    stand.plan,
                    result -> {
                        if (ended.incrementAndGet() == SESSIONS / 2) {
                            cancelled.set(System.nanoTime());
                            cancel.cancel();
                        }
                    },
                    cancel);
            long taken = System.nanoTime() - cancelled.get();
            long gone = SESSIONS - stand.left();
            if (gone >= SESSIONS / 2 + PlanRunner.PER_CLUSTER || report.count(Outcome.UNKNOWN) != 0) {
                throw new IllegalStateException(gone + " gone, " + report.count(Outcome.UNKNOWN) + " unknown");
            }
            return taken;
        }
    }

    /** A busy cluster on a slow server, and a plan that ends everybody in it. */
    private static final class Stand implements AutoCloseable {
        final DemoServer demo =
                DemoServer.start(DemoOptions.defaults().withClusters(1).withSessions(SESSIONS));
        final Handle handle = Listing.handle(demo.port());
        final Plan plan;

        Stand() throws Exception {
            List<Session> sessions = demo.cluster().sessions().stream()
                    .filter(session -> !ClusterView.NIL.equals(session.getInfobase()))
                    .toList();
            ClusterView view = ClusterView.of("demo", "demo", demo.cluster().toRecord())
                    .sessions(sessions)
                    .build();
            Processing terminate = new Terminate();
            plan = terminate.plan(
                    view.<Session>rows(sessions).stream()
                            .map(row -> new Chosen(handle, row, false))
                            .toList(),
                    new Values(terminate.declaration().parameters(), Map.of()),
                    Cancel.never());
            demo.faults().delay(Duration.ofMillis(LATENCY_MILLIS));
        }

        long left() {
            return demo.cluster().sessions().stream()
                    .filter(session -> !ClusterView.NIL.equals(session.getInfobase()))
                    .count();
        }

        @Override
        public void close() throws IOException {
            handle.close();
            demo.close();
        }
    }
}
