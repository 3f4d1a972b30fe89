package dev.vakhta.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.processing.Plan;
import dev.vakhta.processing.PlanRunner;
import dev.vakhta.processing.Processing;
import dev.vakhta.processing.Processings;
import dev.vakhta.processing.Report;
import dev.vakhta.processing.Report.Outcome;
import dev.vakhta.processing.Values;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.reading.Part;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Whoever stops a plan stops it: what is under way ends, and that is all. */
class CancelledPlanTest {
    /** The step that ends as this one is when it is cancelled. */
    private static final int STOPPED_AT = 3;

    @Doors
    void afterACancelNothingMoreIsSent(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            Processing terminate = Processings.installed().stream()
                    .filter(one -> one.declaration().id().equals("dev.vakhta.session.terminate"))
                    .findFirst()
                    .orElseThrow();
            Plan plan = terminate.plan(
                    stand.chosen(Part.SESSIONS),
                    new Values(terminate.declaration().parameters(), Map.of()),
                    Stand.NEVER);
            Cancel cancel = new Cancel();
            AtomicInteger ended = new AtomicInteger();
            Report report = PlanRunner.run(
                    plan,
                    result -> {
                        if (ended.incrementAndGet() == STOPPED_AT) {
                            cancel.cancel();
                        }
                    },
                    cancel);
            // the one that stopped it has ended, so the others of a cluster are all that may be under way
            int most = STOPPED_AT + PlanRunner.PER_CLUSTER - 1;
            assertTrue(plan.steps().size() > 2 * most, "too few to tell");
            assertTrue(sent(stand) >= STOPPED_AT && sent(stand) <= most, sent(stand) + " sent");
            assertTrue(report.count(Outcome.NOT_STARTED) >= plan.steps().size() - most, report::toString);
            long gone = plan.steps().stream()
                    .map(step -> step.on().row().object())
                    .filter(session -> stand.there().session((UUID)
                                    session.eGet(session.eClass().getEIDAttribute()))
                            == null)
                    .count();
            assertEquals(report.count(Outcome.DONE), gone, "what is told is so");
        }
    }

    private static long sent(Stand stand) {
        return stand.journal.newest(1000).stream()
                .filter(one -> one.command().equals("session terminate"))
                .count();
    }
}
