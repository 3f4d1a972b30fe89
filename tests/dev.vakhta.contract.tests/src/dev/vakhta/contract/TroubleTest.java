package dev.vakhta.contract;

import static dev.vakhta.contract.Stand.NEVER;
import static dev.vakhta.contract.Stand.NIL;
import static dev.vakhta.contract.Stand.ending;
import static dev.vakhta.contract.Stand.fails;
import static dev.vakhta.contract.Stand.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.vakhta.demo.DemoFaults.Fault;
import dev.vakhta.provider.Cancel;
import dev.vakhta.provider.FailureKind;
import dev.vakhta.provider.HandleState.Phase;
import dev.vakhta.provider.facet.ClusterAdmin;
import dev.vakhta.provider.facet.ClusterList;
import dev.vakhta.provider.facet.ConnectionAdmin;
import dev.vakhta.provider.facet.InfobaseList;
import dev.vakhta.provider.facet.SessionAdmin;
import dev.vakhta.ras.Calls;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Servers that are slow, fall silent or go away, and people who do not want to wait. */
class TroubleTest {
    private static UUID inside(Stand stand) {
        return stand.there().sessions().stream()
                .filter(each -> !each.getInfobase().equals(NIL))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    /** The list is asked, and nothing comes. */
    private static void silence(Stand stand) {
        stand.demo.faults().onEvery(Calls.SESSIONS, Fault.SILENCE);
    }

    @Doors(ClusterList.class)
    void nobodyThere(Door door) throws Exception {
        try (Ground ground = Ground.at(door)) {
            ClusterList list = ground.facet(ClusterList.class);
            list.clusters(NEVER);
            assertEquals(Phase.CONNECTED, ground.handle().state().phase());
            ground.takeAway();
            fails(ground.away(), () -> list.clusters(NEVER));
            assertEquals(Phase.FAILED, ground.handle().state().phase());
            assertEquals(
                    ground.away(),
                    Objects.requireNonNull(ground.handle().state().failure()).kind());
            ground.bringBack();
            assertFalse(list.clusters(NEVER).isEmpty());
            assertEquals(Phase.CONNECTED, ground.handle().state().phase());
        }
    }

    @Doors({ClusterList.class, InfobaseList.class})
    void whoDoesNotWantToWaitIsNotKept(Door door) throws Exception {
        try (Ground ground = Ground.at(door)) {
            Cancel cancel = new Cancel();
            cancel.cancel();
            fails(FailureKind.CANCELLED, () -> ground.facet(ClusterList.class).clusters(cancel));
            assertFalse(ground.facet(ClusterList.class).clusters(NEVER).isEmpty(), "nobody else is cancelled");
            InfobaseList infobases = ground.facet(InfobaseList.class);
            ground.handle().close();
            fails(FailureKind.CANCELLED, () -> infobases.infobases(ground.cluster(), NEVER));
            assertEquals(Phase.CLOSED, ground.handle().state().phase());
        }
    }

    @Doors
    void goneInTheMiddleOfAList(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            stand.demo.faults().onEvery(Calls.SESSIONS, Fault.CLOSE_WITHIN);
            fails(FailureKind.UNREACHABLE, () -> stand.facet(SessionAdmin.class).sessions(stand.cluster(), NEVER));
        }
    }

    @Doors
    void goneInTheMiddleOfAChange(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            UUID one = inside(stand);
            stand.demo.faults().onCall(Calls.TERMINATE_SESSION, 1, Fault.CLOSE_AFTER);
            fails(
                    FailureKind.OUTCOME_UNKNOWN,
                    () -> stand.facet(SessionAdmin.class).terminate(stand.cluster(), one, "", NEVER));
            assertNotNull(stand.there().terminatedWith(one), "it had happened, and nobody sent it twice");
        }
    }

    @Doors
    void aProcessOfTheClusterIsDead(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            stand.demo.faults().onEvery(Calls.SESSIONS, Fault.UNKNOWN_THROWABLE);
            fails(FailureKind.UNREACHABLE, () -> stand.facet(SessionAdmin.class).sessions(stand.cluster(), NEVER));
            stand.demo.faults().onEvery(Calls.TERMINATE_SESSION, Fault.UNKNOWN_THROWABLE);
            fails(
                    FailureKind.OUTCOME_UNKNOWN,
                    () -> stand.facet(SessionAdmin.class).terminate(stand.cluster(), inside(stand), "", NEVER));
        }
    }

    @Doors
    void slow(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            stand.facet(ClusterAdmin.class).clusters(NEVER);
            silence(stand);
            stand.target.setCallTimeout(2);
            fails(FailureKind.TIMED_OUT, () -> stand.facet(SessionAdmin.class).sessions(stand.cluster(), NEVER));
            stand.demo.faults().clear();
            stand.target.setCallTimeout(20);
            assertFalse(stand.facet(SessionAdmin.class)
                    .sessions(stand.cluster(), NEVER)
                    .isEmpty());
        }
    }

    @Doors
    void cancelEndsOneCallAndNoOther(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            stand.facet(ClusterAdmin.class).clusters(NEVER);
            silence(stand);
            stand.demo.faults().onEvery(Calls.CONNECTIONS, Fault.SILENCE);
            Cancel cancel = new Cancel();
            var list = ending(() -> stand.facet(SessionAdmin.class).sessions(stand.cluster(), cancel));
            var other = ending(() -> stand.facet(ConnectionAdmin.class).connections(stand.cluster(), NEVER));
            until(() -> stand.demo.asked().contains(Calls.SESSIONS.number())
                    && stand.demo.asked().contains(Calls.CONNECTIONS.number()));
            long began = System.nanoTime();
            cancel.cancel();
            assertEquals(
                    FailureKind.CANCELLED,
                    Objects.requireNonNull(list.get(20, TimeUnit.SECONDS)).kind());
            assertTrue(System.nanoTime() - began < TimeUnit.SECONDS.toNanos(2), "at once");
            assertFalse(other.isDone(), "the other one waits on");
            stand.facet(SessionAdmin.class).terminate(stand.cluster(), inside(stand), "", NEVER);
            stand.handle().close();
            assertEquals(
                    FailureKind.CANCELLED,
                    Objects.requireNonNull(other.get(20, TimeUnit.SECONDS)).kind());
            assertEquals(Phase.CLOSED, stand.handle().state().phase());
        }
    }

    @Doors
    void aCancelledChangeMayHaveHappened(Door door) throws Exception {
        try (Stand stand = new Stand(door)) {
            UUID one = inside(stand);
            stand.facet(ClusterAdmin.class).clusters(NEVER);
            stand.demo.faults().onEvery(Calls.TERMINATE_SESSION, Fault.SILENCE);
            Cancel cancel = new Cancel();
            var change = ending(() -> stand.facet(SessionAdmin.class).terminate(stand.cluster(), one, "", cancel));
            until(() -> stand.demo.asked().contains(Calls.TERMINATE_SESSION.number()));
            cancel.cancel();
            assertEquals(
                    FailureKind.OUTCOME_UNKNOWN,
                    Objects.requireNonNull(change.get(20, TimeUnit.SECONDS)).kind());
        }
    }
}
